import { describe, expect, it } from 'vitest';
import { readNumber, readRoman } from './numbers.ts';

describe('readNumber', () => {
  it.each([
    ['5780', 5780], ['3 863,61', 3863.61], ['3863.61', 3863.61], ['3\u00a0863,61', 3863.61], ['3\u202f863', 3863], ['12.500,00', 12_500], ['2,500', 2500], ['2,50', 2.5],
    ['11,690,504', 11_690_504], ['1,155,991.00', 1_155_991], ['15’000', 15_000], ['1`750', 1750], ['924 692, 80', 924_692.8], ['0,00', 0], ['1.5', 1.5],
  ])('%s is %d', (printed, value) => {
    expect(readNumber(printed)).toBe(value);
  });
  it('takes the only comma for a decimal one before „milj.”', () => {
    expect(readNumber('6,125', { decimalComma: true })).toBe(6.125);
    expect(readNumber('6,125')).toBe(6125);
  });
  it.each(['1.2.3', '12,34,5', '1,5.2', 'abc', '', '1,2345'])('%s is no number', (printed) => {
    expect(readNumber(printed)).toBeNull();
  });
});

describe('readRoman', () => {
  it.each([['I', 1], ['IV', 4], ['IX', 9], ['XIV', 14], ['XL', 40], ['CCC', 300], ['', null], ['IIII', null], ['VX', null], ['i', null]])('%s is %s', (word, value) => {
    expect(readRoman(word)).toBe(value);
  });
});
