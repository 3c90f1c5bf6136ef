import type { Stats } from 'node:fs';
import { lstat, readdir } from 'node:fs/promises';
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

const SLASH = Buffer.from('/');

/** A name's bytes as text: UTF-8, else windows-1257, the old code page of Latvian Windows. */
export function toName(bytes: Buffer): string {
  const text = bytes.toString('utf8');
  return Buffer.from(text, 'utf8').equals(bytes) ? text : new TextDecoder('windows-1257').decode(bytes);
}

/**
 * Walks the inbox without following links: files, folders (after what they hold) and `other` for links and devices.
 * What vanishes on the way is left out; a folder that may not be listed is passed to `onUnlisted`.
 */
export async function* walkInbox(inbox: string, onUnlisted?: (name: string, error: unknown) => void): AsyncGenerator<InboxEntry> {
  yield* walkFolder(Buffer.from(inbox), '', onUnlisted);
}

async function* walkFolder(folder: Buffer, prefix: string, onUnlisted?: (name: string, error: unknown) => void): AsyncGenerator<InboxEntry> {
  let names: Buffer[];
  try {
    names = await readdir(folder, { encoding: 'buffer' });
  } catch (error) {
    onUnlisted?.(prefix, error);
    return;
  }
  for (const bytes of names.sort((a, b) => a.compare(b))) {
    const part = toName(bytes);
    if ((prefix === '' && isOwnFolder(part)) || isIgnoredName(part)) continue;
    const path = Buffer.concat([folder, SLASH, bytes]);
    const stats = await lstat(path).catch(() => null);
    if (stats === null) continue;
    yield* stats.isDirectory() ? walkSubfolder(path, prefix + part, stats, onUnlisted) : [toEntry(path, prefix + part, stats)];
  }
}

async function* walkSubfolder(
  path: Buffer, name: string, stats: Stats, onUnlisted?: (name: string, error: unknown) => void,
): AsyncGenerator<InboxEntry> {
  yield* walkFolder(path, `${name}/`, onUnlisted);
  const rest = await readdir(path).catch(() => null);
  if (rest !== null) yield { kind: 'folder', path, name, stats, isEmpty: rest.length === 0 };
}

const toEntry = (path: Buffer, name: string, stats: Stats): InboxEntry => ({
  kind: stats.isFile() ? 'file' : 'other', path, name, stats, isEmpty: false,
});
