import { randomUUID } from 'node:crypto';
import { backOffMs, toError } from '../back-off.ts';
import { GiveUpError, LaterError, type Job, type QueueWorker, type WorkOptions } from '../port.ts';
import type { JobRow, JobTable } from './job-table.ts';

export interface WorkerTimes {
  /** How often to look for jobs that another process added. */
  pollMs: number;
  /** How long a job belongs to a worker that gives no sign of life. */
  leaseMs: number;
}

/** After the table could not be reached (a full disk): how long to wait. */
const TROUBLE_MS = 1000;
const STOP_MS = 8000;
const WAKE_MS = 100;

/** Works on one queue: claims while it has hands free, renews its leases, and reports how each try ended. */
export class EmbeddedWorker<T> implements QueueWorker {
  readonly #table: JobTable;
  readonly #queue: string;
  readonly #handler: (job: Job<T>) => Promise<void>;
  readonly #options: WorkOptions<T>;
  readonly #times: WorkerTimes;
  readonly #running = new Map<string, Promise<void>>();
  /** Tries whose end could not be written; they are handed back as soon as the table can be. */
  readonly #unwritten = new Set<string>();
  readonly #heartbeat: NodeJS.Timeout;
  #timer: NodeJS.Timeout | undefined;
  #wokenAt = 0;
  #isStopping = false;
  #isPaused = false;
  /** What is still running was handed back; its end is no longer ours to write. */
  #isGone = false;

  constructor(table: JobTable, queue: string, handler: (job: Job<T>) => Promise<void>, options: WorkOptions<T>, times: WorkerTimes) {
    this.#table = table;
    this.#queue = queue;
    this.#handler = handler;
    this.#options = options;
    this.#times = times;
    this.#heartbeat = setInterval(() => this.#renew(), Math.max(20, times.leaseMs / 3));
    this.wake();
  }

  /** Looks for work now, for instance because a job was added in this process. */
  wake(): void {
    if (this.#isStopping) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#pump(), 0);
  }

  #pump(): void {
    let pauseMs = this.#times.pollMs;
    try {
      this.#wakeTable();
      for (const token of this.#unwritten) {
        this.#table.handBack(token);
        this.#unwritten.delete(token);
      }
      while (!this.#isStopping && !this.#isPaused && this.#running.size < (this.#options.concurrency ?? 1)) {
        const token = randomUUID();
        const row = this.#table.claim(this.#queue, token, Date.now() + this.#times.leaseMs);
        if (!row) break;
        this.#running.set(token, this.#try(row, token));
      }
    } catch (error) {
      this.#options.onError?.(toError(error));
      pauseMs = TROUBLE_MS;
    }
    if (this.#isStopping) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#pump(), pauseMs);
  }

  /** Not at each look: what is due or left behind can wait for a moment. */
  #wakeTable(): void {
    const now = Date.now();
    if (now - this.#wokenAt < Math.min(this.#times.pollMs, WAKE_MS)) return;
    this.#wokenAt = now;
    this.#table.wake(now);
  }

  async #try(row: JobRow, token: string): Promise<void> {
    const isHeld = async (): Promise<boolean> => this.#table.extend(token, Date.now() + this.#times.leaseMs) > 0;
    const job: Job<T> = { id: row.id, queue: row.queue, data: JSON.parse(row.data) as T, attempt: row.attempt, isHeld };
    try {
      const error = await this.#handle(job, row);
      if (this.#isGone) return;
      if (error === null) this.#table.finish(token);
      else await this.#settle(job, row, token, error);
    } catch (error) {
      this.#unwritten.add(token);
      this.#options.onError?.(toError(error));
    } finally {
      this.#running.delete(token);
      if (this.#unwritten.size === 0) this.wake();
    }
  }

  /** Null where the job is done. A job beyond its last try lost its worker each time and is not tried again. */
  async #handle(job: Job<T>, row: JobRow): Promise<Error | null> {
    if (row.attempt > row.attempts) return new Error(row.error ?? `its worker died in each of ${row.attempts} tries`);
    try {
      await this.#handler(job);
      return null;
    } catch (error) {
      return toError(error);
    }
  }

  async #settle(job: Job<T>, row: JobRow, token: string, error: Error): Promise<void> {
    if (error instanceof LaterError) return this.#table.defer(token, Date.now() + error.waitMs, error.message);
    const next = Date.now() + backOffMs(row.attempt, row.backoffMs);
    const isLast = row.attempt >= row.attempts || error instanceof GiveUpError;
    if (!isLast) return this.#table.postpone(token, next, error.message);
    try {
      await this.#options.onFailed?.(job, error);
      this.#table.park(token, error.message);
    } catch (unreported) {
      this.#options.onError?.(toError(unreported));
      this.#table.postpone(token, next, error.message);
    }
  }

  #renew(): void {
    try {
      for (const token of this.#running.keys()) this.#table.extend(token, Date.now() + this.#times.leaseMs);
    } catch (error) {
      this.#options.onError?.(toError(error));
    }
  }

  pause(): void {
    this.#isPaused = true;
  }

  resume(): void {
    this.#isPaused = false;
    this.wake();
  }

  async stop(timeoutMs = STOP_MS): Promise<void> {
    this.#isStopping = true;
    clearTimeout(this.#timer);
    let limit: NodeJS.Timeout | undefined;
    const late = new Promise<void>((resolve) => {
      limit = setTimeout(resolve, timeoutMs);
    });
    await Promise.race([Promise.all(this.#running.values()), late]);
    clearTimeout(limit);
    clearInterval(this.#heartbeat);
    this.#isGone = true;
    try {
      for (const token of [...this.#running.keys(), ...this.#unwritten]) this.#table.handBack(token);
    } catch (error) {
      this.#options.onError?.(toError(error)); // their leases will run out
    }
  }
}
