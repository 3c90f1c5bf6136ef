import { fork, type ChildProcess } from 'node:child_process';
import type { Problem } from '@siets/record';
import { JobClock, type ClockLimits, type Overrun } from './job-clock.ts';
import { forgetPeak, readMemoryMb, readPeakMb } from './memory.ts';
import { killGroup } from './process-group.ts';
import type { ChildMessage } from './protocol.ts';
import { readWaitMs, TurnClock } from './turn-clock.ts';

/** How one job ended. `hang`, `crash` and `memory` cost the child its life; their `page` is the last that was begun. */
export type JobEnd =
  | { kind: 'result'; result: unknown }
  | { kind: 'problem'; problem: Problem }
  | { kind: 'failure'; error: Error }
  | ({ kind: 'hang'; page: number | null } & Overrun)
  | { kind: 'memory'; megabytes: number | null; page: number | null }
  | { kind: 'crash'; detail: string; page: number | null };

/** What a job took. */
export interface JobCost {
  /** Time that the process had, milliseconds: without its start, and without what it waited for a processor. */
  ms: number;
  /** The most resident memory of the process meanwhile, megabytes; null where the kernel does not say. */
  peakMb: number | null;
}

export interface ChildLimits extends ClockLimits {
  memoryMb: number;
}

const WATCH_EVERY_MS = 50;
/** A process that is not ready by then will not be. */
const START_MS = 30_000;

class ChildFailure extends Error {
  constructor({ name, message, stack }: { name: string; message: string; stack: string }) {
    super(`${name}: ${message}`);
    this.name = 'ReaderFailure';
    this.stack = stack;
  }
}

/** The job in hand. */
interface Running {
  clock: JobClock;
  /** The time that the clock goes by. */
  turns: TurnClock;
  /** When it was given, or when the child was ready for it. */
  started: number;
  /** What earlier tries of it took. */
  spentMs: number;
  peakMb: number;
  end: (end: JobEnd) => void;
}

/** A warm reading process: one job at a time, watched from outside, killed when it takes too long or too much. */
export class Child {
  readonly #process: ChildProcess;
  readonly #limits: ChildLimits;
  #jobs = 0;
  #isDead = false;
  #isReady = false;
  #running: Running | null = null;

  constructor(entry: URL, limits: ChildLimits) {
    this.#limits = limits;
    this.#process = fork(entry, {
      serialization: 'advanced',
      execArgv: [`--max-old-space-size=${Math.max(64, Math.round(limits.memoryMb))}`, '--no-warnings'],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      // A group of its own, so that what it starts dies with it.
      detached: true,
    });
    this.#process.on('message', (message: ChildMessage) => this.#hear(message));
    this.#process.on('error', (error) => this.#crash(error.message));
    this.#process.on('exit', (code, signal) => {
      this.kill(); // what it started and left behind
      // V8 aborts where the heap limit is reached.
      if (signal === 'SIGABRT') this.#end({ kind: 'memory', megabytes: null, page: this.#page });
      else this.#crash(`exit ${code ?? signal ?? 'unknown'}`);
    });
  }

  get isDead(): boolean {
    return this.#isDead;
  }

  /** Jobs that were given to it. */
  get jobs(): number {
    return this.#jobs;
  }

  get memoryMb(): number {
    return this.#process.pid === undefined ? 0 : (readMemoryMb(this.#process.pid) ?? 0);
  }

  get #page(): number | null {
    return this.#running?.clock.page ?? null;
  }

  /** Waiting jobs keep the caller's process alive, an idle child does not. */
  #hold(isHeld: boolean): void {
    if (isHeld) {
      this.#process.ref();
      this.#process.channel?.ref();
    } else {
      this.#process.unref();
      this.#process.channel?.unref();
    }
  }

  /** `spentMs` is what earlier tries of the job took of its budget. */
  run(job: unknown, spentMs = 0): Promise<{ end: JobEnd; cost: JobCost }> {
    this.#jobs += 1;
    this.#hold(true);
    if (this.#process.pid !== undefined) forgetPeak(this.#process.pid);
    return new Promise((resolve) => {
      const started = performance.now();
      const watch = setInterval(() => this.#look(), WATCH_EVERY_MS);
      const end = (how: JobEnd): void => {
        const cost = this.#costOf(running);
        clearInterval(watch);
        this.#running = null;
        this.#hold(false);
        resolve({ end: how, cost });
      };
      const running: Running = { clock: new JobClock(this.#limits, 0), turns: this.#startTurns(started), started, spentMs, peakMb: 0, end };
      this.#running = running;
      if (this.#isDead) this.#crash('dead before the job');
      else
        this.#process.send({ id: this.#jobs, job }, (error) => {
          if (error) this.#crash(error.message);
        });
    });
  }

  #startTurns(now: number): TurnClock {
    const { pid } = this.#process;
    return new TurnClock(now, () => (pid === undefined ? null : readWaitMs(pid)));
  }

  #costOf({ turns, peakMb }: Running): JobCost {
    const counted = this.#process.pid === undefined ? null : readPeakMb(this.#process.pid);
    const peak = Math.max(peakMb, counted ?? 0);
    return { ms: turns.look(performance.now()), peakMb: peak === 0 ? null : peak };
  }

  #hear(message: ChildMessage): void {
    if (message.kind === 'ready') this.#setReady();
    else if (message.id === this.#jobs) this.#hearJob(message);
  }

  /** Starting a process is our cost, not the file's: the clock of a new child begins to run when it is ready. */
  #setReady(): void {
    this.#isReady = true;
    if (this.#running === null) return;
    this.#running.started = performance.now();
    this.#running.turns = this.#startTurns(this.#running.started);
    this.#running.clock.restart(0);
  }

  #hearJob(message: Exclude<ChildMessage, { kind: 'ready' }>): void {
    const running = this.#running;
    if (message.kind === 'progress') running?.clock.hear(message.progress, running.turns.look(performance.now()));
    else if (message.kind === 'failure') this.#end({ kind: 'failure', error: new ChildFailure(message) });
    else this.#end(message);
  }

  #look(): void {
    const running = this.#running;
    if (running === null) return;
    const now = performance.now();
    const megabytes = this.memoryMb;
    running.peakMb = Math.max(running.peakMb, megabytes);
    const overrun = this.#isReady ? running.clock.overrun(running.turns.look(now), running.spentMs) : null;
    if (megabytes > this.#limits.memoryMb) this.#killFor({ kind: 'memory', megabytes, page: this.#page });
    else if (overrun !== null) this.#killFor({ kind: 'hang', page: this.#page, ...overrun });
    else if (!this.#isReady && now - running.started > START_MS) this.#killFor({ kind: 'crash', detail: 'did not start', page: null });
  }

  #killFor(end: JobEnd): void {
    this.#end(end); // first: it asks for the peak
    this.kill();
  }

  #crash(detail: string): void {
    this.#end({ kind: 'crash', detail, page: this.#page });
  }

  #end(end: JobEnd): void {
    this.#running?.end(end);
  }

  kill(): void {
    this.#isDead = true;
    if (this.#process.pid !== undefined) killGroup(this.#process.pid);
  }

  /** Kills the process and waits until it is gone. */
  async close(): Promise<void> {
    const { exitCode, signalCode } = this.#process;
    if (exitCode !== null || signalCode !== null || this.#process.pid === undefined) return;
    this.#hold(true);
    const gone = new Promise<void>((resolve) => {
      this.#process.once('exit', () => resolve());
    });
    this.kill();
    await gone;
  }
}
