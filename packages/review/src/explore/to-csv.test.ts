import { expect, test } from 'vitest';
import { toCsv } from './to-csv.ts';

test('an answer as CSV: quoted where it must be, nothing that computes', () => {
  expect(toCsv([['a', 'b'], ['=1+1', -5], ['saka "jā", nē', null], ['＝x', 1.5]])).toBe(`\uFEFFa,b\r\n'=1+1,-5\r\n"saka ""jā"", nē",\r\n'＝x,1.5\r\n`);
});
