import { cp, mkdtemp, mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createRuntime, loadSettings, type Runtime } from '@siets/runtime';
import { startIntake, takeFile } from '@siets/worker-intake';
import { extractWorker } from '@siets/worker-extract';
import { publishWorker } from '@siets/worker-publish';
import { readWorker } from '@siets/worker-read';
import { afterEach, beforeEach, expect, test } from 'vitest';

// The whole way in one process, with everything real.

const workers = [readWorker, extractWorker, publishWorker];
const letter = (n: number) => `Projekts „Zivju taka ${n}”

Projekta iesniedzējs: Ūdru novada pašvaldība
Projekta īstenošanas laiks: 01.03.2024. – 30.11.2025.
Kopējās izmaksas: ${n} 863,61 EUR
`;

let dir: string;
let runtimes: Runtime[];
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'siets-pipeline-'));
  await mkdir(join(dir, 'inbox'));
  runtimes = [];
});
afterEach(async () => {
  await Promise.all(runtimes.map((runtime) => runtime.stop()));
  await rm(dir, { recursive: true, force: true });
});

async function start(hold: 'must' | 'never' = 'must'): Promise<Runtime> {
  const env = { SIETS_SETTLE_MS: '30', SIETS_READERS: '1', SIETS_BACKOFF_MS: '20', SIETS_SWEEP_MS: '100', SIETS_LOG: 'silent' };
  const runtime = await createRuntime(loadSettings(env, { dataDir: join(dir, 'data'), inboxDir: join(dir, 'inbox') }), { hold });
  runtimes.push(runtime);
  return runtime;
}

const counts = async ({ store }: Runtime) => {
  const { dropped, recorded, duplicate, rejected, failed, waiting } = await store.status();
  return { dropped, recorded, duplicate, rejected, failed, waiting };
};

async function until(isTrue: () => Promise<boolean>): Promise<void> {
  const limit = Date.now() + 25_000;
  while (!(await isTrue())) {
    if (Date.now() > limit) throw new Error('waited in vain');
    await sleep(20);
  }
}

const settledCount = async (runtime: Runtime, dropped: number) => {
  const status = await counts(runtime);
  return status.dropped === dropped && status.waiting === 0;
};

test('five files, a copy, an empty one and junk: each has its outcome and its receipt', async () => {
  for (let n = 1; n <= 5; n += 1) await writeFile(join(dir, 'inbox', `Vēstule ${n}.txt`), letter(n));
  await writeFile(join(dir, 'inbox', 'kopija.txt'), letter(3));
  await writeFile(join(dir, 'inbox', 'tukšs.txt'), '');
  await writeFile(join(dir, 'inbox', 'junk.bin'), Buffer.from([0, 1, 2, 255, 254, 7, 0, 9, 200, 3, 0, 0]));
  const runtime = await start();
  await runtime.runWorkers(workers);
  await startIntake(runtime);
  await until(() => settledCount(runtime, 8));
  expect(await counts(runtime)).toEqual({ dropped: 8, recorded: 5, duplicate: 1, rejected: 2, failed: 0, waiting: 0 });
  expect((await runtime.store.status()).problems.map((problem) => problem.code).toSorted()).toEqual(['empty', 'unknown-type']);
  const receipts = join(dir, 'inbox', '_atbildes');
  await until(async () => (await readdir(receipts)).length === 8);
  expect(await readFile(join(receipts, 'Vēstule 2.txt.txt'), 'utf8')).toContain('Zivju taka 2');
  await until(async () => (await readdir(join(dir, 'inbox'))).every((name) => name === '_atbildes' || name.startsWith('.')));
});

test('an extracted record stands in the store with spans that hold and rows that agree', async () => {
  await writeFile(join(dir, 'letter.txt'), letter(3));
  const runtime = await start();
  const { documentId } = await takeFile(runtime, {
    path: join(dir, 'letter.txt'), name: 'letter.txt', folder: '', source: 'ingest', receivedAt: new Date(),
  });
  await runtime.runWorkers(workers);
  await until(() => settledCount(runtime, 1));
  const stored = await runtime.store.documents.record(documentId ?? '');
  const [project] = stored?.record.projects ?? [];
  const text = stored?.record.document.text ?? '';
  const title = project?.title;
  expect(title?.value).toContain('Zivju taka 3');
  expect(text.slice(title?.evidence[0]?.start, title?.evidence[0]?.end)).toBe(title?.raw);
  const reader = await runtime.store.openReader();
  const row = await reader.db.selectFrom('projects').select(['title', 'title_field']).executeTakeFirstOrThrow();
  const field = await reader.db.selectFrom('fields').select('raw').where('field_id', '=', title?.id ?? '').executeTakeFirstOrThrow();
  await reader.close();
  expect(row).toEqual({ title: title?.value, title_field: title?.id });
  expect(field.raw).toBe(title?.raw);
});

test('work that the queue lost is found in the store', async () => {
  await writeFile(join(dir, 'letter.txt'), letter(1));
  const first = await start();
  await takeFile(first, { path: join(dir, 'letter.txt'), name: 'letter.txt', folder: '', source: 'ingest', receivedAt: new Date() });
  await first.stop();
  for (const end of ['', '-wal', '-shm']) await rm(join(dir, 'data', `queue.db${end}`), { force: true });
  const second = await start();
  await second.runWorkers(workers);
  await until(() => settledCount(second, 1));
  expect(await counts(second)).toMatchObject({ recorded: 1 });
});

test('a queue that vanishes while Siets works loses nothing: what others add is found in the store', async () => {
  const runtime = await start();
  await runtime.runWorkers(workers);
  for (const end of ['', '-wal', '-shm']) await rm(join(dir, 'data', `queue.db${end}`), { force: true });
  const other = await start('never'); // its queue is another file now
  for (let n = 1; n <= 3; n += 1) {
    await takeFile(other, { path: await written('letter.txt', letter(n)), name: `${n}.txt`, folder: '', source: 'ingest', receivedAt: new Date() });
  }
  await until(() => settledCount(runtime, 3));
  expect(await counts(runtime)).toMatchObject({ dropped: 3, recorded: 3 });
});

test('a receipt owed from before a crash is written at the next start', async () => {
  await cp(await written('letter.txt', letter(1)), join(dir, 'inbox', 'letter.txt'));
  const first = await start();
  await takeFile(first, { path: join(dir, 'inbox', 'letter.txt'), name: 'letter.txt', folder: 'a', source: 'inbox', receivedAt: new Date() });
  await rm(join(dir, 'inbox', 'letter.txt'));
  await first.runWorkers(workers); // nobody writes receipts here, as if it died before it could
  await until(() => settledCount(first, 1));
  await first.stop();
  await startIntake(await start());
  expect(await readFile(join(dir, 'inbox', '_atbildes', 'a', 'letter.txt.txt'), 'utf8')).toContain('Zivju taka 1');
});

test('an original that was damaged on our disk is our failure, not the problem of the file', async () => {
  const runtime = await start();
  const { documentId } = await takeFile(runtime, {
    path: await written('letter.txt', letter(1)), name: 'letter.txt', folder: '', source: 'ingest', receivedAt: new Date(),
  });
  await rm(runtime.store.originals.pathOf(documentId ?? ''));
  await runtime.runWorkers(workers);
  await until(() => settledCount(runtime, 1));
  expect(await counts(runtime)).toMatchObject({ failed: 1, rejected: 0 });
  expect((await runtime.store.documents.get(documentId ?? ''))?.error).toContain('vanished');
});

async function written(name: string, text: string): Promise<string> {
  await writeFile(join(dir, name), text);
  return join(dir, name);
}
