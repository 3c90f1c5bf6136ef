import { randomUUID } from 'node:crypto';
import { link, mkdir, open, rm } from 'node:fs/promises';
import { join, parse } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

const LONGEST = 120;

/** A name that no file system trips over and that the inbox does not leave alone as somebody's lock or half a download. */
export function toFileName(given: string): string {
  const base = given.normalize('NFC').split(/[/\\]/u).at(-1) ?? '';
  const plain = base.replace(/[\p{Cc}\p{Cf}<>:"|?*]/gu, '_').trim().replace(/^[.~]+/u, '_').replace(/[. ]+$/u, '');
  const { name, ext } = parse(plain === '' ? 'fails' : plain);
  const letters = [...name].slice(0, LONGEST - ext.length).join('');
  return `${letters === '' ? 'fails' : letters}${ext.slice(0, 20)}`;
}

/** The n-th name to try where a file of the same name still waits in the inbox. */
const numbered = (fileName: string, n: number): string => {
  const { name, ext } = parse(fileName);
  return n === 1 ? fileName : `${name} (${n})${ext}`;
};

/**
 * Streams a file to the inbox, where it is taken in like any other once it is whole: until then it has a name that the inbox leaves alone.
 * Never replaces a file that waits there. False where `isCut` says that the stream ended early; nothing is left of it then.
 */
export async function putIntoInbox(inboxDir: string, given: string, stream: Readable, isCut: () => boolean): Promise<boolean> {
  await mkdir(inboxDir, { recursive: true });
  const aside = join(inboxDir, `${randomUUID()}.part`);
  try {
    const handle = await open(aside, 'wx');
    // On disk before it has its name: the browser is told that it may forget the file. `flush` syncs as the stream closes.
    await pipeline(stream, handle.createWriteStream({ flush: true }));
    if (isCut()) return false;
    await giveName(aside, inboxDir, toFileName(given));
    return true;
  } finally {
    await rm(aside, { force: true });
  }
}

async function giveName(aside: string, inboxDir: string, fileName: string): Promise<void> {
  for (let n = 1; ; n += 1) {
    try {
      return await link(aside, join(inboxDir, numbered(fileName, n)));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST' || n > 1000) throw error;
    }
  }
}
