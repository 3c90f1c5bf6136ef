// pnpm bench alike: one correction applied to BENCH_DOCUMENTS documents (2,000 where not said; at most 10,000 at once) that were read alike, and its undoing, in the running program;
// beside SQLite alone, which writes as many rows in as many transactions to a file of its own.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { becomeAdministrator, callApi, openBrowser, seat, servePages } from '@siets/cli/browser';
import { linkInTurn } from '@siets/linking';
import { read } from '@siets/reader';
import { extract } from '@siets/rules';
import { openStore } from '@siets/store';
import { row } from './measure.ts';

const documents = Number(process.env['BENCH_DOCUMENTS'] ?? 2000);
const PAUSE_MS = 200;

interface Progress { batchId: string; left: number; passedOver: number }

/** Documents of the same kind: another project each, the same line that names who pays. */
async function fill(dataDir: string): Promise<void> {
  const store = await openStore({ dataDir });
  for (let n = 0; n < documents; n += 1) {
    const name = `kartite-${n}.txt`;
    const text = await read(Buffer.from(`Projekta nosaukums: Tilta nr. ${n} stāsti\nFinansētājs: Eiropas Sociālais fonds\nKopējās izmaksas: ${10_000 + n},00 EUR\n`), { name });
    const { record, trace } = extract(text);
    await store.arrivals.add({ name, source: 'inbox', receivedAt: new Date(), documentId: text.id, bytes: text.bytes });
    await store.documents.saveText(text);
    await store.documents.saveRecord(record, trace);
    await store.documents.publish(text.id);
    await linkInTurn(store);
  }
  await store.close();
}

/** Seconds that SQLite alone takes for so many transactions of one row each. */
async function writeRows(): Promise<number> {
  const dir = await mkdtemp(join(tmpdir(), 'siets-bench-'));
  const database = new DatabaseSync(join(dir, 'rows.db'));
  database.exec('pragma journal_mode = wal; pragma synchronous = full; create table decisions (id integer primary key, value text)');
  const insert = database.prepare('insert into decisions (value) values (?)');
  const began = performance.now();
  for (let n = 0; n < documents; n += 1) insert.run(`Eiropas Sociālais fonds ${n}`);
  const seconds = (performance.now() - began) / 1000;
  database.close();
  await rm(dir, { recursive: true, force: true });
  return seconds;
}

const served = await servePages(fill);
const browser = await openBrowser();
try {
  const person = await seat(browser);
  await becomeAdministrator(person, served);
  const { page } = person;
  /** Follows a batch until nothing of it is left; answers its seconds. */
  const follow = async (start: () => Promise<Progress>): Promise<{ seconds: number; last: Progress }> => {
    const began = performance.now();
    let last = await start();
    while (last.left > 0) {
      await new Promise((done) => setTimeout(done, PAUSE_MS));
      last = await callApi<Progress>(page, 'GET', `/api/batches/${last.batchId}`);
    }
    return { seconds: (performance.now() - began) / 1000, last };
  };
  const { items } = await callApi<{ items: { documentId: string }[] }>(page, 'GET', '/api/queue?status=to-check');
  const path = `/api/documents/${encodeURIComponent(items[0]?.documentId ?? '')}`;
  const answer = await callApi<{ version: number; record: { projects: { funders: { id: string }[] }[] } }>(page, 'GET', path);
  await callApi(page, 'POST', `${path}/decisions`, { seen: answer.version, wishes: [{ action: 'reject', field: answer.record.projects[0]?.funders[0]?.id ?? '' }] });
  const { history } = await callApi<{ history: { id: string }[] }>(page, 'GET', `${path}/history`);
  const alike = `${path}/decisions/${history[0]?.id ?? ''}/alike`;
  const beganLooking = performance.now();
  const { targets } = await callApi<{ targets: object[] }>(page, 'GET', alike);
  const looked = (performance.now() - beganLooking) / 1000;
  const applied = await follow(() => callApi(page, 'POST', alike, { fields: targets }));
  const undone = await follow(() => callApi(page, 'POST', `/api/batches/${applied.last.batchId}/undo`));
  const alone = await writeRows();
  row(`${targets.length} documents read alike`, 'seconds', 'ms each');
  row('found', looked.toFixed(1), ((looked * 1000) / targets.length).toFixed(2));
  for (const [name, { seconds, last }] of [['corrected', applied], ['undone', undone]] as const)
    row(`${name}, ${last.passedOver} passed over`, seconds.toFixed(1), ((seconds * 1000) / targets.length).toFixed(1), `${(seconds / alone).toFixed(0)} times SQLite alone`);
  row('SQLite alone, a row in a transaction', alone.toFixed(1), ((alone * 1000) / documents).toFixed(2));
} finally {
  await browser.close();
  await served.stop();
}
