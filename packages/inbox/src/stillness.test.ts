import { expect, test } from 'vitest';
import { Stillness } from './stillness.ts';

const state = { size: 10, mtimeMs: 5, ino: 1 };

test('a file counts after it stayed the same for the whole time', () => {
  const stillness = new Stillness(1_000);
  expect(stillness.wait('a', state, 0)).toBe(1_000);
  expect(stillness.wait('a', state, 400)).toBe(600);
  expect(stillness.wait('a', state, 1_000)).toBe(0);
});

test.each([['size', { ...state, size: 11 }], ['time', { ...state, mtimeMs: 6 }], ['identity', { ...state, ino: 2 }]])(
  'a change of %s begins the wait anew',
  (_, changed) => {
    const stillness = new Stillness(1_000);
    stillness.wait('a', state, 0);
    expect(stillness.wait('a', changed, 900)).toBe(1_000);
    expect(stillness.wait('a', changed, 1_900)).toBe(0);
  },
);

test('files that a walk no longer meets are forgotten', () => {
  const stillness = new Stillness(1_000);
  stillness.wait('gone', state, 0);
  stillness.beginRound();
  stillness.wait('here', state, 0);
  stillness.endRound();
  expect(stillness.size).toBe(1);
});

test('no more files are watched than there is room for, and what vanished makes room', () => {
  const stillness = new Stillness(1_000, 2);
  for (const name of ['a', 'b', 'c']) stillness.wait(name, state, 0);
  expect([stillness.size, stillness.isFull]).toEqual([2, true]);
  for (let round = 0; round < 9; round += 1) {
    stillness.beginRound();
    stillness.wait('a', state, 10);
    stillness.endRound({ isCut: true });
  }
  expect(stillness.size).toBe(1);
});
