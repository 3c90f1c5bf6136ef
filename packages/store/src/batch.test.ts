import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { inBatches } from './batch.ts';

test('calls that come while one runs share the next, and each gets its own answer', async () => {
  const sizes: number[] = [];
  const double = inBatches(async (items: number[]) => {
    sizes.push(items.length);
    await sleep(5);
    return items.map((item) => item * 2);
  }, 3);
  expect(await Promise.all([1, 2, 3, 4, 5, 6].map(double))).toEqual([2, 4, 6, 8, 10, 12]);
  expect(sizes).toEqual([1, 3, 2]);
});

test('where the work throws, its calls do, and later ones go on', async () => {
  let isBroken = true;
  const call = inBatches(async (items: number[]) => {
    if (isBroken) throw new Error('the disk is full');
    return items;
  });
  await expect(call(1)).rejects.toThrow('the disk is full');
  isBroken = false;
  expect(await call(2)).toBe(2);
});
