import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  askServer, collect, drop, ended, idOf, isPostgresWanted, killHard, makeTempDatabase, noPostgres, postgresUrl, startChild, type TempDatabase,
} from '@siets/store/testing';
import { sql } from 'kysely';
import { Client, type QueryResult } from 'pg';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openStore } from '../open-store.ts';
import type { Store } from '../store.ts';

const writer = new URL('../../testing/writer-process.ts', import.meta.url);
const isWanted = await isPostgresWanted();

describe.skipIf(!isWanted)(`PostgreSQL${isWanted ? '' : ` (${noPostgres})`}`, () => {
  let dir: string;
  let database: TempDatabase;
  beforeEach(async () => {
    dir = await mkdtemp(join(tmpdir(), 'siets-postgres-'));
    database = await makeTempDatabase();
  });
  afterEach(async () => {
    await database.drop();
    await rm(dir, { recursive: true, force: true });
  });
  const open = (more: { readOnly?: boolean; databaseUrl?: string } = {}) => openStore({ dataDir: dir, databaseUrl: database.url, ...more });
  const ask = async (question: string): Promise<unknown[]> => {
    const client = new Client({ connectionString: database.url });
    await client.connect();
    const { rows } = await client.query(question);
    await client.end();
    return rows;
  };

  test('several processes make and fill one database at once', async () => {
    const children = ['a', 'b', 'c'].map((prefix) => startChild(writer, dir, prefix, '25', database.url));
    expect(await Promise.all(children.map(ended))).toEqual([0, 0, 0]);
    const store = await open({ readOnly: true });
    expect(await store.status()).toMatchObject({ dropped: 75, recorded: 75, waiting: 0, projects: 75 });
    expect((await collect(store.verify({ isDeep: false }))).filter(({ code }) => code !== 'original-missing')).toEqual([]);
    await expect(drop(store, 'x')).rejects.toThrow('reading only');
    await store.close();
  });

  test('while one process links, others are told so instead of doing the same', async () => {
    const stores = [await open(), await open()] as const;
    const answers = await stores[0].links.writeInTurn(async () => ['first', await stores[1].links.writeInTurn(async () => 'second')]);
    expect(answers).toEqual(['first', null]);
    expect(await stores[1].links.writeInTurn(async () => 'second')).toBe('second');
    await Promise.all(stores.map((store) => store.close()));
  });

  test('those who met others write one at a time, and a turn is held by nothing that outlives its transaction', async () => {
    const stores = [await open(), await open()] as const;
    const locks = `select locktype, mode from pg_locks where database = (select oid from pg_database where datname = current_database())
      and granted and (locktype = 'advisory' or mode = 'ShareUpdateExclusiveLock')`;
    let [inside, most] = [0, 0];
    const write = async (store: Store) => {
      let tries = 0;
      return await store.links.write(async (trx) => {
        tries += 1;
        if (tries < 3) throw Object.assign(new Error('met another'), { code: '40001' });
        inside += 1;
        most = Math.max(most, inside);
        const { rows } = await sql<{ locktype: string; mode: string }>`${sql.raw(locks)}`.execute(trx);
        await sleep(50);
        inside -= 1;
        return rows;
      });
    };
    const held = [{ locktype: 'relation', mode: 'ShareUpdateExclusiveLock' }];
    expect(await Promise.all([...stores, ...stores].map(write))).toEqual([held, held, held, held]);
    expect(most).toBe(1);
    expect(await ask(locks)).toEqual([]);
    await Promise.all(stores.map((store) => store.close()));
  });

  test('after kill -9 of the writer or of its connections every answered step is there and the sum fits', async () => {
    const recorded = new Set<string>();
    for (let round = 0; round < 3; round += 1) {
      const child = startChild(writer, dir, `r${round}-`, 'Infinity', database.url);
      await new Promise<void>((resolve) => {
        child.on('message', (message: { recorded?: string }) => {
          if (message.recorded) recorded.add(message.recorded);
          if (recorded.size >= (round + 1) * 10) resolve();
        });
      });
      await killHard(child);
    }
    const store = await open();
    const status = await store.status();
    expect(status.dropped).toBe(status.recorded + status.waiting);
    for (const bytes of recorded) expect(await store.documents.get(idOf(bytes))).toMatchObject({ stage: 'recorded' });
    await askServer(`select pg_terminate_backend(pid) from pg_stat_activity where datname = '${new URL(database.url).pathname.slice(1)}'`);
    await drop(store, 'egle').catch(() => drop(store, 'egle')); // the pool may hand out a connection that is only now found dead
    expect((await store.status()).dropped).toBe(status.dropped + 1);
    await store.close();
  });

  test('text is kept and ordered by code, whatever the language of the server', async () => {
    const store = await open();
    for (const name of ['b', 'C', 'ā', 'a']) await drop(store, name, { name });
    const reader = await store.openReader();
    const names = await reader.db.selectFrom('arrivals').select('name').orderBy('name').execute();
    expect(names.map(({ name }) => name)).toEqual(['C', 'a', 'b', 'ā']);
    const { rows } = await pgRows(database.url, `select distinct collation_name as name from information_schema.columns
      where table_schema = 'public' and data_type = 'text' and table_name not like 'kysely%' and table_name not like 'v\\_%'`); // words of views have none
    expect(rows).toEqual([{ name: 'C' }]);
    await reader.close();
    await store.close();
  });

  test('what a reader sees within a transaction is one state', async () => {
    const store = await open();
    const reader = await store.openReader();
    const count = async (db: typeof reader.db) => (await db.selectFrom('arrivals').select((eb) => eb.fn.countAll<number>().as('n')).executeTakeFirstOrThrow()).n;
    const seen = await reader.db.transaction().execute(async (trx) => {
      const before = await count(trx);
      await drop(store, 'egle');
      return [before, await count(trx)];
    });
    expect(seen).toEqual([0, 0]);
    expect(await count(reader.db)).toBe(1);
    await reader.close();
    await store.close();
  });

  test('no tables, older and newer tables, no database, no server and no entry are told apart', async () => {
    await expect(open({ readOnly: true })).rejects.toMatchObject({ code: 'no-data' });
    await (await open()).close();
    await ask(`delete from kysely_migration where name = '0057-checks-anew'`);
    await expect(open({ readOnly: true })).rejects.toMatchObject({ code: 'older-data' });
    await ask(`insert into kysely_migration (name, timestamp) values ('9999-from-the-future', '2031-01-01T00:00:00.000Z')`);
    await expect(open()).rejects.toMatchObject({ code: 'newer-data' });
    const other = (change: Partial<URL>) => Object.assign(new URL(database.url), change).href;
    await expect(open({ databaseUrl: other({ pathname: '/siets_none' }) })).rejects.toMatchObject({ code: 'no-database' });
    await expect(open({ databaseUrl: other({ port: '1' }) })).rejects.toMatchObject({ code: 'database-away' });
    const refused = await open({ databaseUrl: other({ username: 'nobody', password: 'noslēpums' }) }).catch((error: unknown) => error);
    expect(refused).toMatchObject({ code: 'database-refused' });
    expect(String(refused)).not.toContain('nosl');
  });

  test('a database of another encoding is refused before anything is made', async () => {
    const name = `${new URL(database.url).pathname.slice(1)}_l1`;
    await askServer(`create database ${name} template template0 encoding 'LATIN1' lc_collate 'C' lc_ctype 'C'`);
    await expect(open({ databaseUrl: Object.assign(new URL(postgresUrl), { pathname: `/${name}` }).href })).rejects.toMatchObject({ code: 'not-utf8' });
    await askServer(`drop database ${name}`);
  });
});

async function pgRows(url: string, sql: string): Promise<QueryResult> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await client.query(sql);
  } finally {
    await client.end();
  }
}
