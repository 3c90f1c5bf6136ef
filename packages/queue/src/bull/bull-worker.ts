import { setTimeout as sleep } from 'node:timers/promises';
import type { Job as BullJob, Worker } from 'bullmq';
import type { QueueWorker } from '../port.ts';
import type { Payload } from './bull-queue.ts';

const STOP_MS = 8000;
const LOOK_MS = 10;
/** A worker told to close by force says so at once, or never where a handler hangs. */
const FORCE_MS = 500;

/** A BullMQ worker that stops in time, whatever its handlers do. */
export class BullWorker implements QueueWorker {
  readonly #worker: Worker<Payload, void, string>;
  /** Jobs in hand by the token of their lock. */
  readonly #held: ReadonlyMap<string, BullJob<Payload, void, string>>;
  #stopping: Promise<void> | undefined;

  constructor(worker: Worker<Payload, void, string>, held: ReadonlyMap<string, BullJob<Payload, void, string>>) {
    this.#worker = worker;
    this.#held = held;
  }

  stop(timeoutMs = STOP_MS): Promise<void> {
    this.#stopping ??= this.#stop(timeoutMs);
    return this.#stopping;
  }

  /** `close()` waits for its handlers without end and cannot be hastened later, so it comes after the wait. */
  async #stop(timeoutMs: number): Promise<void> {
    await this.#worker.pause(true);
    const limit = Date.now() + timeoutMs;
    while (this.#held.size > 0 && Date.now() < limit) await sleep(LOOK_MS);
    const late = [...this.#held];
    // Handed back by hand: BullMQ would leave the jobs locked until their lease ends.
    await Promise.all(late.map(([token, job]) => job.moveToWait(token).catch(() => undefined)));
    const closing = this.#worker.close(late.length > 0);
    await (late.length > 0 ? Promise.race([closing, sleep(FORCE_MS, undefined, { ref: false })]) : closing);
  }
}
