import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { idOf, testOriginals } from '@siets/store/testing';
import { openFolderOriginals } from './folder.ts';

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'siets-originals-'));
});
afterEach(() => rm(dir, { recursive: true, force: true }));

test('bytes lie under their hash, once', async () => {
  const originals = openFolderOriginals(join(dir, 'originals'));
  const path = join(dir, 'Ūdensroze 🌿.txt');
  await writeFile(path, 'viens teksts');
  const id = idOf('viens teksts');
  expect(await originals.put(path)).toEqual({ id, bytes: 12 });
  expect(await originals.put(path)).toEqual({ id, bytes: 12 });
  expect(originals.pathOf(id)).toBe(join(dir, 'originals', id.slice(7, 9), id.slice(9, 11), id.slice(7)));
  expect(await readFile(originals.pathOf(id), 'utf8')).toBe('viens teksts');
  expect(await originals.has(id)).toBe(true);
  expect(await originals.has(idOf('cits'))).toBe(false);
  expect(await readdir(join(dir, 'originals', 'incoming'))).toEqual([]);
});

test('a full or closed disk is no problem of the file: the error is passed on and no half copy stays', async () => {
  const root = join(dir, 'originals');
  await mkdir(root);
  await writeFile(join(root, 'incoming'), ''); // no folder can be made here
  await writeFile(join(dir, 'file'), 'x');
  const error = await openFolderOriginals(root).put(join(dir, 'file')).catch((thrown) => thrown);
  expect(error.code).toMatch(/^E(?:EXIST|NOTDIR)$/u);
  expect(error.problem).toBeUndefined();
});

test('half copies of a killed process are removed when they are old', async () => {
  const originals = openFolderOriginals(join(dir, 'originals'));
  const incoming = join(dir, 'originals', 'incoming');
  await mkdir(incoming, { recursive: true });
  await writeFile(join(incoming, 'half'), 'x');
  await originals.tidy();
  expect(await readdir(incoming)).toEqual(['half']);
  await originals.tidy(0);
  expect(await readdir(incoming)).toEqual([]);
});

testOriginals('folder', async (root) => {
  const originals = openFolderOriginals(root);
  return { originals, overwrite: (id, bytes) => writeFile(originals.pathOf(id), bytes), dispose: async () => {} };
});
