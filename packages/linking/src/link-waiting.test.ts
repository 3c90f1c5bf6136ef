import { drop, idOf, openTempStore, record } from '@siets/store/testing';
import { matchWords } from '@siets/store';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { indexStale, linkWaiting } from './index.ts';

test('every published document becomes a row of the dataset, also after a change, and goes when it is withdrawn', async () => {
  const opened = await openTempStore();
  const { store } = opened;
  await drop(store, 'egle');
  await record(store, 'egle');
  expect(await linkWaiting(store)).toBe(1);
  expect(await linkWaiting(store)).toBe(0);
  const ask = async (view: string) => {
    const reader = await store.openReader();
    const { rows } = await sql<{ [name: string]: unknown }>`select * from ${sql.table(view)}`.execute(reader.db);
    await reader.close();
    return rows;
  };
  expect(await ask('v_all_projects')).toMatchObject([{ title: 'egle', total_eur: 3863.61, planned_eur: 3863.61, applicant: 'Ūdru novada pašvaldība', documents: 1 }]);
  expect(await ask('v_all_costs')).toMatchObject([{ project_eur: 3863.61, document: idOf('egle') }]);
  expect(await ask('v_projects')).toEqual([]);
  const [arrival] = await store.arrivals.list();
  await store.arrivals.withdraw([arrival?.arrivalId ?? 0], 'Ilze Priede');
  await linkWaiting(store);
  expect(await ask('v_all_projects')).toEqual([]);
  await opened.dispose();
});

test('words of projects that an older version linked are made anew, and nothing else of them changes', async () => {
  const opened = await openTempStore();
  const { store } = opened;
  await drop(store, 'egle');
  await record(store, 'egle');
  await linkWaiting(store);
  await store.links.write(async (trx) => {
    await sql`delete from project_words where rowid in (select key from linked_projects)`.execute(trx);
    await trx.updateTable('linked_projects').set({ worded: 0 }).execute();
  });
  const read = async () => {
    const reader = await store.openReader();
    const found = await sql<{ key: number }>`${matchWords('sqlite', 'project_words', [[{ forms: ['egl'] }]], 'words')}`.execute(reader.db);
    const rows = await reader.db.selectFrom('linked_projects').select(['key', 'updated_at']).execute();
    await reader.close();
    return { keys: found.rows.map(({ key }) => key), rows };
  };
  const before = await read();
  expect(before.keys).toEqual([]);
  await indexStale(store);
  expect(await read()).toEqual({ keys: before.rows.map(({ key }) => key), rows: before.rows });
  await opened.dispose();
});
