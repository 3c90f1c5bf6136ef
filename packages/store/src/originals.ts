import { createHash, randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { access, open, readdir, rename, rm, stat, type FileHandle } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ProblemError, type ProblemCode } from '@siets/record';
import { makeFolder, syncFolder } from './folders.ts';
import { hashFile } from './hash-file.ts';

/** The files as they came, by the hash of their bytes: `originals/ab/cd/abcd…`. */
export interface Originals {
  /**
   * Copies a file in while hashing it; on return the bytes and their folder entry are on disk. `id` is `sha256:…`.
   * Throws ProblemError where the file is to blame (vanished, unreadable, not-a-file), else the error of the file
   * system (a full disk, a read error), after which nothing is left behind and the call may be repeated.
   */
  put(path: string): Promise<{ id: string; bytes: number }>;
  /** The same for bytes at hand, such as a file that came inside another. */
  putBytes(bytes: Uint8Array): Promise<{ id: string; bytes: number }>;
  /** Where the bytes of a document lie; the file may be missing. */
  pathOf(id: string): string;
  has(id: string): Promise<boolean>;
  /** Removes copies that a killed process left half-way, untouched for `idleMs` (default one day). */
  tidy(idleMs?: number): Promise<void>;
}

const BUFFER = 1 << 20;

const sourceProblems: { [errno: string]: ProblemCode } = {
  ENOENT: 'vanished', ENOTDIR: 'vanished', EACCES: 'unreadable', EPERM: 'unreadable', ELOOP: 'not-a-file', EISDIR: 'not-a-file',
  ENXIO: 'not-a-file',
};

const errnoOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '');

/** Opens without following a link and without waiting at a pipe. */
async function openSource(path: string): Promise<FileHandle> {
  const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
  const handle = await open(path, flags).catch((error: unknown) => {
    const code = sourceProblems[errnoOf(error)];
    throw code ? new ProblemError(code, { cause: error }) : error;
  });
  if ((await handle.stat()).isFile()) return handle;
  await handle.close();
  throw new ProblemError('not-a-file');
}

async function copyHashed(source: FileHandle, target: FileHandle): Promise<{ hash: string; bytes: number }> {
  const hash = createHash('sha256');
  const before = await source.stat();
  const buffer = Buffer.allocUnsafe(Math.min(BUFFER, Math.max(4096, before.size + 1)));
  let bytes = 0;
  for (;;) {
    const { bytesRead } = await source.read(buffer, 0, buffer.length, null);
    if (bytesRead === 0) break;
    const part = buffer.subarray(0, bytesRead);
    hash.update(part);
    await target.writeFile(part);
    bytes += bytesRead;
  }
  const after = await source.stat();
  if (after.size !== bytes || after.mtimeMs !== before.mtimeMs) throw new ProblemError('vanished', { detail: 'changed while it was copied' });
  return { hash: hash.digest('hex'), bytes };
}

type Fill = (target: FileHandle) => Promise<{ hash: string; bytes: number }>;

/** Fills a new file and flushes it. */
async function fillFile(path: string, fill: Fill): Promise<{ hash: string; bytes: number }> {
  const target = await open(path, 'wx', 0o640);
  try {
    const filled = await fill(target);
    await target.sync();
    return filled;
  } finally {
    await target.close();
  }
}

/** True where the file hashes to the id; false also where it cannot be read. */
const isWhole = (path: string, id: string): Promise<boolean> => hashFile(path).then((found) => found.id === id, () => false);

const exists = (path: string): Promise<boolean> => access(path).then(() => true, () => false);

export function openOriginals(root: string): Originals {
  const incoming = join(root, 'incoming');
  const pathOf = (id: string): string => {
    const hash = id.replace(/^sha256:/u, '');
    if (!/^[0-9a-f]{64}$/u.test(hash)) throw new TypeError(`not the id of a document: ${id}`);
    return join(root, hash.slice(0, 2), hash.slice(2, 4), hash);
  };

  /** Moves the copy to its place; equal bytes that lie there already are left as they are, damaged ones replaced. */
  const settle = async (copy: string, id: string): Promise<void> => {
    const place = pathOf(id);
    // What lies there is read once more, since this is the moment to mend an original that the disk has damaged.
    if ((await exists(place)) && (await isWhole(place, id))) {
      await rm(copy);
    } else {
      await makeFolder(dirname(place));
      await rename(copy, place);
    }
    // Also where it lay there: another process may have put it there a moment ago, not flushed yet.
    // That holds for the folders above too, which a file taken in at the same moment may have made.
    for (const folder of [dirname(place), dirname(dirname(place)), root]) await syncFolder(folder);
  };

  const keep = async (fill: Fill): Promise<{ id: string; bytes: number }> => {
    const copy = join(incoming, randomUUID());
    try {
      await makeFolder(incoming);
      const { hash, bytes } = await fillFile(copy, fill);
      await settle(copy, `sha256:${hash}`);
      return { id: `sha256:${hash}`, bytes };
    } catch (error) {
      await rm(copy, { force: true });
      throw error;
    }
  };

  return {
    async put(path) {
      const source = await openSource(path);
      try {
        return await keep((target) => copyHashed(source, target));
      } finally {
        await source.close();
      }
    },
    putBytes: (bytes) =>
      keep(async (target) => {
        await target.writeFile(bytes);
        return { hash: createHash('sha256').update(bytes).digest('hex'), bytes: bytes.byteLength };
      }),
    pathOf,
    has: (id) => exists(pathOf(id)),
    async tidy(idleMs = 86_400_000) {
      for (const name of await readdir(incoming).catch(() => [])) {
        const copy = join(incoming, name);
        const { mtimeMs } = await stat(copy);
        if (Date.now() - mtimeMs >= idleMs) await rm(copy, { force: true });
      }
    },
  };
}
