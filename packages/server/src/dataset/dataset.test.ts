import { DatabaseSync } from 'node:sqlite';
import { openLinkedStore } from '@siets/dataset/testing';
import type { OpenedStore } from '@siets/store/testing';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Agent } from '../../testing/agent.ts';
import { hashPassword } from '../account/password.ts';
import { buildServer } from '../server.ts';

const PASSWORD = 'zaļš koks aug kalnā';
let opened: OpenedStore;
let app: FastifyInstance;
let admin: Agent;
let analyst: Agent;

beforeAll(async () => {
  opened = await openLinkedStore(['Ābele', 'Bērzs', 'Ceriņš']);
  app = await buildServer({ store: opened.store, inboxDir: '/srv/inbox', port: 0 });
  for (const [name, role] of [['Inga', 'administrator'], ['Ilze', 'analyst']] as const) {
    const user = { id: name, name: name.toLowerCase(), displayName: name, role, language: 'lv', password: await hashPassword(PASSWORD) };
    await opened.store.people.add(user);
  }
  admin = new Agent(app);
  await admin.login('inga', PASSWORD);
  analyst = new Agent(app);
  await analyst.login('ilze', PASSWORD);
});
afterAll(async () => {
  await app.close();
  await opened.dispose();
});

const projects = { params: { table: 'projects' } };
const json = (value: unknown): string => JSON.stringify(value);

test('rows page by page, filtered, with the columns that were asked for', async () => {
  const first = await analyst.ask('getRows', { ...projects, query: { shown: 'all', columns: 'title,total_eur', sort: 'title', limit: 2 } });
  expect(first).toMatchObject({ shown: 'all', columns: ['title', 'total_eur'], rows: [['Bērzs', 3863.61], ['Ceriņš', 3863.61]] });
  const rest = await analyst.ask('getRows', { ...projects, query: { shown: 'all', columns: 'title', sort: 'title', limit: 2, cursor: first.next ?? '' } });
  expect(rest).toMatchObject({ rows: [['Ābele']], next: null });
  const filter = json([{ column: 'title', is: 'eq', value: 'Bērzs' }]);
  expect((await analyst.ask('getRows', { ...projects, query: { shown: 'all', columns: 'title', filter } })).rows).toEqual([['Bērzs']]);
  expect((await analyst.ask('getRows', projects)).rows).toEqual([]);
});

test('CSV, its next page, and an ETag that spares the same answer', async () => {
  const asked = { ...projects, query: { shown: 'all', columns: 'title', sort: 'title', limit: 2 } };
  const answer = await analyst.send('getRowsCsv', asked);
  expect(answer.body).toBe('title\r\nBērzs\r\nCeriņš\r\n');
  expect(answer.headers['link']).toMatch(/cursor=.*rel="next"/u);
  for (const name of ['getRowsCsv', 'getRows'] as const) {
    const { headers: { etag } } = await analyst.send(name, asked);
    expect(etag).toMatch(/^"[\w-]{27}"$/u);
    const again = await analyst.send(name, { ...asked, headers: { 'if-none-match': String(etag) } });
    expect([again.statusCode, again.body]).toEqual([304, '']);
  }
});

test('ten thousand values, a table and a column that are not there: a sentence in both languages', async () => {
  const filters = [{ column: 'title', is: 'in', value: Array.from({ length: 10_000 }, (_, n) => `p${n}`) }];
  const many = await analyst.send('askRows', { ...projects, body: { filters } });
  expect([many.statusCode, many.json()]).toMatchObject([400, { error: { code: 'bad-request', lv: expect.stringContaining('1000 vērtībām'), en: expect.stringContaining('1000 values') } }]);
  expect((await analyst.send('getRows', { params: { table: 'users' } })).statusCode).toBe(404);
  expect((await analyst.send('getRows', { ...projects, query: { sort: 'x' } })).statusCode).toBe(400);
  expect((await analyst.send('getRows', { ...projects, query: { filter: '{' } })).statusCode).toBe(400);
});

test('contacts are for those who check, and leave by the administrator alone', async () => {
  expect((await analyst.ask('listTables', {})).tables.map(({ name }) => name)).not.toContain('contacts');
  expect((await admin.ask('listTables', {})).tables.map(({ name }) => name)).toContain('contacts');
  expect((await analyst.send('getRows', { params: { table: 'contacts' } })).statusCode).toBe(403);
  expect((await analyst.send('runQuery', { body: { sql: 'select * from all_contacts' } })).statusCode).toBe(400);
  expect((await analyst.send('startExport', { body: { format: 'csv', contacts: true } })).statusCode).toBe(403);
  expect((await analyst.send('startExport', { body: { format: 'csv', tables: ['contacts'] } })).statusCode).toBe(403);
});

test('facets, plots, fill, a project and one that is not there', async () => {
  const filter = json({ year: ['2021', '2022'] });
  const { totals, facets } = await analyst.ask('getFacets', { query: { shown: 'all', filter } });
  expect(totals).toEqual({ projects: 2, withTotal: 2, totalEur: 7727.22, grantEur: 2000 });
  expect(facets.year.map(({ value }) => value)).toHaveLength(3);
  expect((await analyst.ask('getPlot', { params: { plot: 'year' }, query: { shown: 'all' } })).values.map(({ value }) => value)).toEqual(['2021', '2022', '2023']);
  expect(await analyst.ask('getQuality', { query: { shown: 'all' } })).toMatchObject({ projects: 3 });
  const { rows: [row] } = await analyst.ask('getProjects', { query: { shown: 'all', filter, order: 'title', down: 'no' } });
  const found = await analyst.ask('getProject', { params: { project: String(row?.['project']) }, query: { shown: 'all' } });
  expect(found.parts['costs']).toHaveLength(1);
  expect((await analyst.send('getProject', { params: { project: 'p_x' } })).statusCode).toBe(404);
  expect((await analyst.send('getFacets', { query: { filter: json({ colour: ['red'] }) } })).statusCode).toBe(400);
});

test('SQL: an answer, a refusal in both languages', async () => {
  expect(await analyst.ask('runQuery', { body: { sql: 'select count(*) as n from all_projects' } })).toMatchObject({ columns: ['n'], rows: [[3]], isMore: false });
  const refused = await analyst.send('runQuery', { body: { sql: 'delete from projects' } });
  expect([refused.statusCode, refused.json()]).toMatchObject([400, { error: { lv: expect.stringContaining('tikai lasīt'), details: { code: 'denied' } } }]);
}, 30_000);

test('saved queries: shared ones are everybody’s to read, and their owner’s to change', async () => {
  const saved = await analyst.ask('saveQuery', { body: { name: 'Pēc gada', sql: 'select 1' } });
  expect((await admin.send('getQuery', { params: { id: saved.id } })).statusCode).toBe(404);
  await analyst.ask('saveQuery', { body: { id: saved.id, name: 'Pēc gada', sql: 'select 2', isShared: true } });
  expect(await admin.ask('getQuery', { params: { id: saved.id } })).toMatchObject({ sql: 'select 2', by: 'Ilze', isMine: false });
  expect((await admin.send('saveQuery', { body: { id: saved.id, name: 'x', sql: 'select 3' } })).statusCode).toBe(403);
  expect((await admin.send('removeQuery', { params: { id: saved.id } })).statusCode).toBe(404);
  await analyst.ask('removeQuery', { params: { id: saved.id } });
  expect((await analyst.ask('listQueries', {})).queries).toEqual([]);
});

test('a machine reads with a key until it is revoked, and can do nothing else', async () => {
  const { key, id } = await admin.ask('makeKey', { body: { name: 'Atvērtie dati' } });
  const asked = (url: string, method: 'GET' | 'POST' = 'GET', payload?: object) => app.inject({ url, method, headers: { authorization: `Bearer ${key}` }, ...(payload && { payload }) });
  expect((await asked('/api/dataset/projects?shown=all&columns=title')).json()).toMatchObject({ rows: expect.arrayContaining([['Ābele']]) });
  expect((await asked('/api/dataset/projects/rows', 'POST', { shown: 'all', limit: 1 })).json()).toMatchObject({ rows: [expect.any(Array)] });
  expect((await asked('/api/keys')).statusCode).toBe(403);
  const db = new DatabaseSync(`${opened.store.dataDir}/siets.db`, { readOnly: true });
  expect(json(db.prepare('select * from machine_keys').all())).not.toContain(key);
  db.close();
  await admin.ask('revokeKey', { params: { id } });
  expect((await asked('/api/dataset')).statusCode).toBe(401);
});

test.each(['xlsx', 'csv-excel'] as const)('a download of %s: begun, followed, fetched by its owner alone', async (format) => {
  let job = await analyst.ask('startExport', { body: { format, shown: 'all' } });
  while (job.state === 'waiting' || job.state === 'running') {
    await new Promise((done) => setTimeout(done, 20));
    job = await analyst.ask('getExport', { params: { id: job.id } });
  }
  expect(job).toMatchObject({ state: 'done', error: null, rows: job.total });
  const file = await analyst.send('getExportFile', { params: { id: job.id } });
  expect([file.rawPayload.length, file.rawPayload.subarray(0, 2).toString()]).toEqual([job.bytes, 'PK']);
  expect(file.headers['content-disposition']).toContain('siets-all-');
  expect((await admin.send('getExportFile', { params: { id: job.id } })).statusCode).toBe(404);
});

test('search by words as people write them, narrowed, page by page', async () => {
  const first = await analyst.ask('search', { query: { words: 'UDRU novads', shown: 'all', limit: 2 } });
  expect(first).toMatchObject({ total: 3, hits: [{ by: 'text', snippets: [{ field: 'organisation', parts: expect.arrayContaining([{ text: 'Ūdru', isLit: true }]) }] }, expect.anything()] });
  const rest = await analyst.ask('search', { query: { words: 'UDRU novads', shown: 'all', cursor: first.next ?? '' } });
  expect(new Set([...first.hits, ...rest.hits].map(({ title }) => title))).toEqual(new Set(['Bērzs', 'Ceriņš', 'Ābele']));
  expect(await analyst.ask('search', { query: { words: 'udri', shown: 'all', filter: json({ text: 'abeles' }) } })).toMatchObject({ total: 1, next: null, hits: [{ title: 'Ābele' }] });
  expect(await analyst.ask('search', { query: { words: 'udri' } })).toMatchObject({ total: 0 });
  for (const query of [{ words: '%' }, { words: 'udri', cursor: 'e30' }, { words: 'udri', filter: '{"x":1}' }]) expect((await analyst.send('search', { query })).statusCode).toBe(400);
});

test('OpenAPI tells of the dataset', async () => {
  const { paths } = (await app.inject('/api/docs')).json<{ paths: object }>();
  expect(Object.keys(paths)).toEqual(expect.arrayContaining(['/api/dataset/{table}', '/api/query', '/api/exports', '/api/explore/facets']));
});

test('a project that is taken away is counted no more, though nothing else changed', async () => {
  const ask = async () => (await analyst.ask('getFacets', { query: { shown: 'all' } })).totals.projects;
  const before = await ask();
  await opened.store.links.write(async (trx) => {
    const { key } = await trx.selectFrom('linked_projects').select('key').orderBy('key').executeTakeFirstOrThrow();
    await trx.deleteFrom('linked_projects').where('key', '=', key).execute();
  });
  expect(await ask()).toBe(before - 1);
});
