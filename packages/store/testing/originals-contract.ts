import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Originals } from '../src/index.ts';
import { idOf } from './samples.ts';
import { collect } from './steps.ts';

export interface OpenedOriginals {
  originals: Originals;
  /** Harms what lies there. */
  overwrite(id: string, bytes: string): Promise<void>;
  dispose(): Promise<void>;
}

/** What every place of originals must do. */
export function testOriginals(name: string, open: (dir: string) => Promise<OpenedOriginals>): void {
  describe(`originals contract: ${name}`, () => {
    let dir: string;
    let opened: OpenedOriginals;
    beforeEach(async () => {
      dir = await mkdtemp(join(tmpdir(), 'siets-originals-'));
      opened = await open(join(dir, 'data'));
    });
    afterEach(async () => {
      await opened.dispose();
      await rm(dir, { recursive: true, force: true });
    });
    const file = async (bytes: string | Uint8Array): Promise<string> => {
      await writeFile(join(dir, 'Ūdensroze 🌿.txt'), bytes);
      return join(dir, 'Ūdensroze 🌿.txt');
    };
    const read = async (id: string): Promise<Buffer> => {
      const { path, release } = await opened.originals.fetch(id);
      const bytes = await readFile(path);
      await release();
      return bytes;
    };

    test('bytes are kept under their hash, once', async () => {
      const { originals } = opened;
      const id = idOf('viens teksts');
      expect(await originals.put(await file('viens teksts'))).toEqual({ id, bytes: 12 });
      expect(await originals.put(await file('viens teksts'))).toEqual({ id, bytes: 12 });
      expect(await originals.putBytes(Buffer.from('viens teksts'))).toEqual({ id, bytes: 12 });
      expect((await read(id)).toString()).toBe('viens teksts');
      expect([await originals.has(id), await originals.has(idOf('cits'))]).toEqual([true, false]);
      expect((await collect(originals.list())).map((each) => each.id)).toEqual([id]);
    });

    test('a file larger than the buffer and an empty one keep every byte', async () => {
      const large = Buffer.alloc(2_500_000, 'ābols');
      const { id, bytes } = await opened.originals.put(await file(large));
      expect(bytes).toBe(2_500_000);
      expect(large.equals(await read(id))).toBe(true);
      expect(await opened.originals.put(await file(''))).toEqual({ id: idOf(''), bytes: 0 });
    });

    test('links, pipes, folders and missing files are problems, never opened', async () => {
      await symlink(await file('x'), join(dir, 'link'));
      execFileSync('mkfifo', [join(dir, 'pipe')]);
      await mkdir(join(dir, 'folder'));
      const codes = [];
      for (const each of ['link', 'pipe', 'folder', 'missing']) {
        codes.push(await opened.originals.put(join(dir, each)).catch((error: { problem?: { code: string } }) => error.problem?.code));
      }
      expect(codes).toEqual(['not-a-file', 'not-a-file', 'not-a-file', 'vanished']);
      expect(await collect(opened.originals.list())).toEqual([]);
    });

    test('a look tells what is whole, changed and missing; put again it is mended, removed it is gone', async () => {
      const { originals } = opened;
      const id = idOf('egle');
      const state = async () => (await originals.check(id)).state;
      expect(await state()).toBe('missing');
      await originals.putBytes(Buffer.from('egle'));
      expect(await state()).toBe('whole');
      await opened.overwrite(id, 'eglf');
      expect(await state()).toBe('changed');
      await originals.put(await file('egle'));
      expect(await state()).toBe('whole');
      await originals.remove(id);
      await originals.remove(id);
      expect([await originals.has(id), await state()]).toEqual([false, 'missing']);
    });

    test('an id that is no hash never becomes a place', async () => {
      await expect((async () => opened.originals.has('sha256:../../etc/passwd'))()).rejects.toThrow(TypeError);
    });
  });
}
