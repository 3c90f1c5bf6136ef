import type { SietsRecord } from '../record.ts';
import { fieldNames, fieldShapes, getFields, listFields, type FieldName } from './field-values.ts';

/** Why a person should look: the machine is not sure, it reads otherwise now, sums do not add up, rivals disagree, or nothing was read. */
export type DoubtReason = 'unsure' | 'machine-disagrees' | 'not-found' | 'check-failed' | 'candidates-disagree' | 'missing';

/** Something in a record that a person should look at. */
export interface Doubt {
  /** Null where the field is empty. */
  fieldId: string | null;
  field: FieldName;
  project: number | null;
  reason: DoubtReason;
  /** Expected errors times the weight of the field. */
  worth: number;
}

/** How much a wrong value of a field costs those who use the data: sums and who is who most, a mentioned place least. */
const weights: { readonly [name in FieldName]?: number } = {
  title: 3, costs: 3, funders: 2, programme: 2, organisations: 2, identifiers: 2, 'period.start': 2, 'period.end': 2, kind: 2, goal: 1.5,
};
const weightOf = (name: FieldName): number => weights[name] ?? 1;

/** Fields that a project nearly always has: where one is empty, somebody should look whether the text says it. */
const EXPECTED: readonly FieldName[] = ['title', 'funders', 'organisations'];
const MISSING = 0.3;
const DISAGREEING = 0.5;

/** What a person should look at, in the order of the record; `below`: values of less confidence are doubtful. */
export function findDoubts(record: SietsRecord, below: number): Doubt[] {
  const failed = new Set(record.projects.flatMap(({ checks }) => checks.filter(({ passed }) => !passed).flatMap(({ fields }) => fields)));
  const ofValues = listFields(record).flatMap(({ name, project, field }): Doubt[] => {
    const doubt = (reason: DoubtReason, chance: number): Doubt[] => [{ fieldId: field.id, field: name, project, reason, worth: chance * weightOf(name) }];
    if (field.flag) return doubt(field.flag, DISAGREEING);
    if (field.state !== undefined && field.state !== 'extracted') return [];
    if (field.confidence < below) return doubt('unsure', 1 - field.confidence);
    return failed.has(field.id) ? doubt('check-failed', DISAGREEING) : [];
  });
  const ofGaps = record.projects.flatMap(({ absent }, project) => absent.flatMap(({ field, reason }): Doubt[] => {
    const name = fieldNames.find((each) => each === field);
    if (!name || fieldShapes[name].ofDocument || getFields(record, project, name).length > 0) return [];
    if (reason === 'candidates-disagree') return [{ fieldId: null, field: name, project, reason, worth: DISAGREEING * weightOf(name) }];
    return EXPECTED.includes(name) ? [{ fieldId: null, field: name, project, reason: 'missing', worth: MISSING * weightOf(name) }] : [];
  }));
  return inOrder([...ofValues, ...ofGaps]);
}

const inOrder = (doubts: readonly Doubt[]): Doubt[] => {
  const place = ({ project, field }: Doubt): number => (project ?? -1) * 100 + fieldNames.indexOf(field);
  return doubts.toSorted((a, b) => place(a) - place(b));
};
