import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openSqliteDatabase } from './sqlite-database.ts';
import type { Database } from '../database.ts';

let dir: string;
let database: Database;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'siets-aside-'));
  database = await openSqliteDatabase(join(dir, 'siets.db'));
});
afterEach(async () => {
  await database.close(); // also a second time
  await rm(dir, { recursive: true, force: true });
});

const countTo = (n: number) => sql<{ n: number }>`with recursive c(n) as (select 1 union all select n + 1 from c where n < ${n}) select max(n) as n from c`;

test('what is asked aside holds up nobody here, sees what was written, and writes nothing', async () => {
  const order: string[] = [];
  await Promise.all([
    countTo(300_000).execute(database.aside).then(({ rows }) => order.push(`aside ${rows[0]?.n}`)),
    sql`select 1`.execute(database.read).then(() => order.push('read')),
  ]);
  expect(order).toEqual(['read', 'aside 300000']);
  await database.write((trx) => trx.insertInto('settings').values({ key: 'a', value: '„ā”' }).execute());
  expect(await database.aside.selectFrom('settings').select('value').where('key', '=', 'a').execute()).toEqual([{ value: '„ā”' }]);
  await expect(database.aside.deleteFrom('settings').execute()).rejects.toThrow('readonly');
});

test('a query that is wrong fails alone, and one that waits when the database closes is told', async () => {
  await expect(sql`select 1 from nowhere`.execute(database.aside)).rejects.toThrow('no such table');
  expect((await countTo(3).execute(database.aside)).rows).toEqual([{ n: 3 }]);
  const waiting = countTo(2_000_000).execute(database.aside).catch((error: unknown) => error);
  await new Promise((done) => setImmediate(done));
  await database.close();
  expect(String(await waiting)).toContain('has ended');
});
