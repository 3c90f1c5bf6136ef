import { mkdir, mkdtemp, readFile, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { idOf } from '@siets/store/testing';
import { openOriginals } from './originals.ts';

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'siets-originals-'));
});
afterEach(() => rm(dir, { recursive: true, force: true }));

test('bytes lie under their hash, once', async () => {
  const originals = openOriginals(join(dir, 'originals'));
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

test('a file larger than the buffer and an empty one keep every byte', async () => {
  const originals = openOriginals(join(dir, 'originals'));
  const large = Buffer.alloc(2_500_000, 'ābols');
  await writeFile(join(dir, 'large'), large);
  const { id, bytes } = await originals.put(join(dir, 'large'));
  expect(bytes).toBe(2_500_000);
  expect(large.equals(await readFile(originals.pathOf(id)))).toBe(true);
  await writeFile(join(dir, 'empty'), '');
  expect(await originals.put(join(dir, 'empty'))).toEqual({ id: idOf(''), bytes: 0 });
});

test('links, pipes, folders and missing files are problems, never opened', async () => {
  const originals = openOriginals(join(dir, 'originals'));
  await writeFile(join(dir, 'real'), 'x');
  await symlink(join(dir, 'real'), join(dir, 'link'));
  execFileSync('mkfifo', [join(dir, 'pipe')]);
  await mkdir(join(dir, 'folder'));
  const codes = [];
  for (const name of ['link', 'pipe', 'folder', 'missing']) {
    codes.push(await originals.put(join(dir, name)).catch((error) => error.problem?.code));
  }
  expect(codes).toEqual(['not-a-file', 'not-a-file', 'not-a-file', 'vanished']);
});

test('a full or closed disk is no problem of the file: the error is passed on and no half copy stays', async () => {
  const root = join(dir, 'originals');
  await mkdir(root);
  await writeFile(join(root, 'incoming'), ''); // no folder can be made here
  await writeFile(join(dir, 'file'), 'x');
  const error = await openOriginals(root).put(join(dir, 'file')).catch((thrown) => thrown);
  expect(error.code).toMatch(/^E(?:EXIST|NOTDIR)$/u);
  expect(error.problem).toBeUndefined();
});

test('an id that is no hash never becomes a path', () => {
  expect(() => openOriginals(dir).pathOf('sha256:../../etc/passwd')).toThrow(TypeError);
});

test('half copies of a killed process are removed when they are old', async () => {
  const originals = openOriginals(join(dir, 'originals'));
  const incoming = join(dir, 'originals', 'incoming');
  await mkdir(incoming, { recursive: true });
  await writeFile(join(incoming, 'half'), 'x');
  await originals.tidy();
  expect(await readdir(incoming)).toEqual(['half']);
  await originals.tidy(0);
  expect(await readdir(incoming)).toEqual([]);
});
