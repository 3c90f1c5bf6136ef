import { fork, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const entry = new URL('../../packages/cli/testing/pipeline-process.ts', import.meta.url);
const intakeEntry = new URL('../../workers/intake/src/main.ts', import.meta.url);

export const SETTLE_MS = 200;

/** A Siets of its own on a folder of its own, which tells when each document has its outcome. */
export class RunningSiets {
  readonly root: string;
  #child: ChildProcess | undefined;
  readonly #settled = new Map<string, number>();
  readonly #waiting = new Map<string, (at: number) => void>();
  #count = 0;

  private constructor(root: string) {
    this.root = root;
  }

  static async make(): Promise<RunningSiets> {
    const running = new RunningSiets(await mkdtemp(join(tmpdir(), 'siets-bench-')));
    await mkdir(running.inbox);
    return running;
  }

  get inbox(): string {
    return join(this.root, 'inbox');
  }

  get data(): string {
    return join(this.root, 'data');
  }

  /** Documents that have their outcome. */
  get count(): number {
    return this.#count;
  }

  /** `only: 'intake'` takes files in and does no more. */
  async start(env: NodeJS.ProcessEnv = {}, only?: 'intake'): Promise<void> {
    const child = fork(only ? intakeEntry : entry, [], {
      env: {
        ...process.env, SIETS_DATA: this.data, SIETS_INBOX: this.inbox, SIETS_SETTLE_MS: String(SETTLE_MS), SIETS_LOG: 'silent',
        SIETS_DISK_STOP_MB: '0', SIETS_DISK_WARN_MB: '0', ...env,
      },
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    this.#child = child;
    child.on('message', (message) => {
      if (typeof message === 'object' && message !== null && 'settled' in message) this.#hear(String(message.settled));
    });
    if (!only) await once(child, 'message');
  }

  #hear(id: string): void {
    const at = performance.now();
    this.#count += 1;
    this.#settled.set(id, at);
    this.#waiting.get(id)?.(at);
    this.#waiting.delete(id);
  }

  /** Drops a file whole; answers its document and when it was dropped. */
  async drop(name: string, text: string): Promise<{ id: string; at: number }> {
    const path = join(this.inbox, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(`${path}.part`, text);
    await rename(`${path}.part`, path);
    return { id: `sha256:${createHash('sha256').update(text).digest('hex')}`, at: performance.now() };
  }

  /** When the document has its outcome. */
  settled(id: string): Promise<number> {
    const known = this.#settled.get(id);
    return known === undefined ? new Promise((done) => this.#waiting.set(id, done)) : Promise.resolve(known);
  }

  /** Resident memory of the process itself, megabytes: now, and the most there was. */
  async memory(): Promise<{ now: number; most: number }> {
    const status = await readFile(`/proc/${this.#child?.pid}/status`, 'utf8');
    const read = (key: string): number => Number(new RegExp(`${key}:\\s+(\\d+)`, 'u').exec(status)?.[1] ?? 0) / 1000;
    return { now: read('VmRSS'), most: read('VmHWM') };
  }

  /** Processor seconds of the process with its threads and of its children: readers and rules, also those that have ended. */
  async cpuSeconds(): Promise<number> {
    const own = String(this.#child?.pid);
    const pids = (await readdir('/proc')).filter((name) => /^\d+$/u.test(name));
    const spent = (await Promise.all(pids.map(readSpent))).filter(({ pid, parent }) => pid === own || parent === own);
    return spent.reduce((sum, { seconds }) => sum + seconds, 0);
  }

  /** Ends the process, not the folder. */
  async halt(): Promise<void> {
    const child = this.#child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
  }

  async stop(): Promise<void> {
    await this.halt();
    await rm(this.root, { recursive: true, force: true });
  }
}

/** Processor seconds of one process and of its children that it has waited for; none where it is gone. */
async function readSpent(pid: string): Promise<{ pid: string; parent: string; seconds: number }> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return { pid, parent: fields[1] ?? '', seconds: [11, 12, 13, 14].reduce((sum, at) => sum + Number(fields[at] ?? 0), 0) / 100 };
}

/** The value below which so large a share of the values lies. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

/** A short invented project text; every one is different. */
export const letter = (n: number): string =>
  `Projekts „Ūdru taka ${n}”\n\nProjekta iesniedzējs: Ūdru novada pašvaldība\nKopējās izmaksas: ${n},50 EUR\nĪstenošanas laiks: no 2023. gada 1. marta līdz 2024. gada 31. maijam\n`;
