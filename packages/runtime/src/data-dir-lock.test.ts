import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { killHard, startChild } from '@siets/store/testing';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DataDirBusyError, lockDataDir } from './data-dir-lock.ts';

const holder = new URL('../testing/hold-data-dir.ts', import.meta.url);

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'siets-lock-'));
});
afterEach(() => rm(dir, { recursive: true, force: true }));

const refusal = (): DataDirBusyError => {
  try {
    lockDataDir(dir).release();
  } catch (error) {
    if (error instanceof DataDirBusyError) return error;
  }
  throw new Error('the folder was not refused');
};

test('a second holder is refused, in the same process too, until the first lets go', () => {
  const lock = lockDataDir(dir);
  expect(refusal().en).toContain(`PID ${process.pid}, ${hostname()}`);
  lock.release();
  lock.release();
  lockDataDir(dir).release();
});

test('another process is refused with words that say what to do; after kill -9 the folder is free at once', async () => {
  const child = startChild(holder, dir);
  await once(child, 'message');
  const { en, lv } = refusal();
  expect(en).toContain(`already running on ${dir} (PID ${child.pid}`);
  expect(en).toContain('--data');
  expect(lv).toContain(`Ar mapi ${dir} jau strādā cits Siets`);
  await killHard(child);
  lockDataDir(dir).release();
});

test('what a killed holder wrote about itself is not believed', async () => {
  const child = startChild(holder, dir);
  await once(child, 'message');
  await killHard(child);
  const lock = lockDataDir(dir); // run.json still names the dead one
  expect(refusal().en).toContain(`PID ${process.pid}`);
  lock.release();
});
