import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { chooseWatchMode, tellsOfChanges } from './watch-mode.ts';

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'siets-watch-'));
});
afterEach(() => rm(dir, { recursive: true, force: true }));

test('what a person chose is done', async () => {
  expect(await chooseWatchMode(dir, 'poll', true)).toEqual({ usesEvents: false, usesPolling: true, reason: null });
  expect(await chooseWatchMode(dir, 'events', true)).toEqual({ usesEvents: true, usesPolling: false, reason: null });
});

test('a folder of this machine tells of changes, and the probe leaves nothing', async () => {
  expect(await chooseWatchMode(dir, 'auto', true)).toEqual({ usesEvents: true, usesPolling: false, reason: null });
  expect(await readdir(dir)).toEqual([]);
});

test('a folder that is not there tells of nothing', async () => {
  expect(await tellsOfChanges(join(dir, 'none'), 10)).toBe(false);
});
