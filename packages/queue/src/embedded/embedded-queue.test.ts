import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import { testQueue } from '@siets/queue/testing';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Queue } from '../port.ts';
import { openEmbeddedQueue, type EmbeddedQueueOptions } from './embedded-queue.ts';

let dir: string;
const opened: Queue[] = [];
const openQueue = (options: Partial<EmbeddedQueueOptions> = {}): Queue => {
  const queue = openEmbeddedQueue({ path: join(dir, 'queue.db'), ...options });
  opened.push(queue);
  return queue;
};

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'siets-queue-'));
});
afterEach(async () => {
  await Promise.all(opened.splice(0).map((queue) => queue.close(0)));
  await rm(dir, { recursive: true, force: true });
});

testQueue('embedded', async () => {
  const queue = openEmbeddedQueue({ path: join(dir, 'queue.db'), pollMs: 20 });
  return { queue, dispose: () => queue.close() };
});

const waitFor = async (isTrue: () => boolean) => {
  for (let n = 0; n < 1000 && !isTrue(); n += 1) await sleep(5);
};

test('a job whose worker gives no sign of life is done by another', async () => {
  const dead = openQueue({ leaseMs: 1e9 });
  await dead.work('read', () => new Promise(() => {}));
  await dead.add('read', null, { id: 'left behind' });
  const alive = openQueue({ isAlone: true, pollMs: 10 }); // as after kill -9: the holder knows it is alone
  const seen: string[] = [];
  await sleep(30);
  expect((await alive.counts()).active).toBe(1);
  const third = openQueue({ isAlone: true, pollMs: 10 });
  await third.work('read', async (job) => void seen.push(`${job.id} ${job.attempt}`));
  await waitFor(() => seen.length > 0);
  expect(seen).toEqual(['left behind 2']);
});

test('without that knowledge the lease is waited for', async () => {
  const first = openQueue({ leaseMs: 1e9 });
  const stuck = await first.work('read', () => new Promise(() => {}));
  await first.add('read', null);
  await sleep(30);
  const second = openQueue({ pollMs: 10 });
  const seen: unknown[] = [];
  await second.work('read', async (job) => void seen.push(job.id));
  await sleep(60);
  expect(seen).toEqual([]);
  await stuck.stop(0);
  await waitFor(() => seen.length > 0);
  expect(seen).toHaveLength(1);
});

test('a long job keeps its lease', async () => {
  const queue = openQueue({ pollMs: 10, leaseMs: 60 });
  let runs = 0;
  await queue.work('read', async () => {
    runs += 1;
    await sleep(250);
  }, { concurrency: 2 });
  await queue.add('read', null);
  await sleep(300);
  expect(runs).toBe(1);
});

test('a job that killed its worker each time is given up, not run for ever', async () => {
  const failed: string[] = [];
  for (let life = 0; life < 2; life += 1) {
    const queue = openQueue({ isAlone: true });
    if (life === 0) await queue.add('read', null, { id: 'poison', attempts: 2 });
    await queue.work('read', () => new Promise(() => {}));
    await sleep(30); // claimed, then the process is gone without a word
  }
  const queue = openQueue({ isAlone: true });
  let runs = 0;
  await queue.work('read', async () => void (runs += 1), { onFailed: async (job, error) => void failed.push(`${job.id}: ${error.message}`) });
  await waitFor(() => failed.length > 0);
  expect(failed).toEqual(['poison: its worker died in each of 2 tries']);
  expect(runs).toBe(0);
  expect(await queue.counts()).toMatchObject({ failed: 1, ready: 0 });
});

test('of all that was in hand when the process died, only the culprit uses up its tries', async () => {
  const done: string[] = [];
  const failed: string[] = [];
  for (let life = 0; life < 4; life += 1) {
    const queue = openQueue({ isAlone: true, pollMs: 10 });
    if (life === 0) await queue.addMany(['a', 'poison', 'b', 'c'].map((id) => ({ queue: 'read', data: null, options: { id, attempts: 3 } })));
    // In the first life all are in hand when it ends; later the poison alone ends it.
    await queue.work('read', async ({ id, attempt }) => {
      if (life === 0 || id === 'poison') return new Promise(() => {});
      done.push(`${id} ${attempt}`);
    }, { concurrency: 4, onFailed: async ({ id }) => void failed.push(id) });
    await sleep(80);
  }
  await waitFor(() => failed.length > 0);
  expect(failed).toEqual(['poison']);
  expect(done.map((each) => each.slice(0, each.indexOf(' '))).toSorted()).toEqual(['a', 'b', 'c']);
});

test('a file of an earlier version is emptied', async () => {
  const db = new DatabaseSync(join(dir, 'queue.db'));
  db.exec(`create table jobs (key integer primary key, state text); insert into jobs values (1, 'ready')`);
  db.close();
  expect(await openQueue().counts()).toEqual({ ready: 0, active: 0, delayed: 0, failed: 0 });
});

test('where giving up cannot be reported, it is reported later', async () => {
  const queue = openQueue({ pollMs: 10 });
  const errors: string[] = [];
  let reports = 0;
  await queue.work('read', async () => {
    throw new Error('no luck');
  }, {
    onFailed: async () => {
      reports += 1;
      if (reports === 1) throw new Error('the store is busy');
    },
    onError: (error) => errors.push(error.message),
  });
  await queue.add('read', null, { attempts: 1, backoffMs: 20 });
  await waitFor(() => reports === 2);
  expect(errors).toEqual(['the store is busy']);
  await sleep(20);
  expect(await queue.counts()).toMatchObject({ failed: 1 });
});

test('a damaged file is made anew: the sweep fills it again', async () => {
  const path = join(dir, 'queue.db');
  await writeFile(path, 'no database at all, only words '.repeat(100));
  const queue = openQueue();
  await queue.add('read', null);
  expect(await queue.counts()).toMatchObject({ ready: 1 });
});
