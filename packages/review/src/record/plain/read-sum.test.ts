import { expect, test } from 'vitest';
import { readSum, writePercent, writeSum } from './read-sum.ts';

test.each([
  ['3 863,61', 3863.61], ['3863.61', 3863.61], ['1.250.000', 1_250_000], ['1,250,000.5', 1_250_000.5], ['12 EUR', 12], ['1 200,5 €', 1200.5],
  ['0', 0], ['7\u00A0000', 7000],
])('%s is a sum', (typed, amount) => {
  expect(readSum(typed)).toBe(amount);
});

test.each(['abc', '12,345,6', '-5', '1,2345', '1 2 x', '9'.repeat(40), '\u202E12'])('%s is none', (typed) => {
  expect(readSum(typed)).toBeNull();
});

test('nothing typed is not wrong, it is empty', () => {
  expect(readSum('  ')).toBe('empty');
});

test('sums and percentages are written as the language does', () => {
  expect(writeSum(1_234_567.5, 'lv')).toBe('1\u00A0234\u00A0567,50');
  expect(writeSum(-1234, 'en')).toBe('−1,234.00');
  expect([writePercent(12.5, 'lv'), writePercent(85, 'en')]).toEqual(['12,5 %', '85 %']);
});

test('what is written is read back', () => {
  for (const amount of [0.5, 12, 999.99, 1000, 3863.61, 12_345_678.9]) expect(readSum(writeSum(amount, 'lv'))).toBe(amount);
});
