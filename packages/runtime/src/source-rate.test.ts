import { expect, test } from 'vitest';
import { SourceRate } from './source-rate.ts';

test('a minute\'s worth goes at once, the rest waits its turn, and other sources do not wait for it', () => {
  let now = 1_000_000;
  const rate = new SourceRate(3, () => now);
  expect([1, 2, 3, 4, 5].map(() => rate.delayOf('plūdi'))).toEqual([0, 0, 0, 20_000, 40_000]);
  expect(rate.delayOf('cita')).toBe(0);
  now += 100_000; // it had to wait for the last one until then
  expect([1, 2, 3, 4].map(() => rate.delayOf('plūdi'))).toEqual([0, 0, 0, 20_000]);
});

test('without a rate nothing waits', () => {
  const rate = new SourceRate(0);
  expect([1, 2, 3].map(() => rate.delayOf('plūdi'))).toEqual([0, 0, 0]);
});
