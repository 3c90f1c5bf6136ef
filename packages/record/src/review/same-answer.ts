import type { FieldName } from '../decisions/field-layouts.ts';
import { isSameValue } from '../decisions/same-value.ts';

type Parts = { [name: string]: unknown };

const wordsOf = (value: unknown): string => (typeof value === 'string' ? value : '');
const fold = (value: unknown): string =>
  wordsOf(value).normalize('NFD').replace(/\p{M}+/gu, '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
const digits = (value: unknown): string => wordsOf(value).replace(/\D/gu, '').replace(/^371(?=\d{8}$)/u, '');

/** What must agree for two values to say the same; codes and ids that nobody types are passed over. */
const essence: { readonly [field in FieldName]?: (value: Parts) => unknown[] } = {
  organisations: ({ name, role }) => [fold(name), role],
  funders: ({ name }) => [fold(name)],
  programme: ({ name }) => [fold(name)],
  identifiers: ({ value }) => [fold(value).replaceAll(' ', '')],
  costs: ({ role, amount, currency, percent }) => (amount === null ? [role, percent] : [role, amount, currency]),
  countries: ({ code, role }) => [code, role],
  places: ({ name }) => [fold(name)],
  events: ({ title, start }) => [fold(title), start],
  contacts: ({ name, email, phone }) => [fold(name), wordsOf(email).toLowerCase(), digits(phone)],
};

const isParts = (value: unknown): value is Parts => typeof value === 'object' && value !== null;

/** True where a person who did not see the machine's value typed the same, as far as a person types it. */
export function isSameAnswer(field: FieldName, machine: unknown, mine: unknown): boolean {
  const toEssence = essence[field];
  if (toEssence && isParts(machine) && isParts(mine)) return JSON.stringify(toEssence(machine)) === JSON.stringify(toEssence(mine));
  if (typeof machine === 'string' && typeof mine === 'string') return fold(machine) === fold(mine);
  return isSameValue(machine, mine);
}
