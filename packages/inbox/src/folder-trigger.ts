import { relative, sep } from 'node:path';
import { watch, type FSWatcher } from 'chokidar';
import { isOwnFolder } from './ignored-name.ts';
import type { InboxNotice } from './inbox-options.ts';
import { watchFailedNotice } from './notices.ts';

/**
 * Calls back when something changes in the folder or below it.
 *
 * Only folders are watched: the system reports what happens inside them, and a watch per file would run into the
 * system's limit in a flood. Links are not followed. Where watching fails, the periodic rescan goes on alone.
 */
export class FolderTrigger {
  readonly #watcher: FSWatcher;
  readonly #ready: Promise<void>;

  constructor(dir: string, onChange: () => void, onNotice?: (notice: InboxNotice) => void) {
    this.#watcher = watch(dir, {
      ignoreInitial: true,
      followSymlinks: false,
      ignored: (path, stats) => isOwnFolder(relative(dir, path).split(sep)[0] ?? '') || (stats !== undefined && !stats.isDirectory()),
    });
    this.#ready = new Promise((done) => {
      this.#watcher.on('ready', done).on('error', (error) => {
        onNotice?.(watchFailedNotice(error));
        done();
      });
    });
    this.#watcher.on('raw', onChange).on('all', onChange);
  }

  ready(): Promise<void> {
    return this.#ready;
  }

  close(): Promise<void> {
    return this.#watcher.close();
  }
}
