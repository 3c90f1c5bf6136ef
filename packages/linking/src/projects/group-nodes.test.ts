import { expect, test } from 'vitest';
import { groupNodes } from './group-nodes.ts';

const ids = ['a', 'b', 'c', 'd'];
const groups = (...asked: Parameters<typeof groupNodes>) => groupNodes(...asked).map((group) => group.join('')).toSorted();
const isBarred = (one: string, other: string): boolean => [one, other].toSorted().join('') === 'ac';
const pairs = [{ a: 'a', b: 'b', score: 80 }, { a: 'b', b: 'c', score: 90 }];

test('nodes hang together in whatever order they come', () => {
  expect(groups(ids, pairs)).toEqual(['abc', 'd']);
  expect(groups(ids.toReversed(), pairs.toReversed())).toEqual(['abc', 'd']);
});

test('a chain does not join what is barred: the stronger pair stands', () => {
  expect(groups(ids, pairs, { isBarred })).toEqual(['a', 'bc', 'd']);
});

test('people stand above scores and bars', () => {
  expect(groups(ids, pairs, { isBarred, persons: [{ a: 'a', b: 'c', action: 'merge' }] })).toEqual(['abc', 'd']);
  expect(groups(ids, pairs, { persons: [{ a: 'b', b: 'c', action: 'apart' }, { a: 'a', b: 'd', action: 'merge' }] })).toEqual(['abd', 'c']);
});
