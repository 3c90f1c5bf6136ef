import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { openStore, type OpenStoreOptions, type Store } from '@siets/store';

const top = resolve(import.meta.dirname, '..', '..');

/** What can be started on a place: everything in one process, or one worker by itself. */
export type ProcessName = 'run' | 'intake' | 'read' | 'extract' | 'publish';

export interface Running {
  pid: number;
  /** Its name, or that of the module which a child runs. */
  what: string;
}

/** The module that a process of ours runs, such as `extract-child`. */
async function nameOf(pid: number): Promise<string> {
  const line = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
  return /([\w-]+)\.ts/u.exec(line)?.[1] ?? 'other';
}

export interface PlaceOptions {
  /** For each process. */
  env?: NodeJS.ProcessEnv;
  /** Where rows and originals are, other than in the data folder. */
  store?: Pick<OpenStoreOptions, 'databaseUrl' | 'originals'>;
  /** Servers that end with the place. */
  dispose?: () => Promise<void>;
}

/** A data folder and an inbox of their own, and the processes that work on them. */
export class Place {
  readonly root: string;
  readonly #options: PlaceOptions;
  readonly #running = new Map<ChildProcess, ProcessName>();

  private constructor(root: string, options: PlaceOptions) {
    this.root = root;
    this.#options = options;
  }

  static async make(options: PlaceOptions = {}): Promise<Place> {
    const place = new Place(await mkdtemp(join(tmpdir(), 'siets-crash-')), options);
    await mkdir(place.inbox);
    return place;
  }

  get inbox(): string {
    return join(this.root, 'inbox');
  }

  get data(): string {
    return join(this.root, 'data');
  }

  /** The database within the data folder; null where the rows are elsewhere. */
  get databaseFile(): string | null {
    return this.#options.store?.databaseUrl === undefined ? join(this.data, 'siets.db') : null;
  }

  openStore(options: { readOnly?: boolean } = {}): Promise<Store> {
    return openStore({ dataDir: this.data, ...this.#options.store, ...options });
  }

  start(name: ProcessName, env: NodeJS.ProcessEnv = {}): ChildProcess {
    const script = name === 'run' ? join(top, 'packages', 'cli', 'bin', 'siets.mjs') : join(top, 'workers', name, 'src', 'main.ts');
    const child = fork(script, name === 'run' ? ['run', '--port', '0'] : [], {
      env: {
        ...process.env, SIETS_DATA: this.data, SIETS_INBOX: this.inbox, SIETS_SETTLE_MS: '50', SIETS_LOG: 'warn', SIETS_LANG: 'en', SIETS_READERS: '2',
        SIETS_EXTRACTORS: '1', SIETS_BACKOFF_MS: '50', SIETS_SWEEP_MS: '2000', SIETS_DISK_STOP_MB: '0', SIETS_DISK_WARN_MB: '0', ...this.#options.env, ...env,
      },
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    this.#running.set(child, name);
    child.once('exit', () => this.#running.delete(child));
    return child;
  }

  /** What was started and still runs, and the children below it: readers and rules. */
  async processes(): Promise<Running[]> {
    const started = [...this.#running].map(([{ pid }, what]): Running => ({ pid: pid ?? 0, what }));
    const below = await Promise.all(started.map(({ pid }) => readFile(`/proc/${pid}/task/${pid}/children`, 'utf8').catch(() => '')));
    const children = below.flatMap((text) => text.split(' ').filter((part) => part !== '').map(Number));
    return [...started, ...(await Promise.all(children.map(async (pid) => ({ pid, what: await nameOf(pid) }))))];
  }

  /** True when the database has been written to since then. */
  async hasWritten(since: number): Promise<boolean> {
    return ((await stat(join(this.data, 'siets.db-wal')).catch(() => null))?.mtimeMs ?? 0) > since;
  }

  async stop(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    child.kill(signal);
    await gone;
  }

  async killAll(): Promise<void> {
    await Promise.all([...this.#running.keys()].map((child) => this.stop(child, 'SIGKILL')));
  }

  async remove(): Promise<void> {
    await this.killAll();
    await this.#options.dispose?.();
    await rm(this.root, { recursive: true, force: true });
  }

  /** Files that are still in the inbox, claimed ones included. */
  async inInbox(): Promise<string[]> {
    const names = await readdir(this.inbox, { recursive: true });
    return names.filter((name) => !name.startsWith('_atbildes') && /\.(txt|html)$|claims\/.*\/file$/u.test(name));
  }
}

/** Waits until the condition holds; false where it did not in time. */
export async function until(condition: () => Promise<boolean>, withinMs: number): Promise<boolean> {
  for (const end = Date.now() + withinMs; Date.now() < end; await sleep(200)) if (await condition()) return true;
  return false;
}
