import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { drop, isPostgresWanted, makeTempDatabase, noPostgres, openTempStore, record } from '@siets/store/testing';
import { Client } from 'pg';
import { expect, test } from 'vitest';
import { DATABASE_FILE, openStore, type Store } from '../index.ts';

const isWanted = await isPostgresWanted();

/** As an older program left it: no counts, and the reason of a rejected file with its document alone. */
const before = `drop table counts; drop index review_marks_claimed; update arrivals set problem_code = null; delete from kysely_migration where name = '0052-kept-counts'`;
const tables = ['arrivals', 'documents', 'reviews', 'review_facets'];

/** Everything that is counted; how fast it went depends on when one asks. */
const count = async (store: Store) => ({ ...(await store.status()), perMinute: null, secondsLeft: null, queue: await store.review.counts({}) });

async function fill(store: Store): Promise<void> {
  for (const bytes of ['egle', 'osis']) {
    await drop(store, bytes);
    await record(store, bytes);
  }
  await drop(store, 'liepa');
  await store.documents.reject((await drop(store, 'apse')).documentId ?? '', { code: 'encrypted', page: null });
}

test('counts of an older archive are built, in a file', async () => {
  const opened = await openTempStore();
  try {
    await fill(opened.store);
    const counts = await count(opened.store);
    const raw = new DatabaseSync(join(opened.store.dataDir, DATABASE_FILE));
    for (const table of tables) for (const what of ['insert', 'update', 'delete']) raw.exec(`drop trigger count_${table}_${what}`);
    raw.exec(before);
    raw.close();
    const again = await opened.openBeside();
    expect(await count(again)).toEqual(counts);
    expect(await again.counts.mend()).toEqual([]);
  } finally {
    await opened.dispose();
  }
});

test.skipIf(!isWanted)(`counts of an older archive are built, in PostgreSQL${isWanted ? '' : ` (${noPostgres})`}`, async () => {
  const database = await makeTempDatabase();
  const place = { dataDir: '/nonexistent', databaseUrl: database.url };
  try {
    const store = await openStore(place);
    await fill(store);
    const counts = await count(store);
    await store.close();
    const client = new Client({ connectionString: database.url });
    await client.connect();
    for (const table of tables) await client.query(`drop function count_${table} cascade`);
    await client.query(before);
    await client.end();
    const again = await openStore(place);
    expect(await count(again)).toEqual(counts);
    expect(await again.counts.mend()).toEqual([]);
    await again.close();
  } finally {
    await database.drop();
  }
});
