import type { FieldName } from '@siets/record';
import type { AuditVerdict } from './audit-tables.ts';

/** So many audited values are needed before a field is accepted by itself. */
export const ENOUGH_AUDITED = 300;
/** The most errors that are borne where administrators said nothing. */
export const USUAL_LIMIT = 0.02;

/** A value that is asked for, without what the machine read. */
export interface AuditTask {
  taskId: string;
  documentId: string;
  name: string;
  field: FieldName;
  project: number | null;
  projectTitle: string | null;
  about: string | null;
}

export interface AuditResult {
  field: FieldName;
  audited: number;
  wrong: number;
  error: number | null;
  low: number | null;
  high: number | null;
  threshold: number | null;
  limit: number;
  isActive: boolean;
}

/** The blind audit: values of which the machine is sure, drawn at random by a seed that stays, judged by people who do not see them. */
export interface Audit {
  /** The next that is open for a person, and how many are. */
  next(userId: string): Promise<{ task: AuditTask | null; open: number }>;
  /** Null where it is unknown or was answered before. Until it is settled a differing answer counts as an error. */
  answer(taskId: string, mine: unknown, answered: { by: string; at: string }): Promise<{ isSame: boolean; machine: unknown; isAcceptanceChanged: boolean } | null>;
  /** Null where this person has no differing answer to it. */
  settle(taskId: string, verdict: Exclude<AuditVerdict, 'same'>, by: string): Promise<{ isAcceptanceChanged: boolean } | null>;
  skip(taskId: string, userId: string): Promise<boolean>;
  /** Every field, whether or not it was audited; where a threshold is set, of the values from there upwards. */
  results(): Promise<AuditResult[]>;
  /** From which confidence a field is accepted, and how many errors are borne. Throws AcceptanceError where a threshold is set and the audit does not allow it. */
  setAcceptance(field: FieldName, wish: { threshold: number | null; limit: number }): Promise<AuditResult>;
  /** Brings every recorded document to what is accepted now: also after `isAcceptanceChanged`. Answers how many changed. */
  applyAcceptance(isStopped?: () => boolean): Promise<number>;
}
