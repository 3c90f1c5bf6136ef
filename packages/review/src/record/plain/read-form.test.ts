import { fieldNames, fieldValues, type FieldName } from '@siets/record';
import { expect, test } from 'vitest';
import { forms, toTyped, type Typed } from './editor-form.ts';
import { fitsField } from './fits-field.ts';
import { LONGEST, readForm as readFormWith } from './read-form.ts';

const readForm = (name: FieldName, typed: Typed, base: unknown) => readFormWith(name, typed, base, fitsField);
const cost = { role: 'grant', amount: 8500.5, currency: 'EUR', payer: 'ERAF', percent: 85.5, of: null, stage: 'planned', vat: null, eur: null };

test.each([
  ['costs', cost], ['title', 'Vecās dzirnavas'], ['period.start', '2023-09'], ['partnerCount', 4], ['kind', 'news'], ['countries', { code: 'LV', role: 'lead' }],
  ['funders', { id: 'eraf', name: 'ERAF' }], ['places', { name: 'Cēsis', kind: 'town', code: '0004000', country: 'LV' }], ['period.durationMonths', 17.5],
  ['organisations', { key: 'o1', name: 'Biedrība „Upe”', role: 'partner', country: 'LV', registrationNumber: '40000000000' }],
  ['events', { title: 'Talka', start: '2023-05-01', end: null, place: null, country: null }], ['identifiers', { value: 'A-1', scheme: null }],
  ['contacts', { name: 'Ilze Kalna', role: null, organisation: null, email: 'ilze@upe.example', phone: null }],
] as const)('a value of %s comes through its editor as it was', (name, value) => {
  expect(readForm(name, toTyped(name, value), value)).toEqual({ value });
});

test('every field has inputs, and those of parts name parts that it has', () => {
  expect(fieldNames.filter((name) => forms[name].length === 0)).toEqual([]);
  const parts = Object.keys(cost);
  expect(forms.costs.map(({ part }) => part).filter((part) => !parts.includes(part))).toEqual([]);
});

test('sums with a decimal comma, dates as clerks type them', () => {
  expect(readForm('costs', { ...toTyped('costs', cost), amount: '1 234,5', currency: '' }, cost)).toMatchObject({ value: { amount: 1234.5, currency: 'EUR' } });
  expect(readForm('published', { value: '12. maijs 2023' }, null)).toEqual({ value: '2023-05-12' });
});

test('what is wrong is said by its input', () => {
  expect(readForm('costs', { ...toTyped('costs', cost), amount: 'daudz', percent: 'x' }, cost)).toEqual({ errors: { amount: 'no-sum', percent: 'no-percent' } });
  expect(readForm('costs', { role: 'total', amount: '', percent: '' }, null)).toEqual({ errors: { amount: 'needed' } });
  expect(readForm('period.end', { value: '31.02.2023' }, null)).toEqual({ errors: { value: 'no-date' } });
  expect(readForm('title', { value: ' \u200B ' }, null)).toEqual({ errors: { value: 'needed' } });
  expect(readForm('title', { value: 'x'.repeat(LONGEST + 1) }, null)).toEqual({ errors: { value: 'too-long' } });
  expect(readForm('contacts', {}, null)).toEqual({ errors: { name: 'nothing' } });
});

test('characters that turn the direction are left out of what is typed', () => {
  expect(readForm('title', { value: 'Projekts \u202Exe.fdp\u202C' }, null)).toEqual({ value: 'Projekts xe.fdp' });
});

test('what an editor gives fits the field', () => {
  const { value } = readForm('organisations', { name: 'Upe', role: 'lead', country: '', registrationNumber: '' }, null) as { value: object };
  expect(fieldValues.organisations.safeParse({ key: 'person', ...value }).success).toBe(true);
});
