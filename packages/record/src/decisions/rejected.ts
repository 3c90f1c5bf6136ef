import type { Field } from '../field.ts';
import type { Absence, ProjectRecord, RecordDocument, SietsRecord } from '../record.ts';
import { getFields, type FieldName } from './field-layouts.ts';

/** A value that a person rejected, with the document or the project that it stood in. */
export interface Rejected {
  holder: RecordDocument | ProjectRecord;
  name: FieldName;
  field: Field<unknown>;
}

/** Stands at each candidate that a person rejected. */
export const WHY_REJECTED = 'rejected by a person';

/** Why fields of a project, or of the document, are empty. */
export const absencesOf = (record: Pick<SietsRecord, 'projects'> & { document: Pick<RecordDocument, 'absent'> }, project: number | null): readonly Absence[] =>
  (project === null ? record.document.absent : record.projects[project]?.absent) ?? [];

/** True where a person rejected what was read, and nothing else stands there. */
export const isRejectedByPerson = (record: Parameters<typeof absencesOf>[0], project: number | null, name: FieldName): boolean =>
  absencesOf(record, project).some(({ field, reason }) => field === name && reason === 'rejected-by-person');

/** Says of fields that are empty since a person rejected their values. */
export function tellRejected(record: SietsRecord, rejected: readonly Rejected[]): void {
  for (const [holder, project] of [[record.document, null] as const, ...record.projects.map((each, at) => [each, at] as const)]) {
    const own = rejected.filter((each) => each.holder === holder && getFields(record, project, each.name).length === 0);
    const told = [...new Set(own.map(({ name }) => name))].map((field): Absence => ({
      field, reason: 'rejected-by-person',
      candidates: own.filter(({ name }) => name === field).map(({ field: { value, raw, evidence, rule } }) => ({ value, raw, evidence, rule, why: WHY_REJECTED })),
    }));
    if (told.length > 0) holder.absent = [...(holder.absent ?? []).filter(({ field }) => told.every((each) => each.field !== field)), ...told];
  }
}
