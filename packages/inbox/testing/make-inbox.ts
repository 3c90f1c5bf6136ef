import { mkdtemp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { ClaimedFile } from '../src/claimed-file.ts';
import type { InboxNotice, InboxOptions, InboxWatcher, LeftThere } from '../src/inbox-options.ts';
import { watchInbox } from '../src/watch-inbox.ts';

export interface Taken {
  folder: string;
  name: string;
  text: string;
  claim: string;
}

/** A real inbox in a folder of its own, which remembers what it handed over. */
export interface TestInbox {
  dir: string;
  taken: Taken[];
  left: LeftThere[];
  notices: InboxNotice[];
  /** Writes a file; folders are made. */
  drop(name: string, text: string): Promise<void>;
  watch(options?: Partial<InboxOptions>): Promise<InboxWatcher>;
  /** Waits until the condition holds; throws after four seconds. */
  until(condition: () => boolean | Promise<boolean>): Promise<void>;
  remove(): Promise<void>;
}

export async function makeInbox(): Promise<TestInbox> {
  const root = await mkdtemp(join(tmpdir(), 'siets-inbox-'));
  const dir = join(root, 'inbox');
  await mkdir(dir);
  const watchers: InboxWatcher[] = [];
  const taken: Taken[] = [];
  const left: LeftThere[] = [];
  const notices: InboxNotice[] = [];
  const onFile = async ({ path, folder, name, claim }: ClaimedFile): Promise<void> => {
    taken.push({ folder, name, text: await readFile(path, 'utf8'), claim });
  };
  return {
    dir, taken, left, notices, until,
    drop: async (name, text) => {
      await mkdir(dirname(join(dir, name)), { recursive: true });
      await writeFile(join(dir, name), text);
    },
    watch: async (options = {}) => {
      const watcher = await watchInbox({
        dir, onFile, onLeft: (what) => void left.push(what), onNotice: (notice) => void notices.push(notice),
        settleMs: 40, emptyFolderMs: 60, retryMs: 20, ...options,
      });
      watchers.push(watcher);
      return watcher;
    },
    remove: async () => {
      await Promise.all(watchers.map((watcher) => watcher.stop()));
      await rm(root, { recursive: true, force: true });
    },
  };
}

async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  const end = Date.now() + 4_000;
  while (!(await condition())) {
    if (Date.now() > end) throw new Error('expected the condition to come true within four seconds');
    await new Promise((done) => setTimeout(done, 10));
  }
}
