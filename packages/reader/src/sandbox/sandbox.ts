import type { Problem } from '@siets/record';
import { Child, type ChildLimits, type JobEnd } from './child.ts';

export interface SandboxOptions extends ChildLimits {
  /** The module that the child runs; it calls `serve`. */
  entry: URL;
  /** Children at most. */
  size: number;
  /** Tries of a job that hangs or kills its child; default 2. */
  tries?: number;
  /** A child is replaced after this many jobs … */
  recycleAfter: number;
  /** … or when it stays above this much memory between jobs, megabytes. */
  recycleMb: number;
}

export type SandboxOutcome<Result> = { ok: true; result: Result } | { ok: false; problem: Problem };

/** What a second failure of the same kind says of the file. */
function toProblem(end: Extract<JobEnd, { kind: 'hang' | 'memory' | 'crash' }>): Problem {
  if (end.kind === 'hang') return { code: 'too-slow', page: null, detail: `killed after ${end.afterMs} ms` };
  if (end.kind === 'crash') return { code: 'damaged', page: null, detail: `the reading process died: ${end.detail}` };
  return {
    code: 'too-much-memory',
    page: null,
    detail: end.megabytes === null ? 'heap limit' : `killed at ${Math.round(end.megabytes)} MB`,
  };
}

/**
 * A pool of warm child processes. Each does one job at a time; a job that hangs or kills its child gets one more try in a new
 * child, then becomes a problem. A job that eats too much memory is repeated only where earlier
 * jobs had left their share in the child.
 */
export class Sandbox<Job, Result> {
  readonly #options: SandboxOptions;
  readonly #idle: Child[] = [];
  readonly #all = new Set<Child>();
  readonly #waiting: ((child: Child) => void)[] = [];
  #isClosed = false;

  constructor(options: SandboxOptions) {
    this.#options = options;
  }

  /** Rejects only where the failure is ours: an error that no reader named a problem, or a closed pool. */
  async run(job: Job): Promise<SandboxOutcome<Result>> {
    let { end, isWorthRepeating } = await this.#try(job);
    for (let tries = this.#options.tries ?? 2; tries > 1 && isWorthRepeating; tries -= 1)
      ({ end, isWorthRepeating } = await this.#try(job));
    switch (end.kind) {
      case 'result':
        return { ok: true, result: end.result as Result };
      case 'problem':
        return { ok: false, problem: end.problem };
      case 'failure':
        throw end.error;
      default:
        this.#refuseWhenClosed();
        return { ok: false, problem: toProblem(end) };
    }
  }

  async #try(job: Job): Promise<{ end: JobEnd; isWorthRepeating: boolean }> {
    const child = await this.#take();
    const isFresh = child.jobs === 0;
    try {
      const end = await child.run(job);
      return { end, isWorthRepeating: end.kind === 'hang' || end.kind === 'crash' || (end.kind === 'memory' && !isFresh) };
    } finally {
      this.#giveBack(child);
    }
  }

  #refuseWhenClosed(): void {
    if (this.#isClosed) throw new Error('The reader pool was closed while a file was being read.');
  }

  #fork(): Child {
    const child = new Child(this.#options.entry, this.#options);
    this.#all.add(child);
    return child;
  }

  #take(): Promise<Child> {
    this.#refuseWhenClosed();
    const idle = this.#idle.pop();
    if (idle && !idle.isDead) return Promise.resolve(idle);
    if (idle) this.#drop(idle);
    if (this.#all.size < this.#options.size) return Promise.resolve(this.#fork());
    return new Promise((resolve) => {
      this.#waiting.push(resolve);
    });
  }

  #drop(child: Child): void {
    this.#all.delete(child);
    child.kill();
  }

  #isWorn(child: Child): boolean {
    return child.isDead || child.jobs >= this.#options.recycleAfter || child.memoryMb > this.#options.recycleMb;
  }

  #giveBack(child: Child): void {
    const isWorn = this.#isWorn(child);
    if (isWorn) this.#drop(child);
    const next = this.#isClosed ? undefined : this.#waiting.shift();
    if (next) next(isWorn ? this.#fork() : child);
    else if (!isWorn) this.#idle.push(child);
  }

  /** Kills what runs and waits until every child is gone. */
  async close(): Promise<void> {
    this.#isClosed = true;
    await Promise.all([...this.#all].map((child) => child.close()));
  }
}
