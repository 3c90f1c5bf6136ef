// What works over Redis or Valkey is a door of its own (`@siets/queue/bull`): BullMQ and its parts are four hundred modules, which one machine does not load.
import { DelayedError, UnrecoverableError, WaitingError, Queue as BullMqQueue, Worker, type Job as BullJob, type JobsOptions, type Telemetry } from 'bullmq';
import { Redis } from 'ioredis';
import { backOffMs, DEFAULT_BACKOFF_MS, toError, withDefaults } from '../back-off.ts';
import { GiveUpError, LaterError, type Job, type JobOptions, type Queue, type QueueCounts, type QueueWorker, type WorkOptions } from '../port.ts';
import { BullWorker, CLOSE_MS, within, type Hands } from './bull-worker.ts';

export interface BullQueueOptions {
  /** `redis://…` of a Redis or Valkey with `maxmemory-policy noeviction` and append-only file. */
  url: string;
  /** First part of every key; default `siets`. */
  prefix?: string;
  /** Queues that `counts()` and `retryFailed()` cover when none is named. */
  queues?: readonly string[];
  /** How long a job belongs to a worker that gives no sign of life. */
  leaseMs?: number;
  /** Where spans of adding and working are told; default nowhere. */
  telemetry?: Telemetry | null;
  onError?: (error: Error) => void;
}

/** What lies in Redis: our own id beside the data, since BullMQ allows no `:` in its ids. */
export interface Payload {
  id: string | null;
  data: unknown;
}

type Bull = BullMqQueue<Payload, void, string>;

/** Lives for as long as the record of a failure is of use: two weeks. */
const KEEP_FAILED_SECONDS = 14 * 24 * 3600;
/** Workers that may die over one job, which is then given up. */
const MAX_STALLED = 5;

/** A producer waits no longer for an answer, in milliseconds. */
const COMMAND_MS = 5_000;
/** A connection that was asked and says nothing for so long is made anew: BullMQ itself asks every five seconds. */
const SILENCE_MS = 20_000;

function toBullOptions(options: JobOptions | undefined): JobsOptions {
  const { priority, delayMs, attempts, backoffMs } = withDefaults(options);
  return {
    priority, attempts, backoff: { type: 'custom', delay: backoffMs }, removeOnComplete: true, removeOnFail: { age: KEEP_FAILED_SECONDS },
    ...(delayMs > 0 ? { delay: delayMs } : {}),
    // Not `jobId`: a finished job with the same id would swallow the new one without a word.
    ...(options?.id === undefined ? {} : { deduplication: { id: options.id } }),
  };
}

const idOf = (job: BullJob<Payload, void, string>): string => job.data.id ?? job.id ?? '';

export const toJob = <T>(job: BullJob<Payload, void, string>, queue: string, leaseMs: number): Job<T> => ({
  id: idOf(job), queue, data: job.data.data as T, attempt: job.attemptsMade + 1,
  isHeld: async () => (await job.extendLock(job.token ?? '', leaseMs)) === 1,
});

const backoffOf = (job: BullJob | undefined): number => {
  const backoff = job?.opts.backoff;
  return (typeof backoff === 'object' ? backoff.delay : undefined) ?? DEFAULT_BACKOFF_MS;
};

/** A queue on Redis or Valkey, for several machines. */
export function openBullQueue(options: BullQueueOptions): Queue {
  const { url, prefix = 'siets', leaseMs = 30_000, onError = () => {} } = options;
  const told = options.telemetry ? { telemetry: options.telemetry } : {};
  // A producer fails fast, so that the sweep can try later; a worker waits for Redis to come back.
  const producer = new Redis(url, { maxRetriesPerRequest: 1, commandTimeout: COMMAND_MS, socketTimeout: SILENCE_MS });
  producer.on('error', onError);
  const queues = new Map<string, Bull>();
  const workers = new Set<QueueWorker>();
  const connections: Redis[] = [];

  const queueOf = (name: string): Bull => {
    const known = queues.get(name);
    if (known) return known;
    const made: Bull = new BullMqQueue(name, { connection: producer, prefix, ...told });
    made.on('error', onError);
    queues.set(name, made);
    return made;
  };
  const covered = (name: string | undefined): Bull[] =>
    name === undefined ? [...new Set([...(options.queues ?? []), ...queues.keys()])].map(queueOf) : [queueOf(name)];

  function startWorker<T>(name: string, handler: (job: Job<T>) => Promise<void>, work: WorkOptions<T>): BullWorker {
    const connection = new Redis(url, { maxRetriesPerRequest: null, socketTimeout: SILENCE_MS });
    connection.on('error', work.onError ?? onError);
    connections.push(connection);
    const hands: Hands = { held: new Map(), isClosed: false };
    const { held } = hands;
    const run = async (job: BullJob<Payload, void, string>): Promise<void> => {
      if (hands.isClosed) {
        await job.moveToWait(job.token);
        throw new WaitingError('the worker stops or pauses');
      }
      held.set(job.token ?? '', job);
      try {
        await handler(toJob<T>(job, name, leaseMs));
      } catch (error) {
        if (error instanceof LaterError) {
          await job.moveToDelayed(Date.now() + error.waitMs, job.token);
          throw new DelayedError(error.message);
        }
        throw error instanceof GiveUpError ? Object.assign(new UnrecoverableError(error.message), { cause: error }) : error;
      } finally {
        held.delete(job.token ?? '');
      }
    };
    const worker = new Worker<Payload, void, string>(name, run, {
      ...told, connection, prefix, concurrency: work.concurrency ?? 1, lockDuration: leaseMs, stalledInterval: leaseMs, maxStalledCount: MAX_STALLED,
      settings: { backoffStrategy: (attemptsMade, _type, _error, job) => backOffMs(attemptsMade, backoffOf(job as BullJob | undefined)) },
    });
    worker.on('error', (error) => (work.onError ?? onError)(error));
    worker.on('failed', (job, error) => {
      if (!job?.finishedOn) return; // it will be tried again
      work.onFailed?.(toJob<T>(job, name, leaseMs), error).catch((thrown: unknown) => (work.onError ?? onError)(toError(thrown)));
    });
    return new BullWorker(worker, hands);
  }

  return {
    async add(name, data, jobOptions) {
      const id = jobOptions?.id ?? null;
      const job = await queueOf(name).add(name, { id, data }, toBullOptions(jobOptions));
      return id ?? job.id ?? '';
    },
    async addMany(jobs) {
      const byQueue = Map.groupBy(jobs, (job) => job.queue);
      for (const [name, group] of byQueue) {
        await queueOf(name).addBulk(
          group.map((job) => ({ name, data: { id: job.options?.id ?? null, data: job.data }, opts: toBullOptions(job.options) })),
        );
      }
    },
    async work<T>(name: string, handler: (job: Job<T>) => Promise<void>, work: WorkOptions<T> = {}) {
      const worker = startWorker(name, handler, work);
      workers.add(worker);
      return worker;
    },
    async counts(name) {
      const found: QueueCounts = { ready: 0, active: 0, delayed: 0, failed: 0 };
      for (const queue of covered(name)) {
        const counts = await queue.getJobCounts('waiting', 'prioritized', 'active', 'delayed', 'failed');
        found.ready += (counts['waiting'] ?? 0) + (counts['prioritized'] ?? 0);
        found.active += counts['active'] ?? 0;
        found.delayed += counts['delayed'] ?? 0;
        found.failed += counts['failed'] ?? 0;
      }
      return found;
    },
    async retryFailed(name) {
      let count = 0;
      for (const queue of covered(name)) {
        count += (await queue.getJobCounts('failed'))['failed'] ?? 0;
        await queue.retryJobs({ state: 'failed' });
      }
      return count;
    },
    async close(timeoutMs) {
      await Promise.all([...workers].map((worker) => worker.stop(timeoutMs)));
      workers.clear();
      await within(CLOSE_MS, Promise.all([...queues.values()].map((queue) => queue.close())));
      queues.clear();
      for (const connection of [...connections.splice(0), producer]) connection.disconnect();
    },
  };
}
