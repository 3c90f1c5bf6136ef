import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Kysely, sql } from 'kysely';
import { expect, test } from 'vitest';
import { ImmediateSqliteDialect } from './dialect.ts';
import { openNodeSqlite } from './node-sqlite.ts';

interface Words {
  words: { word: string };
}

async function openWords(): Promise<Kysely<Words>> {
  const db = new Kysely<Words>({ dialect: new ImmediateSqliteDialect({ database: openNodeSqlite(':memory:', { synchronous: 'normal' }) }) });
  await sql`create table words (word text)`.execute(db);
  return db;
}

test('a full disk is told as such, and the connection works when there is room again', async () => {
  const db = await openWords();
  await sql`pragma max_page_count = 3`.execute(db);
  const write = (word: string) => db.transaction().execute((trx) => trx.insertInto('words').values({ word }).execute());
  await expect(write('x'.repeat(100_000))).rejects.toMatchObject({ errcode: 13 });
  await write('egle');
  expect(await db.selectFrom('words').selectAll().execute()).toEqual([{ word: 'egle' }]);
  await db.destroy();
});

test('a transaction holds the write lock before it writes', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'siets-dialect-'));
  const path = join(dir, 'words.db');
  const db = new Kysely<Words>({ dialect: new ImmediateSqliteDialect({ database: openNodeSqlite(path, { synchronous: 'normal' }) }) });
  await sql`create table words (word text)`.execute(db);
  const other = new DatabaseSync(path, { timeout: 0 });
  await db.transaction().execute(async (trx) => {
    await trx.selectFrom('words').selectAll().execute();
    expect(() => other.exec('begin immediate')).toThrow('locked');
  });
  other.exec('begin immediate; rollback');
  other.close();
  await db.destroy();
  rmSync(dir, { recursive: true });
});

test('an error of the work itself is passed on, and nothing of it stays', async () => {
  const db = await openWords();
  const work = db.transaction().execute(async (trx) => {
    await trx.insertInto('words').values({ word: 'egle' }).execute();
    throw new Error('on second thoughts');
  });
  await expect(work).rejects.toThrow('on second thoughts');
  expect(await db.selectFrom('words').selectAll().execute()).toEqual([]);
  await db.destroy();
});
