import { randomUUID } from 'node:crypto';
import { lstat, mkdir, open, readFile, readdir, rename, rm, rmdir, stat, utimes } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { splitName, type ClaimedFile } from './claimed-file.ts';
import { flushFolder } from './flush-folder.ts';
import { claimsOf, workFolder } from './layout.ts';

// A claim is a folder `.siets/claims/OWNER/ID` with `claim.json` (name, time) and the file itself as `file`. The note is
// written before the file moves, so that a claim found after a crash still knows its name.

export interface Claim extends ClaimedFile {
  /**
   * To be called before each offer: takes note of the file's present size and time, and says that the owner lives,
   * since another machine takes over claims that nobody touched for long.
   */
  touch(): Promise<void>;
  /** Removes the file and its claim; to be called when the bytes are safe elsewhere. */
  remove(): Promise<void>;
}

/**
 * Moves a file of the inbox into a claim of its own, or answers null where it is gone, for another may have taken it.
 * `mark` is that of an earlier drop which this file is, where it was taken in before without being moved.
 */
export async function claimFile(
  inbox: string, owner: string, file: { path: Buffer; name: string; receivedAt: Date; mark?: string },
): Promise<Claim | null> {
  const folder = join(claimsOf(inbox, owner), file.mark ?? randomUUID());
  await mkdir(folder, { recursive: true });
  await writeDurably(join(folder, 'claim.json'), JSON.stringify({ name: file.name, receivedAt: file.receivedAt.toISOString() }));
  try {
    await rename(file.path, join(folder, 'file'));
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    if (isCode(error, 'ENOENT')) return null;
    throw error;
  }
  // Before its row is: or the power goes, the file is back in the inbox under a new mark, and is counted twice.
  await flushFolder(folder);
  await flushFolder(dirname(folder));
  return readClaim(folder);
}

/** The claims of this owner that an earlier run left, oldest first; what a crash left half made is removed. */
export async function findClaims(inbox: string, owner: string): Promise<Claim[]> {
  const folders = await listFolder(claimsOf(inbox, owner));
  const claims = await Promise.all(folders.map((id) => readClaim(join(claimsOf(inbox, owner), id)).catch(() => null)));
  return claims.filter((claim) => claim !== null).sort((a, b) => a.receivedAt.getTime() - b.receivedAt.getTime());
}

/** Takes over the claims of other owners that nobody touched for `idleMs`, such as those of a machine that is gone. */
export async function takeOverClaims(inbox: string, owner: string, idleMs: number): Promise<Claim[]> {
  const taken: Claim[] = [];
  for (const other of await listFolder(join(inbox, workFolder, 'claims'))) {
    if (other === owner) continue;
    for (const id of await listFolder(claimsOf(inbox, other))) {
      const claim = await takeOver(join(claimsOf(inbox, other), id), join(claimsOf(inbox, owner), id), idleMs);
      if (claim !== null) taken.push(claim);
    }
    await rmdir(claimsOf(inbox, other)).catch(() => undefined);
  }
  return taken;
}

async function takeOver(from: string, to: string, idleMs: number): Promise<Claim | null> {
  const stats = await stat(from).catch(() => null);
  if (stats === null || Date.now() - stats.mtimeMs < idleMs) return null;
  await mkdir(dirname(to), { recursive: true });
  const isMine = await rename(from, to).then(() => true, () => false);
  return isMine ? readClaim(to).catch(() => null) : null;
}

async function readClaim(folder: string): Promise<Claim | null> {
  const path = join(folder, 'file');
  // Only where there is no file: one that cannot be looked at now is there the next time.
  const stats = await lstat(path).catch((error: unknown) => {
    if (isCode(error, 'ENOENT', 'ENOTDIR')) return null;
    throw error;
  });
  if (stats === null) {
    await rm(folder, { recursive: true, force: true });
    return null;
  }
  const { name, receivedAt } = await readNote(folder, stats.mtime);
  let known = stats;
  const claim: Claim = {
    ...splitName(name), path, receivedAt, rank: 0, bytes: stats.size, claim: basename(folder),
    isUnchanged: () => isSame(path, known),
    touch: async () => {
      known = await lstat(path).catch(() => known);
      claim.bytes = known.size;
      await utimes(folder, new Date(), new Date()).catch(() => undefined);
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
  return claim;
}

async function readNote(folder: string, fallback: Date): Promise<{ name: string; receivedAt: Date }> {
  try {
    const note: unknown = JSON.parse(await readFile(join(folder, 'claim.json'), 'utf8'));
    if (typeof note === 'object' && note !== null && 'name' in note && 'receivedAt' in note) {
      return { name: String(note.name), receivedAt: new Date(String(note.receivedAt)) };
    }
  } catch {
    // A note that a crash cut off: the file is still taken up, only under another name.
  }
  return { name: 'bez-nosaukuma', receivedAt: fallback };
}

/** True where the file still has the size, time and identity of `stats`. */
export async function isSame(path: string | Buffer, stats: { size: number; mtimeMs: number; ino: number }): Promise<boolean> {
  const now = await lstat(path).catch(() => null);
  return now !== null && now.size === stats.size && now.mtimeMs === stats.mtimeMs && now.ino === stats.ino;
}

async function writeDurably(path: string, text: string): Promise<void> {
  const handle = await open(path, 'w');
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

const listFolder = (path: string): Promise<string[]> => readdir(path).catch(() => []);

export const isCode = (error: unknown, ...codes: string[]): boolean =>
  error instanceof Error && 'code' in error && codes.includes(String(error.code));
