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

/** Empties what holds rows: to empty a table that is empty already costs the server as much as one that is not, and there are a hundred of them. */
async function emptyTables(url: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query(`do $$ declare each record; filled text := ''; has_rows boolean; begin
    for each in select quote_ident(tablename) as name from pg_tables where schemaname = 'public' and tablename not like 'kysely%' loop
      execute 'select exists (select 1 from ' || each.name || ')' into has_rows;
      if has_rows then filled := filled || case when filled = '' then '' else ', ' end || each.name; end if;
    end loop;
    if filled <> '' then execute 'truncate ' || filled || ' restart identity cascade'; end if;
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
