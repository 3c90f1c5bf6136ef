import {
  costRoles, costStages, countryRoles, documentKinds, organisationRoles, placeKinds, type FieldName,
} from '@siets/record';
import type { suggestionKinds } from '@siets/api';
import { typePartialDate } from './read-partial-date.ts';
import { writeSum } from './read-sum.ts';

/** What an input of an editor takes. */
export type InputKind = 'line' | 'lines' | 'date' | 'sum' | 'percent' | 'number' | 'choice' | 'country' | 'currency' | 'organisation' | 'scheme';

export interface FormInput {
  /** Part of the value; `value` for a value that has no parts. */
  part: string;
  kind: InputKind;
  isNeeded?: boolean;
  /** For `choice`: what may be chosen, and where its words stand in the messages. */
  options?: readonly string[];
  words?: 'costRole' | 'stage' | 'vat' | 'countryRole' | 'role' | 'placeKind' | 'kind';
  suggest?: (typeof suggestionKinds)[number];
  /** Parts that a suggestion filled in, and that are no longer right once this one is typed over. */
  owns?: readonly string[];
}

const line = (part: string, more: Partial<FormInput> = {}): FormInput => ({ part, kind: 'line', ...more });
const whole = (kind: InputKind, more: Partial<FormInput> = {}): FormInput[] => [{ part: 'value', kind, isNeeded: true, ...more }];
const authority = (suggest: 'funder' | 'programme'): FormInput[] => [line('name', { isNeeded: true, suggest, owns: ['id'] })];

/** The inputs of each field, in the order in which one types. */
export const forms: { [name in FieldName]: readonly FormInput[] } = {
  kind: whole('choice', { options: documentKinds, words: 'kind' }),
  published: whole('date'),
  title: whole('lines'),
  otherTitles: whole('lines'),
  identifiers: [line('value', { isNeeded: true }), { part: 'scheme', kind: 'scheme' }],
  funders: authority('funder'),
  programme: authority('programme'),
  organisations: [
    line('name', { isNeeded: true, suggest: 'organisation' }), { part: 'role', kind: 'choice', options: organisationRoles, words: 'role', isNeeded: true },
    { part: 'country', kind: 'country' }, line('registrationNumber'),
  ],
  partnerCount: whole('number'),
  'period.start': whole('date'),
  'period.end': whole('date'),
  'period.durationMonths': whole('number'),
  costs: [
    { part: 'amount', kind: 'sum' }, { part: 'currency', kind: 'currency' }, { part: 'role', kind: 'choice', options: costRoles, words: 'costRole', isNeeded: true },
    { part: 'percent', kind: 'percent' }, line('payer', { suggest: 'organisation' }), { part: 'of', kind: 'organisation' },
    { part: 'stage', kind: 'choice', options: costStages, words: 'stage' }, { part: 'vat', kind: 'choice', options: ['with', 'without'], words: 'vat' },
  ],
  countries: [{ part: 'code', kind: 'country', isNeeded: true }, { part: 'role', kind: 'choice', options: countryRoles, words: 'countryRole', isNeeded: true }],
  places: [line('name', { isNeeded: true, suggest: 'place', owns: ['code', 'codeThen'] }), { part: 'kind', kind: 'choice', options: placeKinds, words: 'placeKind' }, { part: 'country', kind: 'country' }],
  goal: whole('lines'),
  activities: whole('lines'),
  results: whole('lines'),
  events: [line('title'), { part: 'start', kind: 'date' }, { part: 'end', kind: 'date' }, line('place', { suggest: 'place' }), { part: 'country', kind: 'country' }],
  contacts: [line('name'), line('role'), line('organisation', { suggest: 'organisation' }), line('email'), line('phone')],
};

/** What stands in the inputs, as it is typed. */
export type Typed = { [part: string]: string };

/** True of a field whose value has no parts. */
export const isWhole = (name: FieldName): boolean => forms[name][0]?.part === 'value' && name !== 'identifiers';
const partsOf = (name: FieldName, value: unknown): { [part: string]: unknown } => (isWhole(name) ? { value } : { ...(value as object | null) });

const typeOne = (kind: InputKind, value: unknown): string => {
  if (value === null || value === undefined) return '';
  if (kind === 'date') return typePartialDate(value as string);
  if (kind === 'sum' && typeof value === 'number') return writeSum(value, 'lv').replaceAll('\u00A0', ' ');
  return typeof value === 'number' ? String(value).replace('.', ',') : (value as string);
};

/** A value as it stands in the inputs. */
export function toTyped(name: FieldName, value: unknown): Typed {
  const parts = partsOf(name, value);
  return Object.fromEntries(forms[name].map(({ part, kind }) => [part, typeOne(kind, parts[part])]));
}
