import { expect, test } from 'vitest';
import { boxesOf } from './page-boxes.ts';

const run = (start: number, end: number, box: [number, number, number, number]) => ({ start, end, page: 1, box });

test('a part of a run is a part of its box', () => {
  expect(boxesOf([run(10, 20, [100, 50, 200, 62])], { start: 12, end: 17 })).toEqual([{ left: 120, top: 50, width: 50, height: 12 }]);
});

test('words that follow each other on a line are one box, another line is another', () => {
  const runs = [run(0, 5, [10, 50, 60, 62]), run(6, 10, [64, 50.5, 104, 62]), run(11, 15, [10, 66, 50, 78])];
  expect(boxesOf(runs, { start: 0, end: 15 })).toEqual([
    { left: 10, top: 50, width: 94, height: 12 }, { left: 10, top: 66, width: 40, height: 12 },
  ]);
});

test('cells of a table far apart stay apart', () => {
  expect(boxesOf([run(0, 5, [10, 50, 60, 62]), run(6, 10, [300, 50, 340, 62])], { start: 0, end: 10 })).toHaveLength(2);
});

test('words that stand on no run have no box', () => {
  expect(boxesOf([run(0, 5, [10, 50, 60, 62])], { start: 5, end: 9 })).toEqual([]);
});
