import { expect, test } from 'vitest';
import { cutSegments, firstTouching, spreadMarks, type Mark } from './highlight-segments.ts';

const mark = (key: string, start: number, end: number): Mark => ({ key, start, end, isValue: true });
const told = (marks: Mark[], span = { start: 0, end: 20 }) =>
  cutSegments(span, marks).map(({ start, end, marks: on }) => `${start}-${end}:${on.map(({ key }) => key).join('')}`);

test('plain text is one piece', () => {
  expect(told([])).toEqual(['0-20:']);
  expect(cutSegments({ start: 5, end: 5 }, [])).toEqual([]);
});

test('overlapping and nested evidence is cut so that each piece knows all of its fields', () => {
  expect(told([mark('a', 2, 10), mark('b', 6, 14), mark('c', 7, 8)])).toEqual(['0-2:', '2-6:a', '6-7:ab', '7-8:abc', '8-10:ab', '10-14:b', '14-20:']);
});

test('marks are clipped to the stretch, empty and foreign ones left out', () => {
  expect(told([mark('a', 0, 50), mark('b', 60, 70), mark('c', 12, 12)], { start: 10, end: 20 })).toEqual(['10-20:a']);
});

test('the pieces put together are the stretch', () => {
  const marks = Array.from({ length: 40 }, (_, n) => mark(String(n), (n * 7) % 90, (n * 7) % 90 + (n % 11)));
  const pieces = cutSegments({ start: 0, end: 100 }, marks);
  expect([pieces[0]?.start, pieces.at(-1)?.end]).toEqual([0, 100]);
  expect(pieces.slice(1).map(({ start }) => start)).toEqual(pieces.slice(0, -1).map(({ end }) => end));
});

test('marks find their blocks', () => {
  const blocks = [{ start: 0, end: 5 }, { start: 6, end: 12 }, { start: 13, end: 20 }];
  expect([0, 5, 6, 12, 25].map((offset) => firstTouching(blocks, offset))).toEqual([0, 1, 1, 2, 3]);
  expect([...spreadMarks(blocks, [mark('a', 4, 14), mark('b', 7, 8)])].map(([at, on]) => [at, on.map(({ key }) => key)])).toEqual([[0, ['a']], [1, ['a', 'b']], [2, ['a']]]);
});
