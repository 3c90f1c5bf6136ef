import { openStore } from '@siets/store';
import { Client } from 'pg';
import { datasetInserts, reviewInserts } from './make-dataset.ts';

/** Makes so many linked projects, documents and review rows in an empty PostgreSQL database. Answers how many rows it wrote, and in how many seconds. */
export async function makePostgresDataset(databaseUrl: string, projects: number): Promise<{ rows: number; seconds: number }> {
  const store = await openStore({ dataDir: '/nonexistent', databaseUrl });
  await store.close();
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  const began = performance.now();
  try {
    await client.query(`set session_replication_role = replica; set synchronous_commit = off; set work_mem = '256MB'`);
    await client.query(`create function pg_temp.pad_number(bigint, integer) returns text language sql immutable as $$ select lpad($1::text, $2, '0') $$`);
    await client.query(`create temp table numbers as select k::bigint from generate_series(1, ${projects}) as k`);
    let rows = 0;
    for (const insert of [...datasetInserts, ...reviewInserts]) rows += (await client.query(insert.replaceAll('pad(', 'pg_temp.pad_number('))).rowCount ?? 0;
    for (const table of ['documents', 'arrivals', 'linked_projects', 'linked_organisations']) {
      await client.query(`select setval(pg_get_serial_sequence('${table}', 'key'), (select max(key) from ${table}))`);
    }
    await client.query('delete from link_waiting');
    await client.query('analyze');
    const counted = await openStore({ dataDir: '/nonexistent', databaseUrl });
    await counted.counts.mend(); // the triggers that keep counts slept
    await counted.close();
    return { rows, seconds: (performance.now() - began) / 1000 };
  } finally {
    await client.end();
  }
}
