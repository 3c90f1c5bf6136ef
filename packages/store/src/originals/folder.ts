import { randomUUID } from 'node:crypto';
import { access, opendir, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { makeFolder, syncFolder } from '../folders.ts';
import { hashFile } from '../hash-file.ts';
import { DAY_MS, idOfPlace, type Originals } from './originals.ts';
import { copyHashed, errnoOf, fillFile, fillWith, openSource, type Fill } from './source.ts';

/** True where the file hashes to the id; false also where it cannot be read. */
const isWhole = (path: string, id: string): Promise<boolean> => hashFile(path).then((found) => found.id === id, () => false);

const exists = (path: string): Promise<boolean> => access(path).then(() => true, () => false);

/** The parts of a place made of a hash: `ab/cd/abcd…`. Throws where the id is none, so that it never becomes a path. */
export function partsOf(id: string): [string, string, string] {
  const hash = id.replace(/^sha256:/u, '');
  if (!/^[0-9a-f]{64}$/u.test(hash)) throw new TypeError(`not the id of a document: ${id}`);
  return [hash.slice(0, 2), hash.slice(2, 4), hash];
}

/** Removes files that a killed process left half-way, untouched for `idleMs`. */
export async function tidyFolder(folder: string, idleMs: number): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    const copy = join(folder, name);
    const { mtimeMs } = await stat(copy);
    if (Date.now() - mtimeMs >= idleMs) await rm(copy, { force: true });
  }
}

/** Files and what only looks like a folder of ours, to the depth of the originals. */
async function* walk(path: string, depth: number): AsyncGenerator<string> {
  const folder = await opendir(path).catch(() => null);
  if (!folder) return;
  for await (const entry of folder) {
    if (depth === 0 && entry.name === 'incoming') continue; // copies in the making, tidied at the start
    if (entry.isDirectory() && depth < 2) yield* walk(join(path, entry.name), depth + 1);
    else yield join(path, entry.name);
  }
}

/** Originals in a folder, which several machines may share: each is written aside, flushed, and named last. */
export function openFolderOriginals(root: string): Originals {
  const incoming = join(root, 'incoming');
  const pathOf = (id: string): string => join(root, ...partsOf(id));

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
    putBytes: (bytes) => keep(fillWith(bytes)),
    pathOf,
    has: (id) => exists(pathOf(id)),
    fetch: async (id) => ({ path: pathOf(id), release: async () => {} }),
    async check(id) {
      const place = pathOf(id);
      try {
        const found = await hashFile(place);
        return found.id === id ? { state: 'whole', place } : { state: 'changed', place: `${place} (${found.bytes} B)` };
      } catch (error) {
        return errnoOf(error) === 'ENOENT' ? { state: 'missing', place } : { state: 'unreadable', place: `${place} ${errnoOf(error)}` };
      }
    },
    remove: (id) => rm(pathOf(id), { force: true }),
    async *list() {
      for await (const place of walk(root, 0)) yield { id: idOfPlace(relative(root, place).split(sep).join('/')), place };
    },
    tidy: (idleMs = DAY_MS) => tidyFolder(incoming, idleMs),
  };
}
