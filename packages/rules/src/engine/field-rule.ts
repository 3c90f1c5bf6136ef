import type { AbsenceReason, Evidence, Part } from '@siets/record';

/** Evidence before its page is known. */
export type EvidenceSpan = Omit<Evidence, 'page'>;

/** A part's proof before its page is known; `raw` follows from the first span. */
export type PartSpans = Record<string, EvidenceSpan[]>;

/**
 * A value offered for a field, with the words that prove it.
 *
 * The first evidence of kind `value` gives `raw`. `signals` name what the rule saw (`labelled`, `in-table`, `nearby`):
 * confidence is looked up by rule and signals. `rank` settles rivals: the smaller wins; by default the order of the rules.
 */
export interface Candidate<T = unknown> {
  rule: string;
  value: T;
  evidence: EvidenceSpan[];
  parts?: PartSpans;
  signals: string[];
  rank?: number;
}

/** A candidate that lost, and why: words for the person who asks. */
export interface Loser<T = unknown> extends Candidate<T> {
  why: string;
}

/** What a field came to: the winners in reading order, the losers, and why it is empty where it is. */
export interface Resolved<T = unknown> {
  chosen: Candidate<T>[];
  losers: Loser<T>[];
  absence?: AbsenceReason;
}

/** A candidate in the trace, as plain data. */
export interface TraceCandidate {
  rule: string;
  value: unknown;
  raw: string;
  evidence: Evidence[];
  parts?: Record<string, Part>;
  signals: string[];
  confidence: number;
  why: string | null;
}

export interface TraceField {
  /** Index into `projects`; null for fields of the document. */
  project: number | null;
  field: string;
  chosen: TraceCandidate[];
  losers: TraceCandidate[];
  absence: AbsenceReason | null;
}

/** How every value came about: plain JSON, the source of `siets explain` and of the review page. */
export interface Trace {
  fields: TraceField[];
}
