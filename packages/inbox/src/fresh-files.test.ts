import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { FreshFiles } from './fresh-files.ts';

let dir: string;
let fresh: FreshFiles;
let now: number;
let taken: string[];
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'siets-fresh-'));
  fresh = new FreshFiles(dir, 100);
  now = 0;
  taken = [];
});
afterEach(() => rm(dir, { recursive: true, force: true }));

async function drop(name: string): Promise<void> {
  const parts = name.split('/');
  const part = parts.pop() ?? '';
  await mkdir(join(dir, ...parts), { recursive: true });
  await writeFile(join(dir, name), name);
  fresh.add(Buffer.from(join(dir, ...parts)), Buffer.from(part), now);
}

const look = () => fresh.look(() => now, async ({ name }) => (taken.push(name), Infinity));

test('a file is taken when it has been still, and then forgotten', async () => {
  await drop('a.txt');
  expect(await look()).toBe(100);
  expect(taken).toEqual([]);
  now = 100;
  expect(await look()).toBe(Infinity);
  expect(taken).toEqual(['a.txt']);
});

test('one that changes, vanishes or is passed by is not taken', async () => {
  for (const name of ['aug.txt', 'zūd.txt', 'lejup.pdf.part']) await drop(name);
  await look();
  await writeFile(join(dir, 'aug.txt'), 'garāks');
  await rm(join(dir, 'zūd.txt'));
  now = 100;
  expect(await look()).toBe(100);
  expect(taken).toEqual([]);
});

test('folders take turns, the newest first, a few at a time', async () => {
  for (let n = 0; n < 40; n += 1) await drop(`plūdi/${n}.txt`);
  await drop('viens.txt');
  for (now = 0; now < 90; now += 10) await look();
  now = 200;
  await look();
  expect(taken).toHaveLength(16);
  expect(taken.slice(0, 3)).toEqual(['viens.txt', 'plūdi/39.txt', 'plūdi/38.txt']);
});

test('no more than a few hundred are remembered; the walk finds the others', async () => {
  for (let n = 0; n < 300; n += 1) fresh.add(Buffer.from(dir), Buffer.from(`${n}.txt`), 0);
  expect(fresh.size).toBe(256);
});
