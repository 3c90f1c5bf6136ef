import { StillChangingError } from '@siets/inbox';
import { ProblemError, type Problem } from '@siets/record';
import type { Runtime } from '@siets/runtime';
import type { ArrivalAnswer, ArrivalSource } from '@siets/store';

/** A file to take in; what the inbox claims fits. */
export interface DroppedFile {
  path: string;
  name: string;
  /** Parts joined by `/`; empty at the top. */
  folder: string;
  receivedAt: Date;
  source: ArrivalSource;
  /** Mark of this one drop: the same again when it is offered after a crash. */
  claim?: string;
  /** 0 is most urgent. */
  priority?: number;
  /** Asked between copy and commit; where it says no, StillChangingError is thrown and nothing counts. */
  isUnchanged?: () => Promise<boolean>;
}

type Intake = Pick<Runtime, 'store' | 'enqueue' | 'log'>;

/**
 * Takes a file in: original and row are on disk when it answers, so that the file may leave the inbox.
 * A problem of the file itself (vanished, unreadable, not a file) is an answer; a full disk is thrown.
 */
export async function takeFile(runtime: Intake, file: DroppedFile, options: { delayMs?: number } = {}): Promise<ArrivalAnswer> {
  const kept = await keepOriginal(runtime, file);
  if (file.isUnchanged && !(await file.isUnchanged())) throw new StillChangingError(file.name);
  // Still there and the same, so the reason is not the file's: refused, it would leave the inbox, and its bytes be nowhere.
  if (file.isUnchanged && kept.problem) throw new Error(`expected to read the claimed file, found it ${kept.problem.code}`);
  const { path: _path, isUnchanged: _isUnchanged, ...arrival } = file;
  const answer = await runtime.store.arrivals.add({ ...arrival, ...kept });
  if (kept.documentId !== null) await settleOriginal(runtime, kept.documentId, file.path);
  runtime.log.info({ documentId: answer.documentId, arrivalId: answer.arrivalId, outcome: answer.outcome }, 'arrived');
  if (answer.outcome === 'new' && answer.documentId !== null) await queueWork(runtime, answer.documentId, options);
  return answer;
}

async function settleOriginal({ store }: Intake, documentId: string, path: string): Promise<void> {
  // A person was erased from these bytes: the masked text is all that stays of them.
  if (await store.erasing.isErased(documentId)) await store.originals.remove(documentId);
  // The same bytes may have been withdrawn, and the original removed, between copy and commit.
  else if (!(await store.originals.has(documentId))) await store.originals.put(path);
}

interface Kept {
  documentId: string | null;
  bytes: number;
  problem?: Problem;
}

async function keepOriginal({ store }: Intake, file: DroppedFile): Promise<Kept> {
  try {
    const { id, bytes } = await store.originals.put(file.path);
    return { documentId: id, bytes };
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return { documentId: null, bytes: 0, problem: error.problem };
  }
}

/** The row is the truth: where the queue cannot be reached, the sweep finds the document. */
async function queueWork(runtime: Intake, documentId: string, options: { delayMs?: number }): Promise<void> {
  try {
    const document = await runtime.store.documents.get(documentId);
    if (document && document.stage !== 'recorded' && document.stage !== 'rejected' && document.stage !== 'failed') {
      await runtime.enqueue([{ id: documentId, stage: document.stage, priority: document.priority }], options);
    }
  } catch (error) {
    runtime.log.warn({ documentId, err: error }, 'taken in, but not queued');
  }
}
