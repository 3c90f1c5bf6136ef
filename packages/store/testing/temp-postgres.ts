import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { openStore, type Store } from '../src/index.ts';
import type { OpenedStore } from './contract.ts';

/** The server on which tests make databases of their own. */
export const postgresUrl = process.env['DATABASE_URL'] ?? 'postgres://postgres@127.0.0.1:5432/postgres';

export const noPostgres =
  `no PostgreSQL at ${postgresUrl.replace(/:[^:@/]*@/u, '@')}; set DATABASE_URL to one whose user may make databases`;

const toUrl = (database: string): string => Object.assign(new URL(postgresUrl), { pathname: `/${database}` }).href;

/** Runs a statement on the server itself. */
export async function askServer(sql: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: postgresUrl, connectionTimeoutMillis: 3000 });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

/** True where tests of PostgreSQL can run; with CI=true they must. */
export const isPostgresWanted = async (): Promise<boolean> =>
  process.env['CI'] === 'true' || (await askServer('select 1').then(() => true, () => false));

export interface TempDatabase {
  url: string;
  drop(): Promise<void>;
}

/** An empty database of its own; dropped whoever still uses it. */
export async function makeTempDatabase(): Promise<TempDatabase> {
  const name = `siets_test_${randomUUID().replaceAll('-', '')}`;
  await askServer(`create database ${name} template template0 encoding 'UTF8'`);
  await askServer(`alter database ${name} set synchronous_commit to off`); // nobody pulls the plug on a test
  return { url: toUrl(name), drop: async () => void (await askServer(`drop database if exists ${name} with (force)`)) };
}

/** A store on the PostgreSQL database given, with a folder of its own. */
export async function openPostgresStore(databaseUrl: string): Promise<OpenedStore> {
  const dataDir = await mkdtemp(join(tmpdir(), 'siets-store-'));
  const stores: Store[] = [];
  const openBeside = async (): Promise<Store> => {
    const made = await openStore({ dataDir, databaseUrl });
    stores.push(made);
    return made;
  };
  return {
    store: await openBeside(),
    openBeside,
    async dispose() {
      await Promise.all(stores.map((each) => each.close()));
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/**
 * Empties what holds rows, without triggers and keys, since nothing is left. `truncate` makes each table, index and list of long values a new file,
 * which takes half a second for what a test leaves; to delete its few rows takes none.
 */
async function emptyTables(url: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query(`do $$ declare each record; begin
    set local session_replication_role = replica;
    for each in select quote_ident(tablename) as name from pg_tables where schemaname = 'public' and tablename not like 'kysely%' and tablename <> 'made_views' loop
      execute 'delete from ' || each.name;
    end loop;
    perform setval(format('%I.%I', schemaname, sequencename)::regclass, start_value, false) from pg_sequences where schemaname = 'public' and last_value is not null;
  end $$`);
  await client.end();
}

/** Opens one empty store after another on a database of their own: its tables are made once and emptied after each. */
export async function prepareTempPostgres(): Promise<{ open: () => Promise<OpenedStore>; drop: () => Promise<void> }> {
  const database = await makeTempDatabase();
  return {
    async open() {
      const opened = await openPostgresStore(database.url);
      const dispose = async (): Promise<void> => {
        await opened.dispose();
        await emptyTables(database.url);
      };
      return { ...opened, dispose };
    },
    drop: () => database.drop(),
  };
}
