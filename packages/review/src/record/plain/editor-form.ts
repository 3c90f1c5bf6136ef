import {
  costRoles, costStages, countryRoles, documentKinds, fieldShapes, organisationRoles, placeKinds, type FieldName,
} from '@siets/record';
import type { suggestionKinds } from '@siets/api';
import { readPartialDate, typePartialDate } from './read-partial-date.ts';
import { readSum, writeSum } from './read-sum.ts';

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

const isWhole = (name: FieldName): boolean => forms[name][0]?.part === 'value' && name !== 'identifiers';
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

export type FormError = 'needed' | 'no-date' | 'no-sum' | 'no-percent' | 'no-number' | 'too-long' | 'nothing';
export type ReadForm = { value: unknown } | { errors: { [part: string]: FormError } };

/** Longest text of an input: more than any field needs, less than what stops a page. */
export const LONGEST = 20_000;

type Read = { value: unknown } | { error: FormError };

/** Characters that turn the direction of what follows, or that cannot be seen: they have no place in what a person types. */
const clean = (typed: string): string => typed.normalize('NFC').replaceAll(/[\u202A-\u202E\u2066-\u2069\u200B\uFEFF\u0000-\u0008\u000B-\u001F]/gu, '').trim();

function readOne({ kind, isNeeded = false }: FormInput, given: string): Read {
  if (given.length > LONGEST) return { error: 'too-long' };
  const typed = clean(given);
  if (typed === '') return isNeeded ? { error: 'needed' } : { value: null };
  const or = (value: unknown, error: FormError): Read => (value === null ? { error } : { value });
  switch (kind) {
    case 'date':
      return or(readPartialDate(typed), 'no-date');
    case 'sum':
      return or(readSum(typed), 'no-sum');
    case 'percent': {
      const percent = readSum(typed.replace(/%$/u, ''));
      return or(typeof percent === 'number' && percent <= 1000 ? percent : null, 'no-percent');
    }
    case 'number':
      return or(/^\d{1,5}(?:[.,]\d{1,2})?$/u.test(typed) ? Number(typed.replace(',', '.')) : null, 'no-number');
    case 'line':
      return { value: typed.replaceAll(/\s+/gu, ' ') };
    default:
      return { value: typed };
  }
}

/**
 * The value of what was typed. Parts that have no input (the id of an authority, the code of a place) stay as `base` has them.
 *
 * Errors stand by part; `nothing` by the first part where every part was left empty.
 */
export function readForm(name: FieldName, typed: Typed, base: unknown): ReadForm {
  const inputs = forms[name];
  const read = inputs.map((input) => [input.part, readOne(input, typed[input.part] ?? '')] as const);
  const errors = Object.fromEntries(read.flatMap(([part, one]) => ('error' in one ? [[part, one.error]] : [])));
  if (Object.keys(errors).length > 0) return { errors };
  const parts = Object.fromEntries(read.flatMap(([part, one]) => ('value' in one ? [[part, one.value]] : [])));
  if (isWhole(name)) return { value: parts['value'] };
  const first = inputs[0]?.part ?? '';
  if (name === 'costs' && parts['amount'] === null && parts['percent'] === null) return { errors: { amount: 'needed' } };
  if (name === 'costs' && parts['amount'] !== null) parts['currency'] ??= 'EUR';
  if (Object.values(parts).every((part) => part === null)) return { errors: { [first]: 'nothing' } };
  const value = { ...(typeof base === 'object' ? base : null), ...parts };
  if ('typed' in value) delete value['typed'];
  return fits(name, value) ? { value } : { errors: { [first]: 'nothing' } };
}

const fits = (name: FieldName, value: unknown): boolean =>
  fieldShapes[name].value.safeParse(name === 'organisations' ? { key: 'person', ...(value as object) } : value).success;
