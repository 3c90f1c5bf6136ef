import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { addVersion, collect, decide, drop, idOf, openTempStore, record, sampleRecord, type OpenedStore } from '@siets/store/testing';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { flatTableNames } from './flat-rows.ts';
import { DATABASE_FILE } from './open-store.ts';
import { toCents } from './to-rows.ts';

let opened: OpenedStore;
beforeEach(async () => {
  opened = await openTempStore();
});
afterEach(() => opened.dispose());

/** Puts a recorded document back to a stage, as reprocessing will. */
function putBack(stage: string): void {
  const db = new DatabaseSync(join(opened.store.dataDir, DATABASE_FILE));
  db.prepare('update documents set stage = ?').run(stage);
  db.close();
}

async function countRows(): Promise<{ [table: string]: number }> {
  const reader = await opened.store.openReader();
  const counts: { [table: string]: number } = {};
  for (const table of ['projects', 'costs', 'organisations', 'countries', 'fields', 'evidence', 'checks', 'records'] as const) {
    const { count } = await reader.db.selectFrom(table).select((eb) => eb.fn.countAll<number>().as('count')).executeTakeFirstOrThrow();
    counts[table] = count;
  }
  await reader.close();
  return counts;
}

test('a record of newer rules replaces the rows of the older one, which stays to compare', async () => {
  const { store } = opened;
  await drop(store, 'egle');
  await record(store, 'egle', { projects: 3 });
  expect(await countRows()).toMatchObject({ projects: 3, costs: 3, fields: 13, checks: 3, records: 1 });
  putBack('extract');
  await store.documents.saveRecord(sampleRecord('egle', { rules: '0.0.2', projects: 1 }));
  await store.documents.publish(idOf('egle'));
  expect(await countRows()).toEqual({
    projects: 1, costs: 1, organisations: 1, countries: 1, fields: 5, evidence: 6, checks: 1, records: 2,
  });
  expect((await store.documents.record(idOf('egle')))?.record.document.rules).toBe('0.0.2');
});

test('more rows than one statement may hold are all written', async () => {
  const { store } = opened;
  await drop(store, 'egle');
  await record(store, 'egle', { projects: 700 });
  expect(await countRows()).toMatchObject({ projects: 700, costs: 700, fields: 2801, evidence: 3501 });
});

test('a decision rewrites its own rows and no others', async () => {
  const { store } = opened;
  await drop(store, 'egle');
  await record(store, 'egle', { projects: 300 });
  // The first decision makes the checks of the record anew, and the sample's are not those of its sums.
  await decide(store, 'egle', { action: 'confirm', field: 'kind' }, 'd0');
  const db = new DatabaseSync(join(store.dataDir, DATABASE_FILE));
  db.exec('create table touched (name text)');
  for (const table of flatTableNames) for (const what of ['insert', 'delete', 'update']) db.exec(`create trigger ${table}_${what} after ${what} on ${table} begin insert into touched values ('${table} ${what}'); end`);
  const seen = await store.decisions.effective(idOf('egle'));
  await decide(store, 'egle', { action: 'correct', field: seen?.record.projects[0]?.title?.id ?? '', value: 'Cits nosaukums' }, 'd1');
  expect(db.prepare('select name, count(*) as count from touched group by name order by name').all().map(({ name, count }) => `${String(count)} ${String(name)}`)).toEqual([
    '1 fields delete', '1 fields insert', '1 projects delete', '1 projects insert',
  ]);
  for (const table of flatTableNames) for (const what of ['insert', 'delete', 'update']) db.exec(`drop trigger ${table}_${what}`);
  db.exec('drop table touched');
  db.close();
  expect((await store.decisions.effective(idOf('egle')))?.record.projects[0]?.title?.value).toBe('Cits nosaukums');
  expect((await collect(store.verify())).filter(({ code }) => code !== 'original-missing')).toEqual([]);
});

test('a damaged record of a like document fails no publishing', async () => {
  const { store } = opened;
  await addVersion(store, 'egle:1', 'Beigas 2024');
  await addVersion(store, 'osis:1', 'Beigas 2024');
  const db = new DatabaseSync(join(store.dataDir, DATABASE_FILE));
  db.exec(`update records set body = substr(body, 1, 50) where document = 1; update records set body = '{}' where document = 2`);
  db.close();
  await addVersion(store, 'egle:2', 'Beigas 2025');
  await addVersion(store, 'osis:2', 'beigas 2024');
  expect((await store.status()).stages).toMatchObject({ recorded: 4, failed: 0 });
});

test('cents are whole, whatever binary fractions make of the sum', () => {
  expect([1.01, 3863.61, 0.29, 1.15, 4_294_967_296.99, -12.3].map(toCents)).toEqual([101, 386_361, 29, 115, 429_496_729_699, -1230]);
});
