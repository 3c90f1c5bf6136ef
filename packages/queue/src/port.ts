// The queue as the rest of Siets sees it. It carries ids, forgets without harm, and may deliver a job twice.

export interface JobOptions {
  /** While a job with this id waits or runs in the same queue, adding it again changes nothing. */
  id?: string;
  /** 0 (default) goes first, then 1, 2, … */
  priority?: number;
  /** Not before this many milliseconds have passed. */
  delayMs?: number;
  /** Tries in all, the first one included; default 5. */
  attempts?: number;
  /** Wait before the second try, doubled for each later one; default 1000, at most 60 000. */
  backoffMs?: number;
}

export interface Job<T = unknown> {
  id: string;
  queue: string;
  data: T;
  /** 1 at the first try. */
  attempt: number;
  /** False where the job went to another worker meanwhile, since this process gave no sign of life (it was frozen). */
  isHeld(): Promise<boolean>;
}

export interface NewJob<T = unknown> {
  queue: string;
  data: T;
  options?: JobOptions;
}

export interface WorkOptions<T> {
  concurrency?: number;
  /** The job is given up: tries used up, `GiveUpError`, or its worker died once too often. Repeated if it throws. */
  onFailed?: (job: Job<T>, error: Error) => Promise<void>;
  /** The queue itself cannot be reached, or its disk is full; it goes on trying. */
  onError?: (error: Error) => void;
}

export interface QueueWorker {
  /** Takes no new job until `resume`; those in hand go on. */
  pause(): void;
  resume(): void;
  /** Takes no new job, waits for those in hand up to `timeoutMs` (default 8000), hands the others back. */
  stop(timeoutMs?: number): Promise<void>;
}

export interface QueueCounts {
  ready: number;
  active: number;
  delayed: number;
  failed: number;
}

export interface Queue {
  add(queue: string, data: unknown, options?: JobOptions): Promise<string>;
  addMany(jobs: NewJob[]): Promise<void>;
  work<T>(queue: string, handler: (job: Job<T>) => Promise<void>, options?: WorkOptions<T>): Promise<QueueWorker>;
  counts(queue?: string): Promise<QueueCounts>;
  /** Puts failed jobs back as new ones; answers how many. */
  retryFailed(queue?: string): Promise<number>;
  /** Stops its workers (each within `timeoutMs`) and lets go of files and connections. */
  close(timeoutMs?: number): Promise<void>;
}

/** Thrown by a handler where another try is of no use. */
export class GiveUpError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'GiveUpError';
  }
}

/** Thrown by a handler where the world must change first (a full disk): tried again later, and no try is counted. */
export class LaterError extends Error {
  readonly waitMs: number;

  constructor(message: string, waitMs: number, options?: ErrorOptions) {
    super(message, options);
    this.name = 'LaterError';
    this.waitMs = waitMs;
  }
}
