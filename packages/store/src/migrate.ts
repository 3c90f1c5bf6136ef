import { sql, type Kysely } from 'kysely';
import { Migrator, type Migration } from 'kysely/migration';
import type { DialectWords } from './dialect-words.ts';
import { StoreError } from './errors.ts';
import { dialectOf } from './full-text.ts';
import { migrations } from './migrations/index.ts';
import type { Tables } from './tables.ts';
import { makeViews } from './views/make-views.ts';

const names = Object.keys(migrations);

/** Names of the migrations that a database has seen; empty for a new one. */
async function readApplied(db: Kysely<Tables>): Promise<string[]> {
  // Asked of the catalogue by name: an introspection reads every column of every table, at each start.
  const isThere = dialectOf(db) === 'postgres'
    ? sql<{ n: number }>`select 1 as n where to_regclass('kysely_migration') is not null`
    : sql<{ n: number }>`select 1 as n from sqlite_master where type = 'table' and name = 'kysely_migration'`;
  if ((await isThere.execute(db)).rows.length === 0) return [];
  const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db);
  return rows.map((row) => row.name);
}

/**
 * What is only read must have the tables of this program. Throws StoreError: `no-data` where there are none at `place`,
 * `newer-data`, or `older-data` where changes are still to be made, which who reads may not.
 */
export async function refuseOtherTables(db: Kysely<Tables>, place: string): Promise<void> {
  const applied = await refuseUnknownMigrations(db);
  if (applied.length === 0) throw new StoreError('no-data', place);
  const missing = names.filter((name) => !applied.includes(name));
  if (missing.length > 0) throw new StoreError('older-data', `${place}: ${missing.join(', ')}`);
}

/** Throws StoreError `newer-data` where the database knows a change that this program does not. */
async function refuseUnknownMigrations(db: Kysely<Tables>): Promise<string[]> {
  const applied = await readApplied(db);
  const unknown = applied.filter((name) => !names.includes(name));
  if (unknown.length > 0) throw new StoreError('newer-data', unknown.join(', '));
  return applied;
}

/**
 * Brings a database to the newest tables: all pending changes in one transaction, safe beside other processes.
 * `beforeUpgrade` is called before the tables of an existing database are changed, with the first change to come. Answers whether they were.
 */
export async function migrate(db: Kysely<Tables>, words: DialectWords, beforeUpgrade?: (next: string) => void): Promise<boolean> {
  const applied = await refuseUnknownMigrations(db);
  if (applied.length === names.length) {
    await makeViews(db);
    return false;
  }
  const next = names.find((name) => !applied.includes(name));
  if (applied.length > 0 && next !== undefined) beforeUpgrade?.(next);
  const bound = Object.entries(migrations).map(([name, up]): [string, Migration] => [name, { up: (trx) => up(trx, words) }]);
  // Numbers are given out before the work: one may come to a database behind a later one.
  const migrator = new Migrator({ db, provider: { getMigrations: async () => Object.fromEntries(bound) }, allowUnorderedMigrations: true });
  const { error } = await migrator.migrateToLatest();
  if (error) throw error;
  await makeViews(db);
  return applied.length > 0;
}
