import { z } from 'zod';
import type { Field } from '../field.ts';
import { partialDateSchema } from '../partial-date.ts';
import type { SietsRecord } from '../record.ts';
import {
  authoritySchema, contactSchema, costSchema, countrySchema, eventSchema, identifierSchema, organisationSchema, placeSchema,
} from '../values.ts';
import { documentKinds } from '../value-names.ts';

interface FieldShape {
  value: z.ZodType;
  isList: boolean;
  /** True for the fields that stand beside the projects. */
  ofDocument: boolean;
}

const one = (value: z.ZodType): FieldShape => ({ value, isList: false, ofDocument: false });
const list = (value: z.ZodType): FieldShape => ({ value, isList: true, ofDocument: false });
const text = z.string().min(1);

/** Every field that people can decide upon, with what its value may be. */
export const fieldShapes = {
  kind: { value: z.enum(documentKinds), isList: false, ofDocument: true },
  published: { value: partialDateSchema, isList: false, ofDocument: true },
  title: one(text),
  otherTitles: list(text),
  identifiers: list(identifierSchema),
  funders: list(authoritySchema),
  programme: one(authoritySchema),
  organisations: list(organisationSchema),
  partnerCount: one(z.number().nonnegative()),
  'period.start': one(partialDateSchema),
  'period.end': one(partialDateSchema),
  'period.durationMonths': one(z.number().nonnegative()),
  costs: list(costSchema),
  countries: list(countrySchema),
  places: list(placeSchema),
  goal: one(text),
  activities: list(text),
  results: list(text),
  events: list(eventSchema),
  contacts: list(contactSchema),
} as const satisfies { [name: string]: FieldShape };

export type FieldName = keyof typeof fieldShapes;
export const fieldNames = Object.keys(fieldShapes) as FieldName[];
export const isFieldName = (name: string): name is FieldName => Object.hasOwn(fieldShapes, name);

type Holder = { [name: string]: Field<unknown> | Field<unknown>[] | null };

/** Where a field is kept: the document, a project or its period. */
const holderOf = (record: SietsRecord, project: number | null, name: FieldName): { holder: Holder; key: string } | null => {
  if (fieldShapes[name].ofDocument) return { holder: record.document as unknown as Holder, key: name };
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
  if (place) place.holder[place.key] = fieldShapes[name].isList ? fields : (fields[0] ?? null);
}

export interface NamedField {
  project: number | null;
  name: FieldName;
  field: Field<unknown>;
}

/** Every field of a project, or of the document itself, with its name in the contract and in the contract's order. */
export const listFieldsOf = (record: SietsRecord, project: number | null): NamedField[] =>
  fieldNames
    .filter((name) => fieldShapes[name].ofDocument === (project === null))
    .flatMap((name) => getFields(record, project, name).map((field) => ({ project, name, field })));

/** Every field of a record. */
export const listFields = (record: SietsRecord): NamedField[] => [
  ...listFieldsOf(record, null), ...record.projects.flatMap((_, index) => listFieldsOf(record, index)),
];
