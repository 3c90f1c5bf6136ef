import { randomUUID } from 'node:crypto';
import { askServer, isPostgresWanted, makeTempDatabase, noPostgres, openPostgresStore, postgresUrl, type OpenedStore, type TempDatabase } from '@siets/store/testing';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openLinkedStore } from '../../testing/linked-store.ts';
import { makeQueryViews } from './make-query-views.ts';
import { queryDataset } from './query-dataset.ts';

const isWanted = await isPostgresWanted();
if (!isWanted) console.warn(`queries in PostgreSQL are not tried: ${noPostgres}`);

describe.skipIf(!isWanted)('queries in PostgreSQL', () => {
  const role = `siets_test_${randomUUID().slice(0, 8)}`;
  let temp: TempDatabase;
  let opened: OpenedStore;
  let queries: { url: string };
  beforeAll(async () => {
    temp = await makeTempDatabase();
    await askServer(`create role ${role} login`);
    queries = { url: Object.assign(new URL(temp.url), { username: role, password: '' }).href };
    opened = await openLinkedStore(['Ābele', 'Bērzs', 'Ceriņš'], () => openPostgresStore(temp.url));
    await makeQueryViews({ links: opened.store.links, queries });
  });
  afterAll(async () => {
    await opened.dispose();
    await temp.drop();
    await askServer(`drop role ${role}`);
  });
  const ask = (sql: string, options = {}) => queryDataset({ dataDir: opened.store.dataDir, queries }, sql, options);
  const running = async (): Promise<number> => Number((await askServer(`select count(*) as n from pg_stat_activity where usename = '${role}'`))[0]?.['n']);

  test('a query over the published tables has their columns, sums in euro', async () => {
    expect(await ask('select p.title, c.project_eur from all_projects p join all_costs c using (project) order by title collate "C"')).toMatchObject({
      columns: ['title', 'project_eur'], rows: [['Bērzs', 3863.61], ['Ceriņš', 3863.61], ['Ābele', 3863.61]], isMore: false,
    });
    expect((await ask('-- all\nwith big as (select * from all_costs where project_eur > 100) select count(*) as n, sum(project_eur) from big;')).rows).toEqual([[3, 11_590.83]]);
    expect((await ask('select title from projects')).rows).toEqual([]);
    expect((await ask('select true, null, 9007199254740993, 1.5')).rows).toEqual([[1, null, '9007199254740993', 1.5]]);
  });

  test.each([
    ['writes', 'insert into all_costs select * from all_costs'], ['deletes', 'delete from public.costs'], ['makes a table', 'create table x (y int)'],
    ['makes a table aside', 'select 1 as x into temp y'], ['writes within WITH', 'with gone as (delete from public.costs returning *) select * from gone'],
    ['copies to a file', `copy (select 1) to '/tmp/siets-x'`], ['copies by a program', `copy all_projects to program 'cat > /tmp/siets-x'`], ['reads a file', `select pg_read_file('/etc/passwd')`],
    ['lists a folder', `select * from pg_ls_dir('/')`], ['makes a large object of a file', `select lo_import('/etc/passwd')`], ['a table behind the views', 'select * from public.documents'],
    ['the original rows by a view of the store', 'select * from public.v_all_costs'], ['people', 'select * from public.users'], ['passwords of the server', 'select * from pg_authid'],
    ['another role', 'set role postgres'], ['another role within', `select set_config('role', 'postgres', false), query_to_xml('select * from public.users', true, true, '')`],
    ['a table by the name of a text', `select query_to_xml('select * from public.texts', true, true, '')`], ['writes by the name of a text', `select query_to_xml('delete from public.costs', true, true, '')`],
    ['code', `do $$ begin perform 1; end $$`], ['loads code', `load 'x'`], ['ends others', 'select pg_terminate_backend(pid) from pg_stat_activity where usename = current_user and false union all select pg_reload_conf()'],
    ['locks', 'lock table public.costs'], ['begins a transaction', 'begin'], ['waits for writers', 'select * from all_projects for update'],
  ])('refused: %s', async (_, sql) => {
    await expect(ask(sql)).rejects.toMatchObject({ code: 'denied', lv: expect.any(String) });
  });

  test.each([
    ['two queries', 'select 1; select 2', 'several'], ['two, the second writing', 'select 1; drop table public.costs', 'several'], ['nothing', '  ', 'empty'], ['a remark alone', '-- nothing', 'empty'],
    ['a column that is not there', 'select titel from projects', 'wrong'], ['contacts', 'select * from contacts', 'wrong'], ['no SQL', 'cik projektu?', 'wrong'],
  ])('%s', async (_, sql, code) => {
    await expect(ask(sql)).rejects.toMatchObject({ code });
  });

  test.each([
    ['a query that runs for ever', 'with recursive t(n) as (select 1 union all select n + 1 from t) select count(*) from t'],
    ['one that sleeps', 'select pg_sleep(3600)'],
    ['one that lifts its time limit', `select set_config('statement_timeout', '0', false), g from generate_series(1, 300) g union all select '', count(*)::int from generate_series(1, 100000000000)`],
  ])('%s is stopped and holds nothing', async (_, sql) => {
    await expect(ask(sql, { timeMs: 1_000 })).rejects.toMatchObject({ code: 'too-slow', lv: expect.stringContaining('pārāk ilgs') });
    await expect.poll(running, { timeout: 10_000 }).toBe(0);
  }, 30_000);

  test('a query whose asker went away is ended on the server', async () => {
    const gone = new AbortController();
    const asked = ask('select pg_sleep(3600)', { signal: gone.signal });
    await expect.poll(running, { timeout: 10_000 }).toBe(1);
    gone.abort(new Error('gone'));
    await expect(asked).rejects.toThrow('gone');
    await expect.poll(running, { timeout: 10_000 }).toBe(0);
  }, 30_000);

  test('rows beyond the limit are left out, and too much text is refused', async () => {
    expect(await ask('select title from all_projects', { rows: 2 })).toMatchObject({ isMore: true, rows: [expect.anything(), expect.anything()] });
    expect(await ask('select title from all_projects', { rows: 3 })).toMatchObject({ isMore: false });
    expect((await ask('select g from generate_series(1, 100000) g', { rows: 1000 })).rows).toHaveLength(1000);
    await expect(ask(`select repeat('x', 1000000) from generate_series(1, 1000)`)).rejects.toMatchObject({ code: 'too-large' });
  }, 30_000);

  test('without a role, or with one that may do more, nothing is asked', async () => {
    const none = queryDataset({ dataDir: '', queries: { url: null } }, 'select 1');
    await expect(none).rejects.toMatchObject({ code: 'no-access', lv: expect.stringContaining('SIETS_QUERY_URL') });
    const { username, password } = new URL(postgresUrl);
    const mighty = Object.assign(new URL(temp.url), { username, password }).href;
    await expect(queryDataset({ dataDir: '', queries: { url: mighty } }, 'select 1')).rejects.toMatchObject({ code: 'no-access' });
  });

  test('a sum over a list looks at no project and no document', async () => {
    const reader = await opened.store.openReader();
    const { rows } = await sql<object>`explain select role, count(*), sum(project_eur) from v_all_costs group by role`.execute(reader.db);
    await reader.close();
    expect(JSON.stringify(rows)).not.toMatch(/linked_projects|documents/u);
  });

  test('the views are made again after those of the store were', async () => {
    await askServer('select 1');
    await opened.store.links.write(async (trx) => trx.deleteFrom('made_views' as never).execute());
    const beside = await opened.openBeside();
    await expect(ask('select 1 from all_projects')).rejects.toMatchObject({ code: 'wrong' });
    await makeQueryViews({ links: beside.links, queries });
    expect((await ask('select 1 from all_projects')).rows).toHaveLength(3);
  });
});
