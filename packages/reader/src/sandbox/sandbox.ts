import type { Problem } from '@siets/record';
import { Child, type ChildLimits, type JobCost, type JobEnd } from './child.ts';

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

/** `cost` is of all tries: their time together, the highest of their peaks. */
export type SandboxOutcome<Result> = ({ ok: true; result: Result } | { ok: false; problem: Problem }) & { cost: JobCost };

/** What a second failure of the same kind says of the file. */
function toProblem(end: Extract<JobEnd, { kind: 'hang' | 'memory' | 'crash' }>): Problem {
  const { kind, page } = end;
  if (kind === 'hang') return { code: 'too-slow', page, detail: `${end.limit}: killed after ${end.afterMs} ms` };
  if (kind === 'crash') return { code: 'damaged', page, detail: `the reading process died: ${end.detail}` };
  const found = end.megabytes === null ? 'heap limit' : `killed at ${Math.round(end.megabytes)} MB`;
  return { code: 'too-much-memory', page, detail: `memoryMb: ${found}` };
}

/** The pool was closed while a job was in hand or waited: nothing is said of the job itself. */
export class SandboxClosedError extends Error {
  constructor() {
    super('The pool of processes was closed while a job was in hand.');
    this.name = 'SandboxClosedError';
  }
}

const addCost = (before: JobCost | null, { ms, peakMb }: JobCost): JobCost => ({
  ms: (before?.ms ?? 0) + ms,
  peakMb: before?.peakMb == null ? peakMb : Math.max(before.peakMb, peakMb ?? 0),
});

/**
 * A pool of warm child processes. Each does one job at a time; a job that hangs or kills its child gets one more try in a new
 * child while its budget lasts, then becomes a problem. A job that eats too much memory is repeated only where earlier
 * jobs had left their share in the child.
 */
export class Sandbox<Job, Result> {
  readonly #options: SandboxOptions;
  readonly #idle: Child[] = [];
  readonly #all = new Set<Child>();
  readonly #waiting: PromiseWithResolvers<Child>[] = [];
  #isClosed = false;

  constructor(options: SandboxOptions) {
    this.#options = options;
  }

  /** Rejects only where the failure is ours: an error that no reader named a problem, or a closed pool. */
  async run(job: Job): Promise<SandboxOutcome<Result>> {
    let { end, cost, isWorthRepeating } = await this.#try(job, null);
    for (let tries = this.#options.tries ?? 2; tries > 1 && isWorthRepeating && cost.ms < this.#options.budgetMs; tries -= 1)
      ({ end, cost, isWorthRepeating } = await this.#try(job, cost));
    switch (end.kind) {
      case 'result':
        return { ok: true, result: end.result as Result, cost };
      case 'problem':
        return { ok: false, problem: end.problem, cost };
      case 'failure':
        throw end.error;
      default:
        this.#refuseWhenClosed();
        return { ok: false, problem: toProblem(end), cost };
    }
  }

  async #try(job: Job, before: JobCost | null): Promise<{ end: JobEnd; cost: JobCost; isWorthRepeating: boolean }> {
    const child = await this.#take();
    const isFresh = child.jobs === 0;
    try {
      const { end, cost } = await child.run(job, before?.ms ?? 0);
      return { end, cost: addCost(before, cost), isWorthRepeating: end.kind === 'hang' || end.kind === 'crash' || (end.kind === 'memory' && !isFresh) };
    } finally {
      this.#giveBack(child);
    }
  }

  #refuseWhenClosed(): void {
    if (this.#isClosed) throw new SandboxClosedError();
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
    const turn = Promise.withResolvers<Child>();
    this.#waiting.push(turn);
    return turn.promise;
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
    if (next) next.resolve(isWorn ? this.#fork() : child);
    else if (!isWorn) this.#idle.push(child);
  }

  /** Kills what runs, turns away what waits for a child, and waits until every child is gone. */
  async close(): Promise<void> {
    this.#isClosed = true;
    for (const turn of this.#waiting.splice(0)) turn.reject(new SandboxClosedError());
    await Promise.all([...this.#all].map((child) => child.close()));
  }
}
