import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { GiveUpError, LaterError, type Job, type Queue } from '../src/port.ts';

export interface OpenedQueue {
  queue: Queue;
  dispose(): Promise<void>;
}

const until = async (isTrue: () => boolean | Promise<boolean>, ms = 8000): Promise<void> => {
  const limit = Date.now() + ms;
  while (!(await isTrue())) {
    if (Date.now() > limit) throw new Error('waited in vain');
    await sleep(5);
  }
};

const NONE = { ready: 0, active: 0, delayed: 0, failed: 0 };

/** What every queue must do, whatever lies beneath. The queue offered must be empty. */
export function testQueue(name: string, open: () => Promise<OpenedQueue>): void {
  describe(`queue contract: ${name}`, () => {
    let opened: OpenedQueue;
    let queue: Queue;
    beforeEach(async () => {
      opened = await open();
      queue = opened.queue;
    });
    afterEach(() => opened.dispose());

    test('jobs come with their data, each to its own queue', async () => {
      const seen: [string, unknown][] = [];
      const note = async (job: Job) => void seen.push([job.queue, job.data]);
      await queue.work('read', note);
      await queue.work('extract', note);
      await queue.add('read', { documentId: 'sha256:ab' });
      await queue.add('extract', { documentId: 'sha256:cd', words: 'šķūņi' });
      await until(() => seen.length === 2);
      expect(seen).toContainEqual(['read', { documentId: 'sha256:ab' }]);
      expect(seen).toContainEqual(['extract', { documentId: 'sha256:cd', words: 'šķūņi' }]);
      await until(async () => (await queue.counts()).active === 0);
      expect(await queue.counts()).toEqual(NONE);
    });

    test('the most urgent goes first, then the order of coming', async () => {
      for (const [id, priority] of [['slow', 5], ['a', 0], ['soon', 1], ['b', 0]] as const) await queue.add('read', id, { id, priority });
      expect(await queue.counts('read')).toEqual({ ...NONE, ready: 4 });
      const order: unknown[] = [];
      await queue.work('read', async (job) => void order.push(job.data));
      await until(() => order.length === 4);
      expect(order).toEqual(['a', 'b', 'soon', 'slow']);
    });

    test('an id that waits or runs is not added twice; once done, it is', async () => {
      const seen: string[] = [];
      expect(await queue.add('read', 1, { id: 'read-sha256:ab' })).toBe('read-sha256:ab');
      expect(await queue.add('read', 2, { id: 'read-sha256:ab' })).toBe('read-sha256:ab');
      await queue.addMany([{ queue: 'read', data: 3, options: { id: 'read-sha256:ab' } }]);
      expect(await queue.counts()).toMatchObject({ ready: 1 });
      let release: () => void = () => {};
      const held = new Promise<void>((resolve) => (release = resolve));
      await queue.work<number>('read', async (job) => {
        seen.push(`${job.id} ${job.data}`);
        await held;
      });
      await until(() => seen.length === 1);
      await queue.add('read', 4, { id: 'read-sha256:ab' });
      release();
      await until(async () => (await queue.counts()).active === 0);
      await queue.add('read', 5, { id: 'read-sha256:ab' });
      await until(() => seen.length === 2);
      expect(seen).toEqual(['read-sha256:ab 1', 'read-sha256:ab 5']);
    });

    test('an outage is tried again after a wait that grows', async () => {
      const times: number[] = [];
      await queue.work('read', async (job) => {
        times.push(Date.now());
        if (job.attempt < 3) throw new Error('the disk is full');
      });
      await queue.add('read', null, { backoffMs: 40 });
      await until(() => times.length === 3);
      const [first = 0, second = 0, third = 0] = times;
      expect(second - first).toBeGreaterThanOrEqual(35);
      expect(third - second).toBeGreaterThanOrEqual(75);
    });

    test('after the last try the job is given up, told and kept; retryFailed brings it back', async () => {
      const failed: string[] = [];
      let isMended = false;
      const seen: number[] = [];
      await queue.work('read', async (job) => {
        seen.push(job.attempt);
        if (!isMended) throw new Error('no luck');
      }, { onFailed: async (job, error) => void failed.push(`${job.id} ${error.message}`) });
      await queue.add('read', null, { id: 'unlucky', attempts: 2, backoffMs: 5 });
      await until(async () => (await queue.counts()).failed === 1);
      await until(() => failed.length === 1);
      expect(failed).toEqual(['unlucky no luck']);
      isMended = true;
      expect(await queue.retryFailed()).toBe(1);
      await until(() => seen.length === 3);
      await until(async () => (await queue.counts()).active === 0);
      expect(await queue.counts()).toEqual(NONE);
    });

    test('GiveUpError is not tried again', async () => {
      const seen: number[] = [];
      const failed: string[] = [];
      await queue.work('read', async (job) => {
        seen.push(job.attempt);
        throw new GiveUpError('never');
      }, { onFailed: async (_job, error) => void failed.push(error.message) });
      await queue.add('read', null, { backoffMs: 5 });
      await until(() => failed.length === 1);
      await sleep(60);
      expect(seen).toEqual([1]);
      expect(failed).toEqual(['never']);
    });

    test('LaterError waits and counts no try', async () => {
      const seen: number[] = [];
      const failed: string[] = [];
      await queue.work('read', async (job) => {
        seen.push(job.attempt);
        if (seen.length < 4) throw new LaterError('the disk is full', 20);
      }, { onFailed: async (job) => void failed.push(job.id) });
      await queue.add('read', null, { attempts: 2, backoffMs: 5 });
      await until(() => seen.length === 4);
      expect(seen).toEqual([1, 1, 1, 1]);
      await until(async () => (await queue.counts()).active === 0);
      expect(await queue.counts()).toEqual(NONE);
      expect(failed).toEqual([]);
    });

    test('a delayed job waits', async () => {
      const times: number[] = [];
      await queue.work('read', async () => void times.push(Date.now()));
      const added = Date.now();
      await queue.add('read', null, { delayMs: 150 });
      expect(await queue.counts()).toMatchObject({ delayed: 1, ready: 0 });
      await until(() => times.length === 1);
      expect((times[0] ?? 0) - added).toBeGreaterThanOrEqual(145);
    });

    test('no more run at once than allowed', async () => {
      let now = 0;
      let most = 0;
      let done = 0;
      await queue.work('read', async () => {
        now += 1;
        most = Math.max(most, now);
        await sleep(10);
        now -= 1;
        done += 1;
      }, { concurrency: 3 });
      await queue.addMany(Array.from({ length: 12 }, (_, n) => ({ queue: 'read', data: n })));
      await until(() => done === 12);
      expect(most).toBe(3);
    });

    test('stop lets jobs in hand finish and takes no new ones', async () => {
      const seen: unknown[] = [];
      let begun = 0;
      const worker = await queue.work('read', async (job) => {
        begun += 1;
        await sleep(50);
        seen.push(job.data);
      });
      await queue.addMany([1, 2, 3].map((data) => ({ queue: 'read', data })));
      // Not by the counts: a job that was fetched and not begun goes back.
      await until(() => begun === 1);
      await worker.stop();
      expect(seen).toEqual([1]);
      expect(await queue.counts()).toEqual({ ...NONE, ready: 2 });
    });

    test('a worker that pauses finishes what it has in hand and takes no more until it resumes', async () => {
      const seen: unknown[] = [];
      const { promise: begun, resolve: begin } = Promise.withResolvers<void>();
      const { promise: free, resolve: release } = Promise.withResolvers<void>();
      const worker = await queue.work('read', async ({ data }) => {
        begin();
        await free;
        seen.push(data);
      });
      await queue.add('read', 1);
      await begun;
      worker.pause();
      worker.pause();
      await queue.add('read', 2);
      release();
      await until(() => seen.length === 1);
      await sleep(100);
      expect(seen).toEqual([1]);
      expect(await queue.counts()).toMatchObject({ ready: 1 });
      worker.resume();
      worker.resume();
      await until(() => seen.length === 2);
      expect(seen).toEqual([1, 2]);
    });

    test('a worker paused while it waits for work takes none of what comes', async () => {
      const seen: unknown[] = [];
      const worker = await queue.work<number>('read', async ({ data }) => void seen.push(data));
      await queue.add('read', 1);
      await until(() => seen.length === 1);
      await sleep(50); // idle by now, and listening
      worker.pause();
      await queue.add('read', 2, { priority: 3 });
      await queue.add('read', 3, { priority: 1 });
      await sleep(150);
      expect(seen).toEqual([1]);
      expect(await queue.counts()).toMatchObject({ ready: 2, active: 0 });
      worker.resume();
      await until(() => seen.length === 3);
      expect(seen).toEqual([1, 3, 2]);
    });

    test('a handler can ask whether the job is still its own', async () => {
      const held: boolean[] = [];
      const { promise: begun, resolve: begin } = Promise.withResolvers<Job>();
      const { promise: free, resolve: release } = Promise.withResolvers<void>();
      const worker = await queue.work('read', async (job) => (begin(job), free));
      await queue.add('read', null);
      const job = await begun;
      held.push(await job.isHeld());
      await worker.stop(20); // handed back, as if it had been frozen for too long
      held.push(await job.isHeld());
      release();
      expect(held).toEqual([true, false]);
    });

    test('stop hands back what does not finish in time, and another worker does it', async () => {
      let isFree = false;
      const seen: number[] = [];
      const { promise: begun, resolve: begin } = Promise.withResolvers<void>();
      const worker = await queue.work('read', () => (begin(), new Promise(() => {})));
      await queue.add('read', null, { id: 'stuck', attempts: 1 });
      await begun;
      await worker.stop(30);
      isFree = true;
      await queue.work('read', async (job) => {
        if (isFree) seen.push(job.attempt);
      });
      await until(() => seen.length === 1);
      expect(seen).toEqual([1]);
    });
  });
}
