import type { Dir, Stats } from 'node:fs';
import { lstat, opendir } from 'node:fs/promises';
import { isIgnoredName, isOwnFolder } from './ignored-name.ts';

/** What stands in the inbox; `path` is bytes, since a name unpacked from an old archive need not be UTF-8. */
export interface InboxEntry {
  kind: 'file' | 'other' | 'folder';
  path: Buffer;
  /** Relative to the inbox, folders parted by `/`. */
  name: string;
  stats: Stats;
  /** True for a folder in which nothing stands, not even a file that the walk leaves out. */
  isEmpty: boolean;
}

export interface WalkListeners {
  /** A folder that may not be listed; its name is empty where it is the inbox itself. */
  onUnlisted?: (name: string, error: unknown) => void;
  /** Each folder below the inbox, when the walk comes to it. */
  onFolder?: (path: Buffer, stats: Stats) => void;
}

const SLASH = Buffer.from('/');
/** Names of one folder held at a time, sorted among themselves: a folder of 100,000 files is never held whole. */
const NAMES_AT_A_TIME = 512;
/** Entries of a folder before the next folder has its turn. */
const TURN = 8;
/** Folders open at a time; those beyond wait until one is through. */
const MOST_OPEN = 64;

/** A name's bytes as text: UTF-8, else windows-1257, the old code page of Latvian Windows. */
export function toName(bytes: Buffer): string {
  const text = bytes.toString('utf8');
  return Buffer.from(text, 'utf8').equals(bytes) ? text : new TextDecoder('windows-1257').decode(bytes);
}

export const joinPath = (folder: Buffer, name: Buffer): Buffer => Buffer.concat([folder, SLASH, name]);

/** True where the walk passes the name by; `prefix` is the folder it stands in, empty or ending in `/`. */
export const isPassedBy = (prefix: string, part: string): boolean => (prefix === '' && isOwnFolder(part)) || isIgnoredName(part);

export const toEntry = (path: Buffer, name: string, stats: Stats): InboxEntry => ({
  kind: stats.isFile() ? 'file' : 'other', path, name, stats, isEmpty: false,
});

/** A folder that the walk is in. */
interface Place {
  path: Buffer;
  /** Empty at the top, else ends in `/`. */
  prefix: string;
  /** Null for the inbox itself. */
  stats: Stats | null;
}

/**
 * Walks the inbox without following links: files, folders (when their own list is through) and `other` for links and devices.
 *
 * Folders take turns, so that one file in a folder does not wait behind 100,000 in another, and names are read a few
 * hundred at a time, so that memory does not grow with the flood. What vanishes on the way is left out.
 */
export async function* walkInbox(inbox: string, listeners: WalkListeners = {}): AsyncGenerator<InboxEntry> {
  const waiting: Place[] = [{ path: Buffer.from(inbox), prefix: '', stats: null }];
  const open: FolderList[] = [];
  try {
    while (waiting.length > 0 || open.length > 0) {
      while (open.length < MOST_OPEN && waiting.length > 0) {
        const list = await FolderList.open(waiting.pop() as Place, listeners);
        if (list) open.push(list);
      }
      const [list] = open;
      if (!list) continue;
      let isThrough = false;
      for (let turn = 0; turn < TURN && !isThrough; turn += 1) {
        const found = await list.next();
        if (found === null) isThrough = true;
        else if (found.stats.isDirectory()) {
          listeners.onFolder?.(found.path, found.stats);
          waiting.push({ path: found.path, prefix: `${found.name}/`, stats: found.stats });
        } else yield toEntry(found.path, found.name, found.stats);
      }
      // Only now, so that whoever ends the walk early finds every open folder among them.
      open.shift();
      if (!isThrough) open.push(list);
      else yield* list.end();
    }
  } finally {
    await Promise.all(open.map((list) => list.close()));
  }
}

/** One folder, read a few hundred names at a time. */
class FolderList {
  readonly #place: Place;
  readonly #dir: Dir;
  /** Last first. */
  #names: Buffer[] = [];

  private constructor(place: Place, dir: Dir) {
    this.#place = place;
    this.#dir = dir;
  }

  static async open(place: Place, { onUnlisted }: WalkListeners): Promise<FolderList | null> {
    try {
      return new FolderList(place, await opendir(place.path, { encoding: 'buffer' as BufferEncoding, bufferSize: NAMES_AT_A_TIME }));
    } catch (error) {
      onUnlisted?.(place.prefix, error);
      return null;
    }
  }

  /** The next thing that stands here, or null at the end. */
  async next(): Promise<{ path: Buffer; name: string; stats: Stats } | null> {
    for (;;) {
      if (this.#names.length === 0) await this.#readNames();
      const bytes = this.#names.pop();
      if (bytes === undefined) return null;
      const part = toName(bytes);
      if (isPassedBy(this.#place.prefix, part)) continue;
      const path = joinPath(this.#place.path, bytes);
      const stats = await lstat(path).catch(() => null);
      if (stats !== null) return { path, name: this.#place.prefix + part, stats };
    }
  }

  async #readNames(): Promise<void> {
    while (this.#names.length < NAMES_AT_A_TIME) {
      const entry = await this.#dir.read();
      if (entry === null) break;
      this.#names.push(entry.name as unknown as Buffer);
    }
    this.#names.sort((a, b) => b.compare(a));
  }

  /** The folder itself, unless it is the inbox. */
  async *end(): AsyncGenerator<InboxEntry> {
    await this.close();
    const { path, prefix, stats } = this.#place;
    if (stats === null) return;
    const isEmpty = await isEmptyFolder(path);
    if (isEmpty !== null) yield { kind: 'folder', path, name: prefix.slice(0, -1), stats, isEmpty };
  }

  async close(): Promise<void> {
    await this.#dir.close().catch(() => undefined);
  }
}

/** Null where it is gone or may not be listed. */
async function isEmptyFolder(path: Buffer): Promise<boolean | null> {
  try {
    const dir = await opendir(path, { bufferSize: 1 });
    try {
      return (await dir.read()) === null;
    } finally {
      await dir.close();
    }
  } catch {
    return null;
  }
}
