import { expect, test } from 'vitest';
import { emptyValue, findTyped, wordsToValue } from './words-to-value.ts';

test.each([
  ['period.start', 'no 2023. gada 1. marta', '2023-03-01'], ['period.end', '31.12.2024.', '2024-12-31'], ['published', '2021', '2021'], ['period.end', 'beigās', null],
  ['title', '„Vecās dzirnavas”', 'Vecās dzirnavas'], ['partnerCount', '6 partneri', 6], ['goal', ' Mācīt \n mācīties ', 'Mācīt mācīties'],
  ['programme', '„Erasmus+”', { id: null, name: 'Erasmus+' }],
] as const)('%s of the words %s', (name, words, value) => {
  expect(wordsToValue(name, words)).toEqual(value);
});

test('a sum with its currency and percentage', () => {
  expect(wordsToValue('costs', '85 % jeb 8 500,50 EUR')).toMatchObject({ amount: 8500.5, currency: 'EUR', percent: 85 });
  expect(wordsToValue('costs', '1200 latu')).toMatchObject({ amount: 1200, currency: 'LVL', percent: null });
  expect(wordsToValue('costs', 'daudz')).toMatchObject({ amount: null, currency: null, percent: null });
});

test('a contact is a name, an address or a number', () => {
  expect(wordsToValue('contacts', 'Ilze Kalna')).toMatchObject({ name: 'Ilze Kalna', email: null });
  expect(wordsToValue('contacts', 'ilze@upe.example')).toMatchObject({ name: null, email: 'ilze@upe.example' });
  expect(wordsToValue('contacts', '+371 2000 0000')).toMatchObject({ phone: '+371 2000 0000' });
});

test('an empty editor has nothing in it', () => {
  expect([emptyValue('title'), emptyValue('period.start'), emptyValue('partnerCount')]).toEqual(['', null, null]);
});

test('typed words are found whole, whatever the case and the blanks', () => {
  const text = 'Projekts „Vecās\u00A0Dzirnavas” (2023). Dzirnavnieks.';
  const found = findTyped(text, 'vecās dzirnavas');
  expect(found && text.slice(found.start, found.end)).toBe('Vecās\u00A0Dzirnavas');
  expect([findTyped(text, 'Dzirnav'), findTyped(text, 'x'), findTyped(text, 'upe'), findTyped(text, '(2023)')?.start]).toEqual([null, null, null, text.indexOf('(2023)')]);
});
