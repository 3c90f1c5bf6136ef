import type { FieldName } from '@siets/record';
import { forms, isWhole, type FormInput, type Typed } from './editor-form.ts';
import { readPartialDate } from './read-partial-date.ts';
import { readSum } from './read-sum.ts';

export type FormError = 'needed' | 'no-date' | 'no-sum' | 'no-percent' | 'no-number' | 'too-long' | 'nothing';
export type ReadForm = { value: unknown } | { errors: { [part: string]: FormError } };

/** Longest text of an input: more than any field needs, less than what stops a page. */
export const LONGEST = 20_000;

/** True where a value is one that a field may have. */
export type Fits = (name: FieldName, value: unknown) => boolean;

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
 * `fits` holds the value against the record contract (`fitsField`). Errors stand by part; `nothing` by the first part where every part was left empty.
 */
export function readForm(name: FieldName, typed: Typed, base: unknown, fits: Fits): ReadForm {
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
