// pnpm bench publishing: documents a second that are published and linked, so many at once, in PostgreSQL beside SQLite in the same run; and how often a transaction had to be run again.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { linkInTurn } from '@siets/linking';
import { read } from '@siets/reader';
import { extract } from '@siets/rules';
import { startPostgres } from '@siets/runtime/testing';
import { openStore, type OpenStoreOptions } from '@siets/store';
import { row } from './measure.ts';
import { letter } from './running-siets.ts';

const files = Number(process.env['BENCH_FILES'] ?? 300);
const postgres = await startPostgres();
const dir = await mkdtemp(join(tmpdir(), 'siets-bench-'));

/** Publishes what waits, `atOnce` in flight over as many stores as there are processes; answers documents a second. */
async function measure(options: OpenStoreOptions, processes: number, atOnce: number): Promise<number> {
  const stores = await Promise.all(Array.from({ length: processes }, () => openStore(options)));
  const [first] = stores as [(typeof stores)[number]];
  const ids: string[] = [];
  for (let n = 0; n < files; n += 1) {
    const text = await read(Buffer.from(letter(n)), { name: `${n}.txt` });
    const { record, trace } = extract(text);
    await first.arrivals.add({ name: `${n}.txt`, source: 'inbox', receivedAt: new Date(), documentId: text.id, bytes: text.bytes });
    await first.documents.saveText(text);
    await first.documents.saveRecord(record, trace);
    ids.push(text.id);
  }
  const began = performance.now();
  await Promise.all(stores.flatMap((store) => Array.from({ length: atOnce }, async () => {
    for (let id = ids.pop(); id !== undefined; id = ids.pop()) {
      await store.documents.publish(id);
      await linkInTurn(store);
    }
  })));
  const seconds = (performance.now() - began) / 1000;
  await Promise.all(stores.map((store) => store.close()));
  return files / seconds;
}

try {
  row(`${files} texts of 200 bytes`, 'documents/s');
  const sqlite = await measure({ dataDir: join(dir, 'sqlite') }, 1, 4);
  row('SQLite, one process, 4 at once', sqlite);
  for (const [processes, atOnce] of [[1, 1], [1, 4], [2, 4], [4, 4]] as const) {
    const url = postgres.makeDatabase(`siets${processes}x${atOnce}`);
    const found = await measure({ dataDir: join(dir, `${processes}x${atOnce}`), databaseUrl: url }, processes, atOnce);
    row(`PostgreSQL, ${processes} processes, ${atOnce} at once each`, found, `${(found / sqlite).toFixed(2)} of SQLite`);
  }
} finally {
  await postgres.dispose();
  await rm(dir, { recursive: true, force: true });
}
