import { lstat } from 'node:fs/promises';
import { Stillness } from './stillness.ts';
import { isPassedBy, joinPath, toEntry, toName, type InboxEntry } from './walk-inbox.ts';

/** Files told of and not yet looked at; beyond it the oldest are left to the walk, which finds every file. */
const MOST = 256;

/** Files of one look: the walk goes on in between, and what was told of meanwhile comes to the front. */
const AT_A_TIME = 16;

interface Fresh {
  path: Buffer;
  name: string;
  dueAt: number;
}

/**
 * Files that the system told of a moment ago. They are looked at between the steps of a long walk, so that a file dropped
 * during a flood does not wait until the walk comes to it.
 */
export class FreshFiles {
  readonly #files = new Map<string, Fresh>();
  readonly #inbox: Buffer;
  /** Of their own, since a flood fills that of the walk. */
  readonly #stillness: Stillness;

  constructor(inbox: string, settleMs: number) {
    this.#inbox = Buffer.from(inbox);
    this.#stillness = new Stillness(settleMs, 2 * MOST);
  }

  /** Notes that something happened to `part` in a folder of the inbox. */
  add(folder: Buffer, part: Buffer, now: number): void {
    const path = joinPath(folder, part);
    const name = toName(path.subarray(this.#inbox.length + 1));
    const prefix = name.slice(0, name.lastIndexOf('/') + 1);
    if (isPassedBy(prefix, toName(part))) return;
    const key = path.toString('latin1');
    this.#files.delete(key);
    this.#files.set(key, { path, name, dueAt: now });
    for (const [oldest, fresh] of this.#files) {
      if (this.#files.size <= MOST) break;
      this.#drop(oldest, fresh.name);
    }
  }

  /**
   * Passes each file that has become still to `take`, which answers after how many milliseconds to ask again, Infinity where it
   * is dealt with. Answers when the next one is due, in milliseconds from now.
   */
  async look(now: () => number, take: (entry: InboxEntry) => Promise<number>): Promise<number> {
    for (const [key, fresh] of inTurns([...this.#files].filter(([, { dueAt }]) => dueAt <= now())).slice(0, AT_A_TIME)) {
      const waitMs = await this.#lookAt(fresh, now(), take);
      if (waitMs === Infinity) this.#drop(key, fresh.name);
      else fresh.dueAt = now() + waitMs;
    }
    return Math.max(0, Math.min(Infinity, ...[...this.#files.values()].map(({ dueAt }) => dueAt)) - now());
  }

  get size(): number {
    return this.#files.size;
  }

  async #lookAt({ path, name }: Fresh, now: number, take: (entry: InboxEntry) => Promise<number>): Promise<number> {
    const stats = await lstat(path).catch(() => null);
    if (!stats?.isFile()) return Infinity;
    return this.#stillness.wait(name, stats, now) || take(toEntry(path, name, stats));
  }

  #drop(key: string, name: string): void {
    this.#files.delete(key);
    this.#stillness.forget(name);
  }
}

/** Folders take turns, each with its newest file first: a single one does not wait behind those that a flood has just brought. */
function inTurns(files: readonly [string, Fresh][]): [string, Fresh][] {
  const folders = [...Map.groupBy(files.toReversed(), ([, { name }]) => name.slice(0, name.lastIndexOf('/') + 1)).values()];
  const longest = Math.max(0, ...folders.map(({ length }) => length));
  return Array.from({ length: longest }, (_, turn) => folders.flatMap((folder) => folder.slice(turn, turn + 1))).flat();
}
