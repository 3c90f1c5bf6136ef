import type { Decision } from '@siets/record';
import type { AlikeAsk } from '../store.ts';

/** What one correction decides of every field that was read alike. */
export interface BatchCorrection {
  action: 'correct' | 'reject';
  value: unknown;
  note: string | null;
  ask: AlikeAsk;
}

export interface BatchTarget {
  documentId: string;
  fieldIds: string[];
  /** Changes of decisions that the person saw: where the document has others by now, it stays as it is. */
  seen: number;
}

export interface BatchMaker {
  by: string;
  /** ISO 8601, UTC. */
  at: string;
}

/** A stretch of the work, for the program that holds it. */
export type BatchStretch = { id: string; by: string } & (
  | { kind: 'apply'; correction: BatchCorrection; targets: BatchTarget[] }
  | { kind: 'undo'; standing: { documentId: string; decisionId: string }[] }
);

/** How far the work is. */
export interface BatchState {
  /** Documents, or decisions that were undone. */
  done: number;
  left: number;
  passedOver: number;
  passedNames: string[];
  isUndoing: boolean;
}

/** What was made of the targets of a stretch: decisions, or nothing where the document is not as it was seen. */
export interface BatchAnswer {
  documentId: string;
  decisions: readonly Decision[] | null;
}

/** A program holds a work until then; another takes it where the time is over. */
export interface BatchHolder {
  runner: string;
  now: string;
  until: string;
}

/** Work on corrections of many documents: it outlives the program that began it, and one program at a time does it. */
export interface BatchWorks {
  begin(id: string, work: BatchMaker & { correction: BatchCorrection; targets: readonly BatchTarget[] }): Promise<void>;
  /** Ends the work on a batch where it is, and undoes what still stands of it. */
  beginUndo(id: string, work: BatchMaker): Promise<void>;
  /** Works that nobody else holds, the oldest first. */
  open(holder: BatchHolder): Promise<string[]>;
  /** Takes the work and answers what comes next, at most `limit` documents; null where it has ended or another holds it. */
  take(id: string, holder: BatchHolder, limit: number): Promise<BatchStretch | null>;
  /** Decides and strikes the documents off in one transaction. Those passed over are named by their first arrival. False where the work is no longer held or is being undone: nothing is changed. */
  apply(id: string, holder: BatchHolder, answers: readonly BatchAnswer[]): Promise<boolean>;
  /** Undoes decisions in one transaction; false as above. */
  undo(id: string, holder: BatchHolder, standing: readonly { documentId: string; decisionId: string }[], undone: BatchMaker): Promise<boolean>;
  /** Lets go of all that it holds, for another to take at once. */
  release(runner: string): Promise<void>;
  /** Null where the batch is of an older version, or there is none. */
  state(id: string): Promise<BatchState | null>;
}
