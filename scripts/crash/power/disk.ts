import { dirname } from 'node:path';
import type { Random } from '../random.ts';
import type { Happening } from './read-log.ts';

/**
 * What a power cut may leave, from kind to harsh.
 *
 * - `names`: names keep their order, as on a journaling file system, up to the last flush at least; of bytes only the flushed ones are there.
 * - `torn`: as `names`, but of the unflushed writes each is there or not, as chance has it.
 * - `strict`: a change of names counts only when its folder was flushed after it, as POSIX has it; unflushed bytes are gone. A rename is
 *   there or not, never half: no file system in use tears it.
 */
export type Cut = 'names' | 'torn' | 'strict';

interface Inode {
  /** As of its last flush. */
  flushed: Buffer;
  pending: Happening[];
}

interface NameChange {
  at: number;
  /** The folders whose lists change; a flush of any of them makes it count. */
  folders: readonly string[];
  apply: (names: Map<string, number>) => unknown;
}

/** The bytes after these writes and truncations, in a buffer of their own. */
function applyAll(bytes: Buffer, changes: readonly Happening[]): Buffer {
  const ends = changes.map(({ what, offset, bytes: written }) => (what === 'truncate' ? offset : offset + written.length));
  const grown = Buffer.alloc(Math.max(bytes.length, ...ends));
  bytes.copy(grown);
  let length = bytes.length;
  for (const { what, offset, bytes: written } of changes) {
    if (what === 'truncate') {
      if (offset < length) grown.fill(0, offset, length);
      length = offset;
    } else {
      written.copy(grown, offset);
      length = Math.max(length, offset + written.length);
    }
  }
  return grown.subarray(0, length);
}

/** Moves a name and what stands below it. */
function move(names: Map<string, number>, from: string, to: string): void {
  const moved = [...names].filter(([path]) => path === from || path.startsWith(`${from}/`));
  for (const [path, inode] of moved) {
    names.delete(path);
    names.set(to + path.slice(from.length), inode);
  }
}

/** A file that stood there before anything was recorded. Folders have no bytes. */
export interface Start {
  path: string;
  bytes: Buffer;
}

/** Follows what happened, so that at any moment it can say what a cut would leave. */
export class Disk {
  readonly #inodes = new Map<number, Inode>();
  readonly #now = new Map<string, number>();
  readonly #start: ReadonlyMap<string, number>;
  readonly #changes: NameChange[] = [];
  /** Changes of names whose folder was flushed since. */
  readonly #flushedChanges = new Set<NameChange>();
  #next = 0;
  #at = 0;
  #lastSync = 0;

  constructor(files: readonly Start[]) {
    for (const { path, bytes } of files) this.#now.set(path, this.#make(bytes));
    this.#start = new Map(this.#now);
  }

  #make(bytes: Buffer): number {
    this.#next += 1;
    this.#inodes.set(this.#next, { flushed: bytes, pending: [] });
    return this.#next;
  }

  #change(folders: readonly string[], apply: NameChange['apply']): void {
    apply(this.#now);
    this.#changes.push({ at: this.#at, folders, apply });
  }

  add(happening: Happening): void {
    const { what, path, other } = happening;
    this.#at += 1;
    const inode = this.#inodes.get(this.#now.get(path) ?? 0);
    switch (what) {
      case 'create': {
        const made = this.#make(Buffer.alloc(0));
        return this.#change([dirname(path)], (names) => names.set(path, made));
      }
      case 'folder':
        return this.#change([dirname(path)], (names) => names.set(path, 0));
      case 'remove':
        return this.#change([dirname(path)], (names) => names.delete(path));
      case 'rename':
        return this.#rename(path, other);
      case 'write':
      case 'truncate':
        if (!inode) throw new Error(`expected a file whose making was recorded, found a ${what} to ${path}`);
        inode.pending.push(happening);
        return;
      case 'sync':
        return this.#sync(path, inode);
    }
  }

  #rename(path: string, other: string): void {
    const moved = this.#now.get(path);
    if (moved === undefined) return;
    this.#change([dirname(path), dirname(other)], (names) => {
      if (!this.#inodes.has(moved)) return move(names, path, other);
      names.delete(path);
      names.set(other, moved);
    });
  }

  #sync(path: string, inode: Inode | undefined): void {
    this.#lastSync = this.#at;
    if (inode) {
      if (inode.pending.length > 0) inode.flushed = applyAll(inode.flushed, inode.pending);
      inode.pending = [];
    }
    for (const change of this.#changes) if (change.folders.includes(path)) this.#flushedChanges.add(change);
  }

  /** What stands on the disk if all is written. */
  whole(): Map<string, Buffer | null> {
    return this.#materialise(this.#now, () => true);
  }

  /** What the power leaves if it goes now. Null stands for a folder. */
  cut(kind: Cut, random: Random): Map<string, Buffer | null> {
    const lastName = kind === 'torn' ? this.#lastSync + random.next(this.#at - this.#lastSync + 1) : this.#lastSync;
    const names = new Map(this.#start);
    for (const change of this.#changes) {
      if (kind === 'strict' ? this.#flushedChanges.has(change) : change.at <= lastName) change.apply(names);
    }
    return this.#materialise(names, () => kind === 'torn' && random.next(2) === 0);
  }

  #materialise(names: ReadonlyMap<string, number>, isThere: () => boolean): Map<string, Buffer | null> {
    const found = new Map<string, Buffer | null>();
    for (const [path, number] of names) {
      const inode = this.#inodes.get(number);
      found.set(path, inode ? applyAll(inode.flushed, inode.pending.filter(isThere)) : null);
    }
    return found;
  }
}
