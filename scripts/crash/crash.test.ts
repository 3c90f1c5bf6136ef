import { afterEach, expect, test } from 'vitest';
import { buildFaults } from './build-faults.ts';
import { check, drain } from './check.ts';
import { letters } from './letters.ts';
import type { Place } from './place.ts';
import { killAtCalls } from './points.ts';
import { cutPower } from './power/cut-power.ts';

// The short form of `pnpm crash`; packages/cli/src/crash.test.ts kills at moments.

const faults = buildFaults();
const reason = 'no C compiler (Debian: apt-get install gcc libc6-dev), or not Linux';
const isWanted = faults !== null || process.env['CI'] === 'true';
const places: Place[] = [];
afterEach(async () => {
  for (const place of places.splice(0)) await place.remove();
});

const options = (files: number) => ({ files, seed: 5, faults, tell: () => undefined });

test.skipIf(!isWanted)(`killed in the midst of a call on a file, it loses none and records none twice (${reason})`, { timeout: 120_000 }, async () => {
  const { place } = await killAtCalls(options(20));
  places.push(place);
  await drain(place, 20);
  expect(await check(place, letters(0, 20))).toEqual({ files: 20, lost: [], twice: [], faults: [] });
});

test.skipIf(!isWanted)(`after the power went, each file is there once (${reason})`, { timeout: 180_000 }, async () => {
  expect(await cutPower(options(40))).toEqual({ files: 40, lost: [], twice: [], faults: [] });
});
