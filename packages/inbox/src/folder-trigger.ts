import { relative, sep } from 'node:path';
import type { FSWatcher } from 'chokidar';
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

  private constructor(watcher: FSWatcher) {
    this.#watcher = watcher;
  }

  /** Resolves when every folder that is there now is watched. */
  static async start(dir: string, onChange: () => void, onNotice?: (notice: InboxNotice) => void): Promise<FolderTrigger> {
    // Loaded here, so that programs that only want receipts or names do not wait for it.
    const { watch } = await import('chokidar');
    const watcher = watch(dir, {
      ignoreInitial: true,
      followSymlinks: false,
      ignored: (path, stats) => isOwnFolder(relative(dir, path).split(sep)[0] ?? '') || (stats !== undefined && !stats.isDirectory()),
    });
    watcher.on('raw', onChange).on('all', onChange);
    await new Promise<void>((done) => {
      watcher.on('ready', done).on('error', (error) => {
        onNotice?.(watchFailedNotice(error));
        done();
      });
    });
    return new FolderTrigger(watcher);
  }

  close(): Promise<void> {
    return this.#watcher.close();
  }
}
