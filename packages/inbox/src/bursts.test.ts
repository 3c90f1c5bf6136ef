import { expect, test } from 'vitest';
import { Bursts } from './bursts.ts';

const ranks = (bursts: Bursts, count: number, name = 'a', now = 0) => Array.from({ length: count }, () => bursts.rank(name, now));

test('a few files rank first, a flood later and later, doubling', () => {
  const all = ranks(new Bursts(), 300);
  const first = (rank: number) => all.indexOf(rank);
  expect([first(0), first(1), first(2), first(3)]).toEqual([0, 32, 95, 159]);
  expect(ranks(new Bursts(), 2_000_000).at(-1)).toBe(15);
});

test('another group is not touched by it', () => {
  const bursts = new Bursts();
  ranks(bursts, 10_000);
  expect(bursts.rank('b', 0)).toBe(0);
});

test('the allowance comes back with time', () => {
  const bursts = new Bursts();
  ranks(bursts, 34);
  expect(bursts.rank('a', 1_000)).toBe(1);
  expect(bursts.rank('a', 10_000)).toBe(0);
});
