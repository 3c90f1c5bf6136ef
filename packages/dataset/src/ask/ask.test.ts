import { readdir, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { CACHE_FOLDER, type StoreReader } from '@siets/store';
import type { OpenedStore } from '@siets/store/testing';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { addOrganisation, openLinkedStore } from '../../testing/linked-store.ts';
import { tableNames } from '../tables.ts';
import { readFacet, readFacets, readTotals } from './facets.ts';
import { listProjects } from './list-projects.ts';
import { listRows } from './list-rows.ts';
import { keepIndex, readKeptIndex } from './kept-index.ts';
import { ProjectIndex } from './project-index.ts';
import { readOrganisation, readProject } from './read-one.ts';

const inOrder = (values: unknown[]): string[] => values.map(String).toSorted((a, b) => (a < b ? -1 : 1));
let opened: OpenedStore;
let reader: StoreReader;
beforeAll(async () => {
  opened = await openLinkedStore(['Ābele', 'Bērzs', 'Ceriņš', '100%', 'Egle']);
  reader = await opened.store.openReader();
});
afterAll(async () => {
  await reader.close();
  await opened.dispose();
});

test.each(['project', '-project', 'title', '-title', 'total_eur', '-start_date'])('pages in the order of %s hold every project once', async (sort) => {
  const seen: unknown[] = [];
  let cursor: string | undefined;
  do {
    const { rows, next } = await listRows(reader, { table: 'projects', shown: 'all', columns: ['title'], sort, limit: 2, cursor });
    seen.push(...rows.flat());
    cursor = next ?? undefined;
  } while (cursor !== undefined);
  expect(inOrder(seen)).toEqual(['100%', 'Bērzs', 'Ceriņš', 'Egle', 'Ābele']);
});

test.each(tableNames)('%s can be read page by page', async (table) => {
  const { rows, next } = await listRows(reader, { table, shown: 'all', limit: 3 });
  expect(rows.length).toBeLessThanOrEqual(3);
  const more = next === null ? null : await listRows(reader, { table, shown: 'all', limit: 3, cursor: next });
  expect(rows).not.toEqual(more?.rows);
});

test.each([
  [{ column: 'title', is: 'eq', value: 'Egle' }, ['Egle']],
  [{ column: 'title', is: 'contains', value: '%' }, ['100%']],
  [{ column: 'start_year', is: 'ge', value: 2024 }, ['100%', 'Egle']],
  [{ column: 'title', is: 'in', value: ['Egle', 'Ābele'] }, ['Egle', 'Ābele']],
  [{ column: 'title', is: 'in', value: [] }, []],
  [{ column: 'goal', is: 'filled' }, []],
] as const)('filter %j', async (filter, titles) => {
  const { rows } = await listRows(reader, { table: 'projects', shown: 'all', columns: ['title'], filters: [filter], limit: 10 });
  expect(inOrder(rows.flat())).toEqual(titles);
});

test.each([
  ['a table that is not there', { table: 'users' }, 'no-table'],
  ['a name that every object has', { table: 'constructor' }, 'no-table'],
  ['a column that is not there', { filters: [{ column: 'password', is: 'filled' }] }, 'no-column'],
  ['an order that is not there', { sort: 'x; drop table projects' }, 'no-column'],
  ['ten thousand values', { filters: [{ column: 'title', is: 'in', value: Array.from({ length: 10_000 }, String) }] }, 'too-many-values'],
  ['a cursor of somebody else', { cursor: 'e30' }, 'wrong-cursor'],
] as const)('refused: %s', async (_, asked, code) => {
  await expect(listRows(reader, { table: 'projects', shown: 'all', limit: 10, ...asked } as Parameters<typeof listRows>[1])).rejects.toMatchObject({ code, lv: expect.any(String) });
});

test('facets and totals: each facet offers its other values, a project counts once', async () => {
  const filter = { year: ['2021', '2022'] };
  expect(await readTotals(reader, 'all', filter)).toEqual({ projects: 2, withTotal: 2, totalEur: 7727.22, grantEur: 2000 });
  const facets = await readFacets(reader, 'all', filter);
  expect(facets.year).toHaveLength(5);
  expect(facets.role).toMatchObject([{ value: 'applicant', projects: 2 }]);
  expect(facets.country).toMatchObject([{ value: 'LV', projects: 2 }]);
  expect(facets.funder).toMatchObject([{ value: '-', projects: 2 }]);
  expect(await readTotals(reader, 'all', { funder: ['-'], country: ['LV'], role: ['partner'] })).toMatchObject({ projects: 0, totalEur: 0 });
  expect(await readTotals(reader, 'approved', {})).toMatchObject({ projects: 0 });
});

test('a list of projects, one project with everything of it, and what changed since', async () => {
  const rows = await listProjects(reader, { shown: 'all', filter: { text: 'udri' }, order: 'title', isDown: true, limit: 10, from: 0 });
  expect(rows.map((row) => row['title'])).toEqual(['Ābele', 'Egle', 'Ceriņš', 'Bērzs', '100%']);
  const id = String(rows[0]?.['project']);
  const found = await readProject(reader, 'all', id);
  expect(found?.parts.costs).toMatchObject([{ project_eur: 3863.61, raw: '3 863,61 EUR' }]);
  expect(Object.values(found?.documents ?? {})).toEqual([found?.parts.costs[0]?.['document']]);
  expect(await readProject(reader, 'approved', id)).toBeNull();
  expect(await listProjects(reader, { shown: 'all', filter: { since: '2026-06-01' }, order: 'title', isDown: false, limit: 10, from: 0 })).toEqual([]);
  expect(await readOrganisation(reader, 'all', 'o_0')).toBeNull();
});

test('an organisation has its projects in the order of time, those without a date last', async () => {
  const own = await openLinkedStore(['Bez datuma', 'Vēlāk', 'Agrāk']);
  onTestFinished(() => own.dispose());
  await addOrganisation(own, { 'Vēlāk': '2021-05', 'Agrāk': '2019' });
  const beside = await own.store.openReader();
  const found = await readOrganisation(beside, 'all', 'o_1');
  expect(found?.projects.map((row) => [row['title'], row['start_date'], row['total_eur']])).toEqual([['Agrāk', '2019', 3863.61], ['Vēlāk', '2021-05', 3863.61], ['Bez datuma', null, 3863.61]]);
  expect(found?.roles.map((row) => row['project']).toSorted()).toEqual(found?.projects.map((row) => row['project']).toSorted());
  expect(await readOrganisation(beside, 'approved', 'o_1')).toBeNull();
  await beside.close();
});

test('fill rates count what is said', async () => {
  const { projects, fields } = (await ProjectIndex.read(reader, 'all')).fill();
  expect(projects).toBe(5);
  expect(fields.find(({ column }) => column === 'title')).toEqual({ column: 'title', filled: 5 });
  expect(fields.find(({ column }) => column === 'goal')).toEqual({ column: 'goal', filled: 0 });
});

test.each([
  {}, { year: ['2021', '2022'] }, { funder: ['-'] }, { country: ['LV'], role: ['applicant'] }, { country: ['EE'] }, { text: 'egles' }, { text: '%' }, { since: '2026-06-01' }, { kind: ['nothing-like-it'] },
])('the index in memory says what the database says: %j', async (filter) => {
  for (const shown of ['all', 'approved'] as const) {
    const index = await ProjectIndex.read(reader, shown);
    expect(await index.facets(reader, filter)).toEqual({ totals: await readTotals(reader, shown, filter), facets: await readFacets(reader, shown, filter) });
    expect(await index.facet(reader, 'partner-country', filter)).toEqual(await readFacet(reader, 'partner-country', shown, filter));
  }
});

test('the index that was kept is brought up to date, and one that is damaged or of another database is not taken', async () => {
  const own = await openLinkedStore(['Ābele', 'Bērzs', 'Ceriņš']);
  const place = { dataDir: own.store.dataDir, shown: 'all' as const };
  const at = await own.store.openReader();
  expect(await readKeptIndex(place, at)).toBeNull();
  await keepIndex(place, await ProjectIndex.read(at, 'all'));
  await own.store.links.write(async (trx) => {
    await trx.updateTable('linked_projects').set({ start_year: 1999, goal: 'x', updated_at: '2026-02-01T00:00:00.000Z' }).where('title', '=', 'Bērzs').execute();
  });
  const index = await readKeptIndex(place, at);
  for (const filter of [{}, { country: ['LV'] }, { year: ['1999'] }]) {
    expect(await index?.facets(at, filter)).toEqual({ totals: await readTotals(at, 'all', filter), facets: await readFacets(at, 'all', filter) });
  }
  expect(index?.fill()).toEqual((await ProjectIndex.read(at, 'all')).fill());
  await keepIndex({ ...place, dataDir: join(place.dataDir, 'siets.db') }, await ProjectIndex.read(at, 'all')); // no folder: no fault
  await own.store.links.write(async (trx) => trx.updateTable('linked_projects').set({ total_eur_cents: 1, updated_at: '2025-12-01T00:00:00.000Z' }).execute());
  expect(await readKeptIndex(place, at)).toBeNull();
  const [file = ''] = await readdir(join(place.dataDir, CACHE_FOLDER));
  await truncate(join(place.dataDir, CACHE_FOLDER, file), 100);
  expect(await readKeptIndex(place, at)).toBeNull();
  await own.store.erasing.erase({ words: ['Ilze Priede'] }, '2026-03-01T00:00:00.000Z');
  await expect(readdir(join(place.dataDir, CACHE_FOLDER))).rejects.toThrow('ENOENT');
  await at.close();
  await own.dispose();
});

test('the index in memory follows what is added, changed and taken away, without being read anew', async () => {
  const own = await openLinkedStore(['Ābele', 'Bērzs', 'Ceriņš']);
  const at = await own.store.openReader();
  const index = await ProjectIndex.read(at, 'all');
  const agrees = async (): Promise<void> => {
    expect(await index.update(at)).toBe(true);
    for (const filter of [{}, { country: ['LV'] }, { country: ['EE'] }, { role: ['partner'] }, { year: ['1999'] }, { role: ['applicant'], text: 'udri' }]) {
      expect(await index.facets(at, filter)).toEqual({ totals: await readTotals(at, 'all', filter), facets: await readFacets(at, 'all', filter) });
    }
  };
  await agrees();
  const [first, second] = await at.db.selectFrom('linked_projects').select('key').orderBy('key').execute();
  const [changed, gone] = [first?.key ?? 0, second?.key ?? 0];
  await own.store.links.write(async (trx) => {
    await trx.updateTable('linked_projects').set({ start_year: 1999, total_eur_cents: null, updated_at: '2026-02-01T00:00:00.000Z' }).where('key', '=', changed).execute();
    await trx.updateTable('countries').set({ code: 'EE' }).where('linked', '=', changed).execute();
    await trx.updateTable('organisations').set({ stands: 0 }).where('linked', '=', changed).execute();
  });
  await agrees();
  await own.store.links.write(async (trx) => {
    await trx.deleteFrom('linked_projects').where('key', '=', gone).execute();
    for (const table of ['countries', 'organisations'] as const) await trx.updateTable(table).set({ linked: null, stands: 0 }).where('linked', '=', gone).execute();
  });
  await agrees();
  await own.store.links.write(async (trx) => {
    const { key: _key, ...row } = await trx.selectFrom('linked_projects').selectAll().where('key', '=', changed).executeTakeFirstOrThrow();
    const { key } = await trx.insertInto('linked_projects').values({ ...row, id: 'p_new', worded: 0, start_year: 2030, updated_at: '2026-03-01T00:00:00.000Z' }).returning('key').executeTakeFirstOrThrow();
    await trx.updateTable('countries').set({ linked: key }).where('linked', '=', changed).execute();
    await trx.updateTable('linked_projects').set({ updated_at: '2026-03-01T00:00:00.000Z' }).where('key', '=', changed).execute();
  });
  await agrees();
  await at.close();
  await own.dispose();
});
