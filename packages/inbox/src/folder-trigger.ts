import { watch, type FSWatcher } from 'node:fs';
import type { InboxNotice } from './inbox-options.ts';
import { watchFailedNotice } from './notices.ts';

/** A folder as a walk met it; `ino` tells it from a later one of the same name. */
export interface SeenFolder {
  path: Buffer;
  ino: number;
}

/**
 * Calls back when something changes in the folders that the last walk met.
 *
 * Only folders are watched, since the system reports what happens inside them: a watch per file would run into the
 * system's limit, and a watcher that keeps a list of files of its own reads a folder anew at each of a flood's changes.
 * Where watching fails the periodic rescan goes on alone.
 */
export class FolderTrigger {
  readonly #onChange: (folder: Buffer, name: Buffer | null) => void;
  readonly #onNotice: ((notice: InboxNotice) => void) | undefined;
  readonly #watchers = new Map<string, { watcher: FSWatcher; ino: number }>();
  #hasFailed = false;

  /** `onChange` is told the folder and, where the system says it, the name within. */
  constructor(onChange: (folder: Buffer, name: Buffer | null) => void, onNotice?: (notice: InboxNotice) => void) {
    this.#onChange = onChange;
    this.#onNotice = onNotice;
  }

  /**
   * Watches exactly these (of a walk that ended early: these as well); answers true where one is new, in which files may
   * have come before it was watched.
   */
  follow(folders: readonly SeenFolder[], { isCut = false } = {}): boolean {
    const seen = new Map(folders.map((folder) => [folder.path.toString('latin1'), folder]));
    for (const [key, { ino }] of this.#watchers) {
      const now = seen.get(key);
      if (now ? now.ino !== ino : !isCut) this.#drop(key);
    }
    let isNew = false;
    for (const [key, folder] of seen) if (!this.#watchers.has(key)) isNew = this.#add(key, folder) || isNew;
    return isNew;
  }

  close(): void {
    for (const key of this.#watchers.keys()) this.#drop(key);
  }

  #add(key: string, { path, ino }: SeenFolder): boolean {
    try {
      const watcher = watch(path, { encoding: 'buffer' }, (_event, name) => this.#onChange(path, name));
      watcher.on('error', () => this.#drop(key));
      this.#watchers.set(key, { watcher, ino });
      return true;
    } catch (error) {
      // A folder that has gone meanwhile needs no watch; a limit of the system is told once.
      const isGone = error instanceof Error && 'code' in error && error.code === 'ENOENT';
      if (!isGone && !this.#hasFailed) {
        this.#hasFailed = true;
        this.#onNotice?.(watchFailedNotice(error));
      }
      return false;
    }
  }

  #drop(key: string): void {
    this.#watchers.get(key)?.watcher.close();
    this.#watchers.delete(key);
  }
}
