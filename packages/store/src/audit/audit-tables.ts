import type { Generated } from 'kysely';

/** Of an answer: the same as the machine's, or who was right where they differ; null until somebody said so, which counts as wrong. */
export type AuditVerdict = 'same' | 'right' | 'wrong' | 'unclear';

/** A value that was drawn. `machine` and `mine` are JSON; null once the document was taken back or a person erased from it. */
export interface AuditsTable {
  key: Generated<number>;
  id: string;
  document: number;
  field_id: string;
  field: string;
  project: number | null;
  /** The words it stands on, where the field holds several values. */
  about: string | null;
  confidence: number;
  /** In this order they are asked for: no order that says anything of them. */
  draw: number;
  machine: string;
  mine: string | null;
  verdict: AuditVerdict | null;
  answered_by: string | null;
  answered_at: string | null;
  /** JSON list of who left it to others. */
  skipped_by: string;
}

/** The measured error of a field, as it is published. */
export interface AuditResultsTable {
  field: string;
  audited: number;
  wrong: number;
  error: number;
  low: number;
  high: number;
}

export interface AuditTables {
  audits: AuditsTable;
  audit_results: AuditResultsTable;
}
