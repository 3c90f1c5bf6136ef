import { DatabaseSync } from 'node:sqlite';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { OpenedStore } from '@siets/store/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openLinkedStore } from '../../testing/linked-store.ts';
import { queryDataset } from './query-dataset.ts';

let opened: OpenedStore;
beforeAll(async () => {
  opened = await openLinkedStore(['Ābele', 'Bērzs', 'Ceriņš']);
});
afterAll(() => opened.dispose());

const ask = (sql: string, options = {}) => queryDataset(opened.store, sql, options);

test('a query over the published tables has their columns, sums in euro', async () => {
  expect(await ask('select p.title, c.project_eur from all_projects p join all_costs c using (project) order by title')).toMatchObject({
    columns: ['title', 'project_eur'], rows: [['Bērzs', 3863.61], ['Ceriņš', 3863.61], ['Ābele', 3863.61]], isMore: false,
  });
  expect((await ask('with big as (select * from all_costs where project_eur > 100) select count(*) as n, sum(project_eur) from big;')).rows).toEqual([[3, 11_590.83]]);
  expect((await ask(`select value from all_checks as c, json_each(c.fields) -- a remark`)).rows).toHaveLength(3);
});

test.each([
  ['writes', `insert into costs select * from costs`],
  ['deletes', 'delete from main.costs'],
  ['makes a table', 'create table x (y)'],
  ['makes a table aside', 'create temp table x as select 1'],
  ['attaches a file', `attach 'x.db' as x`],
  ['writes a copy', `vacuum into 'x.db'`],
  ['PRAGMA', 'pragma writable_schema = 1'],
  ['PRAGMA as a table', `select * from pragma_table_info('documents')`],
  ['a table behind the views', 'select * from arrivals'],
  ['a table behind the views by its schema', 'select * from main.documents'],
  ['only its count', 'select count(*) from texts'],
  ['the tables of tables', 'select * from sqlite_master'],
  ['the views of this connection', 'select * from sqlite_temp_master'],
  ['within a name that is allowed', 'with projects as (select * from main.texts) select * from projects'],
  ['within another', 'select * from (select body from records) as projects'],
  ['by the name of a view', 'with v_all_costs as (select * from main.texts) select * from v_all_costs'],
  ['contacts', 'select * from contacts'],
  ['loads code', `select load_extension('x')`],
  ['begins a transaction', 'begin'],
])('refused: %s', async (_, sql) => {
  await expect(ask(sql)).rejects.toMatchObject({ code: 'denied' });
});

test('what nobody approved shows only where all is asked for', async () => {
  expect((await ask('select title from projects')).rows).toEqual([]);
  expect((await ask('select count(*) from all_projects')).rows).toEqual([[3]]);
});

test('nothing was written anywhere', () => {
  expect(existsSync('x.db') || existsSync(join(opened.store.dataDir, 'x.db'))).toBe(false);
  const db = new DatabaseSync(join(opened.store.dataDir, 'siets.db'), { readOnly: true });
  expect(db.prepare('select count(*) as n from costs').get()).toEqual({ n: 3 });
  db.close();
});

test('a query that would run for ever is stopped, and says so in both languages', async () => {
  const error = await ask('with recursive t(n) as (select 1 union all select n + 1 from t) select count(*) from t', { timeMs: 1_500 }).catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ code: 'too-slow', lv: expect.stringContaining('pārāk ilgs'), en: expect.stringContaining('took too long') });
});

test('a query that eats memory is stopped', async () => {
  await expect(ask('select length(hex(zeroblob(400000000)))')).rejects.toMatchObject({ code: 'too-large' });
});

test('rows beyond the limit are left out, and the answer says so', async () => {
  expect(await ask('select title from all_projects', { rows: 2 })).toMatchObject({ isMore: true, rows: [expect.anything(), expect.anything()] });
  expect(await ask('select title from all_projects', { rows: 3 })).toMatchObject({ isMore: false });
});

test.each([
  ['two queries', 'select 1; select 2', 'several', null],
  ['nothing', '  ', 'empty', null],
  ['a remark alone', '-- nothing', 'empty', null],
  ['a column that is not there', 'select titel from projects', 'wrong', 'no such column: titel'],
  ['no SQL', 'cik projektu?', 'wrong', expect.stringContaining('syntax error')],
])('%s', async (_, sql, code, detail) => {
  await expect(ask(sql)).rejects.toMatchObject({ code, detail });
});

test('numbers beyond what JavaScript counts and bytes leave as text, whole', async () => {
  expect((await ask(`select 9007199254740993, x'00ff', null, 1.5`)).rows).toEqual([['9007199254740993', '00ff', null, 1.5]]);
});
