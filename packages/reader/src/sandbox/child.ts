import { fork, type ChildProcess } from 'node:child_process';
import type { Problem } from '@siets/record';
import { readMemoryMb } from './memory.ts';
import type { ChildMessage } from './protocol.ts';

/** How one job ended. `hang`, `crash` and `memory` cost the child its life. */
export type JobEnd =
  | { kind: 'result'; result: unknown }
  | { kind: 'problem'; problem: Problem }
  | { kind: 'failure'; error: Error }
  | { kind: 'hang'; afterMs: number }
  | { kind: 'memory'; megabytes: number | null }
  | { kind: 'crash'; detail: string };

export interface ChildLimits {
  deadlineMs: number;
  deadlinePerPageMs: number;
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

/** A warm reading process: one job at a time, watched from outside, killed when it takes too long or too much. */
export class Child {
  readonly #process: ChildProcess;
  readonly #limits: ChildLimits;
  #jobs = 0;
  #isDead = false;
  #isReady = false;
  #settle: ((end: JobEnd) => void) | null = null;
  #deadline = 0;

  constructor(entry: URL, limits: ChildLimits) {
    this.#limits = limits;
    this.#process = fork(entry, {
      serialization: 'advanced',
      execArgv: [`--max-old-space-size=${Math.max(64, Math.round(limits.memoryMb))}`, '--no-warnings'],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    this.#process.on('message', (message: ChildMessage) => this.#hear(message));
    this.#process.on('error', (error) => this.#end({ kind: 'crash', detail: error.message }));
    this.#process.on('exit', (code, signal) => {
      this.#isDead = true;
      // V8 aborts where the heap limit is reached.
      this.#end(
        signal === 'SIGABRT'
          ? { kind: 'memory', megabytes: null }
          : { kind: 'crash', detail: `exit ${code ?? signal ?? 'unknown'}` },
      );
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

  run(job: unknown): Promise<JobEnd> {
    this.#jobs += 1;
    this.#hold(true);
    const started = performance.now();
    // Starting a process is our cost, not the file's: the clock of a new child begins to run when it is ready.
    this.#deadline = started + this.#limits.deadlineMs + (this.#isReady ? 0 : START_MS);
    return new Promise((resolve) => {
      const watch = setInterval(() => this.#look(started), WATCH_EVERY_MS);
      this.#settle = (end) => {
        clearInterval(watch);
        this.#settle = null;
        this.#hold(false);
        resolve(end);
      };
      if (this.#isDead) this.#end({ kind: 'crash', detail: 'dead before the job' });
      else
        this.#process.send({ id: this.#jobs, job }, (error) => {
          if (error) this.#end({ kind: 'crash', detail: error.message });
        });
    });
  }

  #hear(message: ChildMessage): void {
    if (message.kind === 'ready') this.#setReady();
    else if (message.id === this.#jobs) this.#hearJob(message);
  }

  #setReady(): void {
    this.#isReady = true;
    this.#deadline = performance.now() + this.#limits.deadlineMs;
  }

  #hearJob(message: Exclude<ChildMessage, { kind: 'ready' }>): void {
    if (message.kind === 'pages') this.#deadline += message.pages * this.#limits.deadlinePerPageMs;
    else if (message.kind === 'failure') this.#end({ kind: 'failure', error: new ChildFailure(message) });
    else this.#end(message);
  }

  #look(started: number): void {
    const megabytes = this.memoryMb;
    if (megabytes > this.#limits.memoryMb) this.#killFor({ kind: 'memory', megabytes });
    else if (performance.now() > this.#deadline)
      this.#killFor({ kind: 'hang', afterMs: Math.round(performance.now() - started) });
  }

  #killFor(end: JobEnd): void {
    this.kill();
    this.#end(end);
  }

  #end(end: JobEnd): void {
    this.#settle?.(end);
  }

  kill(): void {
    this.#isDead = true;
    this.#process.kill('SIGKILL');
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
