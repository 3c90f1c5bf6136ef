import type { Problem, ProblemCode, SietsRecord } from '@siets/record';

/** Another version of the same paper; `isCurrent` where that one stands for the paper. */
export interface ReceiptVersion {
  number: number | null;
  name: string;
  isCurrent: boolean;
  isSameText: boolean;
}

/** What became of a file, as far as the person who dropped it should know. */
export type ReceiptOutcome =
  | { outcome: 'recorded'; record: SietsRecord; versions?: readonly ReceiptVersion[] }
  | { outcome: 'duplicate'; first: { number: number; name: string; receivedAt: string }; record: SietsRecord | null; firstProblem?: Problem | null }
  | { outcome: 'rejected'; problem: Problem }
  | { outcome: 'failed' }
  | { outcome: 'waiting' }
  /** A link, a device or an unreadable file: not taken in at all. */
  | { outcome: 'left'; code: ProblemCode };

export interface ReceiptInput {
  /** Number of the arrival; null where there is none. */
  number: number | null;
  /** Name as dropped, folders parted by `/`. */
  name: string;
  /** ISO 8601, UTC. */
  receivedAt: string;
  /** Id of the document, by which `siets show` finds it; null where the bytes could not be had. */
  documentId: string | null;
  result: ReceiptOutcome;
  /** Files that came inside, in their order, those inside of these after them. */
  inside?: readonly InsideResult[];
}

/** A file that came inside the one that was dropped, and what became of it. */
export interface InsideResult {
  number: number;
  /** With its folder in the archive. */
  name: string;
  /** 1 for a file of the dropped archive or mail, 2 for what is inside of that, and so on. */
  depth: number;
  documentId: string | null;
  result: ReceiptOutcome;
}
