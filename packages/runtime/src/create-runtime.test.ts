import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ProblemError } from '@siets/record';
import type { StoredDocument } from '@siets/store';
import { drop, idOf, record, sampleRecord, sampleText } from '@siets/store/testing';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createRuntime } from './create-runtime.ts';
import { DataDirBusyError } from './data-dir-lock.ts';
import type { Runtime, WorkerDefinition } from './runtime.ts';
import { loadSettings, type Flags } from './settings.ts';

let dir: string;
let opened: Runtime[];
let lines: string[];
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'siets-runtime-'));
  opened = [];
  lines = [];
});
afterEach(async () => {
  await Promise.all(opened.map((runtime) => runtime.stop()));
  await rm(dir, { recursive: true, force: true });
});

async function start(flags: Flags = {}, hold: 'must' | 'try' | 'never' = 'must'): Promise<Runtime> {
  const settings = loadSettings({}, { dataDir: dir, backoffMs: 5, attempts: 3, sweepMs: 50, logLevel: 'info', ...flags });
  const runtime = await createRuntime(settings, { hold, logTo: { write: (line) => void lines.push(line) } });
  opened.push(runtime);
  return runtime;
}

/** A worker of a stage whose work is the function given. */
const worker = (stage: WorkerDefinition['stage'], work: (runtime: Runtime, document: StoredDocument) => Promise<unknown>): WorkerDefinition => ({
  stage,
  start: async (runtime) => ({ handle: async (document) => void (await work(runtime, document)) }),
});

/** Workers that take a sample document, by its bytes, through every stage. */
const honest = (bytes: string): WorkerDefinition[] => [
  worker('read', ({ store }) => store.documents.saveText(sampleText(bytes))),
  worker('extract', ({ store }) => store.documents.saveRecord(sampleRecord(bytes))),
  worker('publish', ({ store }, { id }) => store.documents.publish(id)),
];

const settledOne = (runtime: Runtime): Promise<string> => new Promise((resolve) => void runtime.onSettled(resolve));

test('a document goes through all stages and is told of once', async () => {
  const runtime = await start();
  const told: string[] = [];
  runtime.onSettled((documentId) => void told.push(documentId));
  await drop(runtime.store, 'egle');
  const settled = settledOne(runtime);
  await runtime.runWorkers(honest('egle'));
  expect(await settled).toBe(idOf('egle'));
  await sleep(60);
  expect(told).toEqual([idOf('egle')]);
  expect(await runtime.queue.counts()).toEqual({ ready: 0, active: 0, delayed: 0, failed: 0 });
});

test('a problem of the file rejects it at the first try', async () => {
  const runtime = await start();
  let tries = 0;
  await drop(runtime.store, 'egle');
  const settled = settledOne(runtime);
  await runtime.runWorkers([worker('read', async () => {
    tries += 1;
    throw new ProblemError('encrypted', { page: 2 });
  })]);
  await settled;
  expect(tries).toBe(1);
  expect(await runtime.store.documents.get(idOf('egle'))).toMatchObject({ stage: 'rejected', problem: { code: 'encrypted', page: 2 } });
});

test('an error of ours is tried again, then the document has failed with its words', async () => {
  const runtime = await start();
  let tries = 0;
  await drop(runtime.store, 'egle');
  const settled = settledOne(runtime);
  await runtime.runWorkers([worker('read', async () => {
    tries += 1;
    throw new Error('no such engine');
  })]);
  await settled;
  expect(tries).toBe(3);
  expect(await runtime.store.documents.get(idOf('egle'))).toMatchObject({ stage: 'failed', error: 'no such engine', failures: 1 });
});

test('a worker that moves nothing on is an error, not an endless loop', async () => {
  const runtime = await start();
  await drop(runtime.store, 'egle');
  const settled = settledOne(runtime);
  await runtime.runWorkers([worker('read', async () => {})]);
  await settled;
  expect((await runtime.store.documents.get(idOf('egle')))?.error).toContain('move the document on from read');
});

test('a full disk counts no try: the document goes on waiting', async () => {
  const runtime = await start({ attempts: 1 });
  let tries = 0;
  await drop(runtime.store, 'egle');
  await runtime.runWorkers([worker('read', async () => {
    tries += 1;
    throw Object.assign(new Error('write failed'), { code: 'ENOSPC' });
  })]);
  for (let n = 0; n < 100 && tries === 0; n += 1) await sleep(5);
  await sleep(30);
  expect(await runtime.store.status()).toMatchObject({ waiting: 1, failed: 0 });
  expect(await runtime.queue.counts()).toMatchObject({ delayed: 1, failed: 0 });
});

test('what the queue forgot while it ran is found by the next sweep', async () => {
  const runtime = await start();
  await runtime.runWorkers(honest('egle'));
  const settled = settledOne(runtime);
  await drop(runtime.store, 'egle'); // nobody queues it
  expect(await settled).toBe(idOf('egle'));
});

test('a job delivered twice does its work once', async () => {
  const runtime = await start();
  let reads = 0;
  await drop(runtime.store, 'egle');
  await record(runtime.store, 'egle');
  await runtime.runWorkers([worker('read', async () => void (reads += 1))]);
  await runtime.enqueue([{ id: idOf('egle'), stage: 'read', priority: 0 }]);
  for (let n = 0; n < 100 && (await runtime.queue.counts()).ready > 0; n += 1) await sleep(5);
  expect(reads).toBe(0);
  expect(await runtime.store.documents.get(idOf('egle'))).toMatchObject({ stage: 'recorded' });
});

test('stop takes no longer than it may, hands back what hangs, and the next start does it', async () => {
  const runtime = await start({ stopMs: 300 });
  let tries = 0;
  await drop(runtime.store, 'egle');
  await runtime.runWorkers([worker('read', () => ((tries += 1), new Promise(() => {})))]);
  runtime.onStop(() => new Promise(() => {})); // a task that hangs as well
  for (let n = 0; n < 100 && tries === 0; n += 1) await sleep(5);
  const began = Date.now();
  await runtime.stop();
  expect(Date.now() - began).toBeLessThan(1000);
  const next = await start();
  const settled = settledOne(next);
  await next.runWorkers(honest('egle'));
  await settled;
  expect(await next.store.status()).toMatchObject({ recorded: 1, waiting: 0 });
});

test('one process holds the folder; others work beside it', async () => {
  await start();
  await expect(start()).rejects.toThrow(DataDirBusyError);
  const beside = await start({}, 'try');
  expect(beside.isHolder).toBe(false);
  expect(await drop(beside.store, 'egle')).toMatchObject({ outcome: 'new' });
});

test('the log names documents and holds none of their words', async () => {
  const runtime = await start({ logLevel: 'debug' });
  await drop(runtime.store, 'egle');
  const settled = settledOne(runtime);
  await runtime.runWorkers(honest('egle'));
  await settled;
  expect(lines.join('')).toContain(idOf('egle'));
  expect(lines.join('')).not.toContain('Ūdru');
});
