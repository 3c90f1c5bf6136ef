import { expect, test } from 'vitest';
import { formats } from '../app/formats.ts';
import { showValue } from './show-value.ts';

const show = (value: unknown) => showValue(value, formats.lv.number);

test('any value becomes one line', () => {
  expect([null, '', 'Skola', '2023-09-12', '2023', 24].map(show)).toEqual(['–', '–', 'Skola', '12.09.2023', '2023', '24']);
  expect(show({ key: 'o1', name: 'SIA „Egle”', role: 'partner', country: null })).toBe('SIA „Egle”, partner');
  expect(show({ role: 'grant', amount: 3863.5, currency: 'EUR', percent: 85, eur: 3863.5 })).toBe('grant, 3863,5, EUR, 85 %');
  expect([show(['a', 'b']), show({ name: null }), show(false)]).toEqual(['a; b', '–', 'false']);
});
