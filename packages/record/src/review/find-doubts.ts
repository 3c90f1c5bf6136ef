import { listFieldsOf, type FieldName, type NamedField } from '../decisions/field-layouts.ts';
import { isRejectedByPerson } from '../decisions/rejected.ts';
import type { Field } from '../field.ts';
import type { SietsRecord } from '../record.ts';

/** Why a person should look: the machine is not sure, it reads otherwise now, sums do not add up, rivals disagree, or nothing was read. */
export const doubtReasons = ['unsure', 'machine-disagrees', 'not-found', 'check-failed', 'candidates-disagree', 'missing'] as const;
export type DoubtReason = (typeof doubtReasons)[number];

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

export interface DoubtOptions {
  /** A value whose confidence is lower is doubtful. */
  doubtBelow: number;
  /** Fields that are accepted from a confidence upwards, whatever else is asked of them. */
  acceptFrom?: { readonly [field in FieldName]?: number | undefined };
}

/** What an error costs those who use the dataset: a wrong sum or funder more than a missing sentence. */
const weights: { readonly [field in FieldName]: number } = {
  kind: 3, published: 1, title: 3, otherTitles: 0.5, identifiers: 2, funders: 3, programme: 2, organisations: 2, partnerCount: 1, 'period.start': 2, 'period.end': 2,
  'period.durationMonths': 1, costs: 3, countries: 1, places: 1, goal: 1, activities: 0.3, results: 0.3, events: 0.5, contacts: 0.5,
};

/** How likely something is wrong where people and machine, or two numbers, disagree. */
const DISAGREEMENT = 0.5;

export const isAccepted = ({ name, field }: Pick<NamedField, 'name' | 'field'>, { acceptFrom = {} }: DoubtOptions): boolean => {
  if (field.state === 'accepted') return field.flag === undefined;
  const from = acceptFrom[name];
  return from !== undefined && isUndecided(field) && field.flag === undefined && field.confidence >= from;
};

/** True where no person has decided. */
export const isUndecided = ({ state, source }: Field<unknown>): boolean => source === 'rule' && (state === undefined || state === 'extracted' || state === 'accepted');

function doubtOf({ field, name }: NamedField, failed: ReadonlySet<string>, options: DoubtOptions): Pick<Doubt, 'reason' | 'worth'> | null {
  if (field.flag !== undefined) return { reason: field.flag, worth: DISAGREEMENT * weights[name] };
  if (!isUndecided(field) || isAccepted({ name, field }, options)) return null;
  if (field.confidence < options.doubtBelow) return { reason: 'unsure', worth: (1 - field.confidence) * weights[name] };
  return failed.has(field.id) ? { reason: 'check-failed', worth: DISAGREEMENT * weights[name] } : null;
}

/** Empty fields that a person should look at: nobody has entered anything since, nor said that nothing belongs there. */
function doubtsOfEmpty(record: SietsRecord, project: number, present: ReadonlySet<FieldName>): Doubt[] {
  const absent = (record.projects[project]?.absent ?? []).filter(({ field, reason }) => reason === 'candidates-disagree' && field in weights && !present.has(field as FieldName));
  const rivals = absent.map(({ field }): Doubt => ({ fieldId: null, field: field as FieldName, project, reason: 'candidates-disagree', worth: DISAGREEMENT * weights[field as FieldName] }));
  const isUntitled = !present.has('title') && !isRejectedByPerson(record, project, 'title') && !rivals.some(({ field }) => field === 'title');
  return isUntitled ? [{ fieldId: null, field: 'title', project, reason: 'missing', worth: DISAGREEMENT * weights.title }, ...rivals] : rivals;
}

/** Everything in a record that a person should look at, in the order of the record. */
export function findDoubts(record: SietsRecord, options: DoubtOptions): Doubt[] {
  const of = (project: number | null): Doubt[] => {
    const checks = project === null ? [] : (record.projects[project]?.checks ?? []);
    const failed = new Set(checks.filter(({ passed }) => !passed).flatMap(({ fields }) => fields));
    const fields = listFieldsOf(record, project);
    const found = fields.flatMap((each): Doubt[] => {
      const doubt = doubtOf(each, failed, options);
      return doubt ? [{ fieldId: each.field.id, field: each.name, project, ...doubt }] : [];
    });
    return project === null ? found : [...found, ...doubtsOfEmpty(record, project, new Set(fields.map(({ name }) => name)))];
  };
  return [...of(null), ...record.projects.flatMap((_, index) => of(index))];
}

/** How far people are with a record: `accepted` where nothing is left to look at and nobody has decided. */
export function stageOf(record: SietsRecord, options: DoubtOptions): 'to-check' | 'accepted' | 'checked' | 'approved' {
  const fields = [...listFieldsOf(record, null), ...record.projects.flatMap((_, index) => listFieldsOf(record, index))];
  const isAnyDecided = fields.some(({ field }) => !isUndecided(field));
  if (isAnyDecided && fields.every(({ field }) => field.state === 'approved')) return 'approved';
  if (isAnyDecided) return findDoubts(record, options).some(({ fieldId }) => fieldId !== null) ? 'to-check' : 'checked';
  return fields.length > 0 && fields.every((each) => isAccepted(each, options)) ? 'accepted' : 'to-check';
}
