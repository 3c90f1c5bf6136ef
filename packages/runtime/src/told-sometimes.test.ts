import { expect, test } from 'vitest';
import { toldSometimes } from './told-sometimes.ts';

test('the same error is told once in a while, another at once', () => {
  const told: string[] = [];
  let clock = 0;
  const tell = toldSometimes(({ message }) => told.push(`${clock} ${message}`), 1000, () => clock);
  for (const [at, message] of [[0, 'away'], [10, 'away'], [20, 'full'], [999, 'away'], [1000, 'away'], [1019, 'full'], [1020, 'full']] as const) {
    clock = at;
    tell(new Error(message));
  }
  expect(told).toEqual(['0 away', '20 full', '1000 away', '1020 full']);
});
