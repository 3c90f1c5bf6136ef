import { expect, test } from 'vitest';
import { TurnClock } from './turn-clock.ts';

test('what a process waits for its turn is not its time', () => {
  let waited: number | null = 40;
  const clock = new TurnClock(1_000, () => waited);
  expect(clock.look(1_050)).toBe(50);
  waited = 80;
  expect(clock.look(1_100)).toBe(60);
  expect(clock.look(1_150)).toBe(110);
});

test('all that passes counts where the kernel does not say what was waited', () => {
  const clock = new TurnClock(0, () => null);
  clock.look(50);
  expect(clock.look(100)).toBe(100);
});

test('a stretch in which nobody looked counts as a second: the machine slept', () => {
  const clock = new TurnClock(0, () => 0);
  clock.look(50);
  expect(clock.look(3_600_000)).toBe(1_050);
});

test('a wait that ends after a look does not turn the clock back', () => {
  let waited = 0;
  const clock = new TurnClock(0, () => waited);
  clock.look(50);
  waited = 90;
  expect(clock.look(60)).toBe(50);
  expect(clock.look(100)).toBe(90);
});
