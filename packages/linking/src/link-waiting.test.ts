import { makeProjectDecision, type ProjectWish, type SietsRecord } from '@siets/record';
import { collect, drop, idOf, openTempStore, record, sampleRecord, sampleText } from '@siets/store/testing';
import { matchWords } from '@siets/store';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { indexStale, keepLinked, linkWaiting } from './index.ts';

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

/** The sample with projects of these titles, each with fields of its own, as rules of a version read it. */
function tellOf(bytes: string, titles: readonly string[], rules: string): SietsRecord {
  const { document, projects: [sample] } = sampleRecord(bytes, { rules });
  if (!sample?.title) throw new Error('expected a sample with a title');
  const own = <T extends { id: string }>(field: T, n: number): T => ({ ...field, id: `${field.id}${n}` });
  return {
    document,
    projects: titles.map((title, n) => ({
      ...sample, title: sample.title && own({ ...sample.title, value: title }, n), organisations: sample.organisations.map((each) => own(each, n)), costs: sample.costs.map((each) => own(each, n)),
      countries: sample.countries.map((each) => own(each, n)), checks: [],
    })),
  };
}

test('projects that a person merged or split are so in the dataset, also when newer rules read the document anew, until that is undone', async () => {
  const opened = await openTempStore();
  const store = keepLinked(opened.store);
  const id = idOf('egle');
  await drop(store, 'egle');
  await store.documents.saveText(sampleText('egle'));
  await store.documents.saveRecord(tellOf('egle', ['Bebru dambis', 'Ūdru takas'], '0.0.1'), {});
  await store.documents.publish(id);
  const titles = async () => {
    await linkWaiting(store);
    const reader = await store.openReader();
    const rows = await reader.db.selectFrom('linked_projects').select(['title', 'total_eur_cents']).orderBy('title').execute();
    await reader.close();
    expect((await collect(store.verify({ isDeep: false }))).filter(({ code }) => code !== 'original-missing')).toEqual([]);
    return rows.map(({ title, total_eur_cents }) => [title, total_eur_cents]);
  };
  const decide = async (wish: ProjectWish, key: string) => {
    const seen = await store.decisions.effective(id);
    if (!seen) throw new Error('expected a record');
    await store.decisions.add(id, [makeProjectDecision(seen.record, wish, { id: key, by: 'ilze', at: '2026-02-03T10:00:00.000Z' })], seen.version);
    return seen.record;
  };
  const readAnew = async (rules: string) => {
    await store.reruns.begin({ from: 'extract' }, rules);
    await store.documents.saveRecord(tellOf('egle', ['Bebru dambis', 'Ūdru takas'], rules), {});
    await store.documents.publish(id);
  };
  const two = [['Bebru dambis', 386_361], ['Ūdru takas', 386_361]];
  expect(await titles()).toEqual(two);
  await decide({ action: 'merge', into: 0, from: 1 }, 'd1');
  expect(await titles()).toEqual([['Bebru dambis', 386_361]]);
  await readAnew('0.0.2');
  expect(await titles()).toEqual([['Bebru dambis', 386_361]]);
  const { version } = await store.decisions.ofDocument(id);
  await store.decisions.undo(id, 'd1', { by: 'ilze', at: '2026-02-04T10:00:00.000Z', seen: version });
  expect(await titles()).toEqual(two);

  const { projects: [first] } = (await store.decisions.effective(id))?.record ?? { projects: [] };
  await decide({ action: 'split', project: 0, fieldIds: [first?.costs[0]?.id ?? ''] }, 'd2');
  const three = [[null, 386_361], ['Bebru dambis', null], ['Ūdru takas', 386_361]];
  expect(await titles()).toEqual(three);
  await readAnew('0.0.3');
  expect(await titles()).toEqual(three);
  await opened.dispose();
});

test('rows of a document that another has replaced count no more', async () => {
  const opened = await openTempStore();
  const { store } = opened;
  for (const name of ['egle', 'osis']) {
    await drop(store, name);
    await record(store, name);
  }
  await linkWaiting(store);
  await store.links.write(async (trx) => {
    const keys = await trx.selectFrom('documents').select('key').orderBy('key').execute();
    await trx.updateTable('documents').set({ replaced_by: keys[1]?.key ?? null }).where('key', '=', keys[0]?.key ?? 0).execute();
    await trx.insertInto('link_waiting').values({ document: keys[0]?.key ?? 0 } as never).execute();
  });
  await linkWaiting(store);
  const reader = await store.openReader();
  const rows = await reader.db.selectFrom('costs').select(['linked', 'stands']).orderBy('document').execute();
  await reader.close();
  expect(rows).toEqual([{ linked: null, stands: 0 }, { linked: expect.any(Number), stands: 1 }]);
  expect((await collect(store.verify({ isDeep: false }))).filter(({ code }) => code === 'rows-astray')).toEqual([]);
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
