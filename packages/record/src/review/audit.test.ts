import { expect, test } from 'vitest';
import { isSameAnswer } from './same-answer.ts';
import { wilson } from './wilson.ts';

// Published examples: R. G. Newcombe, Statistics in Medicine 17 (1998), 857–872, method 3.
test.each([
  [81, 263, 0.2553, 0.3662], [15, 148, 0.0624, 0.1605], [0, 20, 0, 0.1611], [1, 29, 0.0061, 0.1718],
])('%i of %i: between %f and %f', (count, of, low, high) => {
  const found = wilson(count, of);
  expect([found?.share, found?.low.toFixed(4), found?.high.toFixed(4)]).toEqual([count / of, low.toFixed(4), high.toFixed(4)]);
});

test('of nothing there is no share', () => expect(wilson(0, 0)).toBeNull());

test.each([
  ['title', 'Bebru „dambis”', 'bebru dambis', true],
  ['title', 'Bebru dambis', 'Lašu dambis', false],
  ['period.start', '2021-05', '2021-05', true],
  ['partnerCount', 3, 4, false],
  ['organisations', { key: 'o1', name: 'SIA „Egle”', role: 'partner', country: 'LV', registrationNumber: '4' }, { name: 'sia Egle', role: 'partner' }, true],
  ['organisations', { key: 'o1', name: 'SIA „Egle”', role: 'partner' }, { name: 'SIA Egle', role: 'applicant' }, false],
  ['costs', { role: 'total', amount: 100, currency: 'EUR', percent: null, eur: 100 }, { role: 'total', amount: 100, currency: 'EUR', percent: 5 }, true],
  ['costs', { role: 'total', amount: null, percent: 85 }, { role: 'total', amount: null, percent: 80 }, false],
  ['contacts', { name: 'Vilma', email: null, phone: '+37129000111' }, { name: 'Vilma', email: null, phone: '29 000 111' }, true],
  ['title', 'Bebru dambis', null, false],
] as const)('%s: %j and %j are the same: %s', (field, machine, mine, isSame) => expect(isSameAnswer(field, machine, mine)).toBe(isSame));
