// Documents per second through all stages with 1 and 2 workers, and what store and queue cost of it; the peers are the rules by
// themselves and BullMQ on Redis.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbeddedQueue, type Queue } from '@siets/queue';
import { openBullQueue } from '@siets/queue/bull';
import { read } from '@siets/reader';
import type { DocumentText } from '@siets/record';
import { extract } from '@siets/rules';
import { openStore } from '@siets/store';
import { row } from './measure.ts';
import { letter, RunningSiets } from './running-siets.ts';

const files = Number(process.env['BENCH_FILES'] ?? 400);

async function through(workers: number): Promise<{ perSecond: number; cpuMs: number }> {
  const running = await RunningSiets.make();
  try {
    for (let n = 0; n < files; n += 1) await running.drop(`${n}.txt`, letter(n));
    const env = { SIETS_READERS: String(workers), SIETS_EXTRACTORS: String(workers) };
    await running.start(env);
    while (running.count < files / 10) await new Promise((done) => setTimeout(done, 20));
    const [began, cpu, from] = [performance.now(), await running.cpuSeconds(), running.count];
    while (running.count < files) await new Promise((done) => setTimeout(done, 20));
    const count = files - from;
    return { perSecond: count / ((performance.now() - began) / 1000), cpuMs: (((await running.cpuSeconds()) - cpu) * 1000) / count };
  } finally {
    await running.stop();
  }
}

/** Processor milliseconds of the work, for each document. */
async function cpuEach(count: number, work: (n: number) => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  for (let n = 0; n < count; n += 1) await work(n);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / count;
}

const texts: DocumentText[] = [];
for (let n = 0; n < files; n += 1) texts.push(await read(Buffer.from(letter(n)), { name: `${n}.txt` }));
for (const text of texts.slice(0, 50)) extract(text);
const at = (n: number): DocumentText => texts[n] as DocumentText;

const rulesMs = await cpuEach(files, async (n) => extract(at(n)).trace);
const results = texts.map((text) => extract(text));
const dir = await mkdtemp(join(tmpdir(), 'siets-bench-'));
const store = await openStore({ dataDir: dir });
const storeMs = await cpuEach(files, async (n) => {
  const { id, bytes } = at(n);
  await store.arrivals.add({ name: `${n}.txt`, source: 'inbox', receivedAt: new Date(), documentId: id, bytes });
  await store.documents.saveText(at(n));
  const { record, trace } = results[n] as (typeof results)[number];
  await store.documents.saveRecord(record, trace);
  await store.documents.publish(id);
});
await store.close();

async function queueEach(queue: Queue): Promise<number> {
  let done = 0;
  for (const stage of ['read', 'extract', 'publish']) await queue.work(stage, async () => void (done += 1));
  const ms = await cpuEach(1, async () => {
    for (let n = 0; n < files; n += 1) for (const stage of ['read', 'extract', 'publish']) await queue.add(stage, { documentId: at(n).id }, { id: `${stage}-${n}` });
    while (done < 3 * files) await new Promise((resolve) => setTimeout(resolve, 5));
  });
  await queue.close(500);
  return ms / files;
}

const embeddedMs = await queueEach(openEmbeddedQueue({ path: join(dir, 'queue.db'), isAlone: true }));
const bullMs = await queueEach(openBullQueue({ url: process.env['REDIS_URL'] ?? 'redis://127.0.0.1:6379', prefix: `siets-bench-${process.pid}` })).catch(() => null);
await rm(dir, { recursive: true, force: true });

const one = await through(1);
const two = await through(2);
row('CPU ms for each document', 'ms', 'of the whole');
row('all stages, one worker', one.cpuMs, 1);
row('rules by themselves', rulesMs, rulesMs / one.cpuMs);
row('store: arrival, text, record, tables', storeMs, storeMs / one.cpuMs);
row('queue: three jobs, embedded', embeddedMs, embeddedMs / one.cpuMs);
if (bullMs !== null) row('queue: three jobs, BullMQ (peer)', bullMs, embeddedMs / bullMs);
row('documents per second, one worker / two', one.perSecond, two.perSecond);
row('ratio of two workers to one', two.perSecond / one.perSecond);
