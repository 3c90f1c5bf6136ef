import { rmdir } from 'node:fs/promises';
import type { InboxEntry } from './walk-inbox.ts';

/**
 * Removes the folders that files came out of, once they stayed empty for a while: whoever drops a folder may still be
 * copying into it. A folder that a person made empty stays.
 */
export class EmptiedFolders {
  readonly #emptyMs: number;
  readonly #names = new Set<string>();

  constructor(emptyMs: number) {
    this.#emptyMs = emptyMs;
  }

  /** Notes that a file came out of this folder, and so the folders above it may become empty too. */
  add(folder: string): void {
    for (let name = folder; name !== ''; name = name.slice(0, Math.max(0, name.lastIndexOf('/')))) this.#names.add(name);
  }

  /** Removes the folder where its time has come; answers after how many milliseconds to look again. */
  async look(entry: InboxEntry): Promise<number> {
    if (!entry.isEmpty || !this.#names.has(entry.name)) return Infinity;
    const leftMs = entry.stats.mtimeMs + this.#emptyMs - Date.now();
    if (leftMs > 0) return leftMs;
    const isRemoved = await rmdir(entry.path).then(() => true, () => false);
    if (!isRemoved) return Infinity;
    this.#names.delete(entry.name);
    return this.#emptyMs;
  }
}
