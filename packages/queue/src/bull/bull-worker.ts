import { setTimeout as sleep } from 'node:timers/promises';
import type { Job as BullJob, Worker } from 'bullmq';
import type { QueueWorker } from '../port.ts';
import type { Payload } from './bull-queue.ts';

const STOP_MS = 8000;
const LOOK_MS = 10;
/** BullMQ closes within milliseconds, or never: where a handler hangs, and where Redis does not answer. */
export const CLOSE_MS = 1_000;

/** Waits for the work, but not longer than that. What it leaves behind, such as a lease, runs out by itself. */
export async function within(ms: number, work: Promise<unknown>): Promise<void> {
  const late = new AbortController();
  const settled = work.catch(() => undefined).finally(() => late.abort());
  await Promise.race([settled, sleep(ms, undefined, { signal: late.signal }).catch(() => undefined)]);
}

/** What a worker has in hand. */
export interface Hands {
  /** Jobs whose handler runs, by the token of their lock. */
  readonly held: Map<string, BullJob<Payload, void, string>>;
  /**
   * No handler is begun any more: the worker stops or pauses. A job that was fetched at that moment goes back. BullMQ itself begins one more:
   * a worker that listens for work when it is paused still takes the first job that comes, and closing would wait for its handler without end.
   */
  isClosed: boolean;
}

/** A BullMQ worker that stops in time, whatever its handlers do. */
export class BullWorker implements QueueWorker {
  readonly #worker: Worker<Payload, void, string>;
  readonly #hands: Hands;
  #stopping: Promise<void> | undefined;

  constructor(worker: Worker<Payload, void, string>, hands: Hands) {
    this.#worker = worker;
    this.#hands = hands;
  }

  pause(): void {
    this.#hands.isClosed = true;
    if (!this.#worker.isPaused()) this.#worker.pause(true).catch(() => undefined); // the connection tells its own errors
  }

  resume(): void {
    if (this.#stopping !== undefined) return;
    this.#hands.isClosed = false;
    if (this.#worker.isPaused()) void this.#worker.resume();
  }

  stop(timeoutMs = STOP_MS): Promise<void> {
    this.#stopping ??= this.#stop(timeoutMs);
    return this.#stopping;
  }

  /** `close()` waits for its handlers without end and cannot be hastened later, so it comes after the wait. */
  async #stop(timeoutMs: number): Promise<void> {
    const { held } = this.#hands;
    this.#hands.isClosed = true;
    await within(CLOSE_MS, this.#worker.pause(true));
    const limit = Date.now() + timeoutMs;
    while (held.size > 0 && Date.now() < limit) await sleep(LOOK_MS);
    const late = [...held];
    // Handed back by hand: BullMQ would leave the jobs locked until their lease ends.
    const handingBack = Promise.all(late.map(([token, job]) => job.moveToWait(token).catch(() => undefined)));
    await within(CLOSE_MS, handingBack);
    await within(CLOSE_MS, this.#worker.close(late.length > 0));
  }
}
