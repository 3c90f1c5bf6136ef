// pnpm bench million: what a large PostgreSQL costs (BENCH_PROJECTS, a million where not said): its size, how fast documents still come in beside what is there, and
// how long the questions of reviewers and analysts take. The peer is the same database while it holds little.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listProjects, listRows, readProject } from '@siets/dataset';
import { read } from '@siets/reader';
import { startPostgres } from '@siets/runtime/testing';
import { extract } from '@siets/rules';
import { openStore, type Store } from '@siets/store';
import { Client } from 'pg';
import { makePostgresDataset } from './dataset/make-postgres-dataset.ts';
import { row } from './measure.ts';
import { letter, percentile } from './running-siets.ts';

const projects = Number(process.env['BENCH_PROJECTS'] ?? 1_000_000);
const RUNS = Number(process.env['BENCH_RUNS'] ?? 15);
const INGESTED = Number(process.env['BENCH_FILES'] ?? 200);

const postgres = await startPostgres();
const dir = await mkdtemp(join(tmpdir(), 'siets-bench-'));

/** Seconds that taking in, reading, extracting and publishing of so many documents costs the store, one after another. */
async function ingest(store: Store, from: number): Promise<number> {
  let ms = 0;
  for (let n = from; n < from + INGESTED; n += 1) {
    const text = await read(Buffer.from(letter(n)), { name: `${n}.txt` });
    const { record, trace } = extract(text);
    const began = performance.now();
    await store.arrivals.add({ name: `${n}.txt`, source: 'inbox', receivedAt: new Date(), documentId: text.id, bytes: text.bytes });
    await store.documents.saveText(text);
    await store.documents.saveRecord(record, trace);
    await store.documents.publish(text.id);
    ms += performance.now() - began;
  }
  return INGESTED / (ms / 1000);
}

async function time(name: string, ask: (run: number) => Promise<unknown>): Promise<void> {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const began = performance.now();
    await ask(run);
    times.push(performance.now() - began);
  }
  row(name, `${percentile(times, 0.5).toFixed(0)} ms`, `${percentile(times, 0.95).toFixed(0)} ms`);
}

async function sizeOf(databaseUrl: string): Promise<number> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  const { rows } = await client.query<{ bytes: string }>('select pg_database_size(current_database()) as bytes');
  await client.end();
  return Number(rows[0]?.bytes) / 1e6;
}

try {
  const small = await openStore({ dataDir: dir, databaseUrl: postgres.makeDatabase('small') });
  await ingest(small, 0);
  const few = await ingest(small, INGESTED);
  await small.close();
  const url = postgres.makeDatabase('million');
  const { rows, seconds } = await makePostgresDataset(url, projects);
  const size = await sizeOf(url);
  row(`${projects} documents, ${rows} rows`, `${seconds.toFixed(0)} s`, `${size.toFixed(0)} MB`, `${((size * 1e6) / projects).toFixed(0)} bytes each`);
  const store = await openStore({ dataDir: dir, databaseUrl: url });
  const reader = await store.openReader();
  row('documents a second into the store: little in it, all in it', few, await ingest(store, 0));
  row('with their texts and records, each', `${(((await sizeOf(url)) - size) * 1000 / INGESTED).toFixed(0)} KB`);
  row('', 'p50', 'p95');
  await time('review: first page of the queue', () => store.review.queue({ status: 'to-check' }, { order: 'doubt', limit: 50 }));
  await time('review: counts beside it', () => store.review.counts({ status: 'to-check' }));
  await time('review: queue of a funder and a year', (run) => store.review.queue({ funder: `funder-${run % 40}`, year: 2004 + (run % 22) }, { order: 'doubt', limit: 50 }));
  await time('review: next document', () => store.review.next({}, { me: 'u_1' }));
  await time('status: the equation', () => store.status());
  await time('list: newest first', () => listProjects(reader, { shown: 'all', filter: {}, order: 'updated_at', isDown: true, limit: 50, from: 0 }));
  await time('list: largest total first', () => listProjects(reader, { shown: 'all', filter: {}, order: 'total_eur_cents', isDown: true, limit: 50, from: 0 }));
  await time('one project with everything of it', (run) => readProject(reader, 'all', `p_${String(1 + run * 977).padStart(8, '0')}`));
  await time('API: a page of 100 costs', () => listRows(reader, { table: 'costs', shown: 'all', limit: 100 }));
  await reader.close();
  await store.close();
  const client = new Client({ connectionString: url });
  await client.connect();
  const typical = {
    'SQL: sums by year': 'select start_year, count(*), sum(total_eur) from v_all_projects group by start_year',
    'SQL: sums by funder': 'select funder, count(*), sum(total_eur) from v_all_projects group by funder',
    'SQL: one funder by municipality': `select municipality, count(*), sum(total_eur) from v_all_projects where funder_id = 'funder-3' group by municipality`,
    'SQL: costs of one project': `select * from v_all_costs where project = 'p_00000977'`,
  };
  for (const [name, sql] of Object.entries(typical)) await time(name, () => client.query(sql));
  await client.end();
} finally {
  await postgres.dispose();
  await rm(dir, { recursive: true, force: true });
}
