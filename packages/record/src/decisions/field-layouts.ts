import type { Field } from '../field.ts';
import type { SietsRecord } from '../record.ts';

/** How a field stands in a record. */
interface FieldLayout {
  isList: boolean;
  /** True for the fields that stand beside the projects. */
  ofDocument: boolean;
}

const ofDocument: FieldLayout = { isList: false, ofDocument: true };
const one: FieldLayout = { isList: false, ofDocument: false };
const list: FieldLayout = { isList: true, ofDocument: false };

/** Every field that people can decide upon, in the order of the contract. What its value may be stands in `fieldValues`: most who list fields need no schema. */
export const fieldLayouts = {
  kind: ofDocument,
  published: ofDocument,
  title: one,
  otherTitles: list,
  identifiers: list,
  funders: list,
  programme: one,
  organisations: list,
  partnerCount: one,
  'period.start': one,
  'period.end': one,
  'period.durationMonths': one,
  costs: list,
  countries: list,
  places: list,
  goal: one,
  activities: list,
  results: list,
  events: list,
  contacts: list,
} as const satisfies { [name: string]: FieldLayout };

export type FieldName = keyof typeof fieldLayouts;
export const fieldNames = Object.keys(fieldLayouts) as FieldName[];
export const isFieldName = (name: string): name is FieldName => Object.hasOwn(fieldLayouts, name);

type Holder = { [name: string]: Field<unknown> | Field<unknown>[] | null };

/** Where a field is kept: the document, a project or its period. */
const holderOf = (record: SietsRecord, project: number | null, name: FieldName): { holder: Holder; key: string } | null => {
  if (fieldLayouts[name].ofDocument) return { holder: record.document as unknown as Holder, key: name };
  const found = project === null ? undefined : record.projects[project];
  if (!found) return null;
  return name.startsWith('period.')
    ? { holder: found.period as unknown as Holder, key: name.slice('period.'.length) }
    : { holder: found as unknown as Holder, key: name };
};

/** The fields of one name, in their order; empty where there is none. */
export function getFields(record: SietsRecord, project: number | null, name: FieldName): Field<unknown>[] {
  const place = holderOf(record, project, name);
  const found = place?.holder[place.key] ?? null;
  return found === null ? [] : Array.isArray(found) ? found : [found];
}

/** Replaces the fields of one name; a name that holds one field takes the first. */
export function setFields(record: SietsRecord, project: number | null, name: FieldName, fields: Field<unknown>[]): void {
  const place = holderOf(record, project, name);
  if (place) place.holder[place.key] = fieldLayouts[name].isList ? fields : (fields[0] ?? null);
}

export interface NamedField {
  project: number | null;
  name: FieldName;
  field: Field<unknown>;
}

/** Every field of a project, or of the document itself, with its name in the contract and in the contract's order. */
export const listFieldsOf = (record: SietsRecord, project: number | null): NamedField[] =>
  fieldNames
    .filter((name) => fieldLayouts[name].ofDocument === (project === null))
    .flatMap((name) => getFields(record, project, name).map((field) => ({ project, name, field })));

/** Every field of a record. */
export const listFields = (record: SietsRecord): NamedField[] => [
  ...listFieldsOf(record, null), ...record.projects.flatMap((_, index) => listFieldsOf(record, index)),
];
