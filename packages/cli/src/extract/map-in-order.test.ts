import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { mapInOrder } from './map-in-order.ts';

test('answers come in the order of the items, and never more than the width are begun ahead', async () => {
  let begun = 0;
  let met = 0;
  const seen: number[] = [];
  for await (const value of mapInOrder([30, 1, 20, 1, 1, 10, 1], 3, async (ms) => {
    begun += 1;
    expect(begun - met).toBeLessThanOrEqual(3);
    await sleep(ms);
    return ms;
  })) {
    met += 1;
    seen.push(value);
  }
  expect(seen).toEqual([30, 1, 20, 1, 1, 10, 1]);
});

test('a failure is met at its turn', async () => {
  const seen: number[] = [];
  const run = async (): Promise<void> => {
    for await (const value of mapInOrder([1, 2, 3], 3, async (item) => {
      if (item === 2) throw new Error('no');
      return item;
    })) seen.push(value);
  };
  await expect(run()).rejects.toThrow('no');
  expect(seen).toEqual([1]);
});
