import { sql } from 'kysely';
import { decide, idOf, isPostgresWanted, noPostgres, openTempStore, prepareTempPostgres, recordTotal, type OpenedStore } from '@siets/store/testing';
import type { Store } from '@siets/store';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { keepLinked, linkWaiting } from './index.ts';

// Pairs that only a person can tell apart, and values of which only a person knows which is right.

const title = 'Egļu birzs atjaunošana Rīvas muižā';
const made = { by: 'ilze', at: '2026-02-03T10:00:00.000Z' };

function testPeople(open: () => Promise<OpenedStore>): void {
  let opened: OpenedStore;
  let store: Store;
  beforeEach(async () => {
    opened = await open();
    store = keepLinked(opened.store);
    await recordTotal(store, 'pieteikums', { title, eur: 120_000, stage: 'planned' });
    await recordTotal(store, 'atskaite', { title, eur: 98_412, stage: 'spent' });
    await linkWaiting(store);
  });
  afterEach(() => opened.dispose());

  const ask = async (view: string, ...columns: string[]) => {
    const reader = await store.openReader();
    const names = sql.join(columns.map((column) => sql.ref(column)));
    const { rows } = await sql<{ [name: string]: unknown }>`select ${names} from ${sql.table(view)} order by 1`.execute(reader.db);
    await reader.close();
    return rows.map((row) => columns.map((column) => row[column]));
  };
  const totals = () => ask('v_all_projects', 'total_eur');
  const pair = async () => {
    const [found] = (await store.links.doubts()).pairs;
    if (!found) throw new Error('there is no doubtful pair');
    return { about: 'project' as const, a: found.b.id, b: found.a.id, reason: null };
  };

  test('a doubtful pair is shown with both sides and its points', async () => {
    const { pairs, count } = await store.links.doubts();
    expect(count).toBe(1);
    expect(pairs).toMatchObject([{ score: 65, verdict: 'doubt', reasons: [{ feature: 'title', says: 'equal', points: 45 }, { feature: 'owner', says: 'equal', points: 30 }, { feature: 'sum', says: 'differ', points: -10 }] }]);
    const sides = new Map(pairs.flatMap(({ a, b }) => [a, b]).map(({ name, totalCents, owners }) => [name, [totalCents, owners]]));
    expect(Object.fromEntries(sides)).toEqual({ 'atskaite.txt': [9_841_200, ['Ūdru novada pašvaldība']], 'pieteikums.txt': [12_000_000, ['Ūdru novada pašvaldība']] });
    expect(await store.links.doubts({ after: 1 })).toMatchObject({ pairs: [], count: 1 });
  });

  test('an authority has one name, however papers of one project print it, and is no conflict', async () => {
    const funder = (bytes: string, value: { id: string | null; name: string }) =>
      decide(store, bytes, { action: 'add', field: 'funders', value, note: 'vēstulē' }, `d-${bytes}`);
    await funder('pieteikums', { id: 'vkkf', name: 'Valsts Kultūrkapitāla fonds' });
    await funder('atskaite', { id: 'vkkf', name: 'VKKF' });
    await store.links.decide({ ...(await pair()), action: 'merge', reason: null }, made);
    await linkWaiting(store);
    expect(await ask('v_all_projects', 'funder', 'funder_id')).toEqual([['Valsts kultūrkapitāla fonds', 'vkkf']]);
    expect((await ask('v_all_conflicts', 'field')).flat()).not.toContain('funder');
    expect((await ask('v_all_funders', 'funder')).flat()).toEqual(['VKKF', 'Valsts Kultūrkapitāla fonds']);
  });

  test('what a person merges is one at once, and two again when that is undone', async () => {
    expect(await totals()).toEqual([[98_412], [120_000]]);
    const asked = await pair();
    const id = await store.links.decide({ ...asked, action: 'merge', reason: 'tas pats numurs pielikumā' }, made);
    await linkWaiting(store); // on a busy machine the links come behind the answer
    expect(await totals()).toEqual([[98_412]]);
    expect(await store.links.doubts()).toEqual({ pairs: [], count: 0, later: 0 });
    expect(await store.links.decisions()).toMatchObject([{ id, action: 'merge', reason: 'tas pats numurs pielikumā', by: 'ilze', undone: null, titles: [title, title] }]);
    expect(await store.links.undo(id ?? '', { by: 'anna', at: made.at })).toBe(true);
    await linkWaiting(store);
    expect(await totals()).toEqual([[98_412], [120_000]]);
    expect((await store.links.doubts()).count).toBe(1);
    expect(await store.links.undo(id ?? '', made)).toBe(false);
  });

  test('what a person keeps apart is asked no more, until somebody says otherwise', async () => {
    const asked = await pair();
    await store.links.decide({ ...asked, action: 'apart' }, made);
    expect([await totals(), (await store.links.doubts()).count]).toEqual([[[98_412], [120_000]], 0]);
    await store.links.decide({ ...asked, action: 'merge' }, { ...made, by: 'anna' });
    expect(await totals()).toEqual([[98_412]]);
    expect((await store.links.decisions()).map(({ action, undone }) => [action, undone?.by])).toEqual([['merge', undefined], ['apart', 'anna']]);
    expect(await store.links.decide({ ...asked, b: 'p_none', action: 'merge' }, made)).toBeNull();
    expect(await store.links.decide({ ...asked, b: asked.a, action: 'merge' }, made)).toBeNull();
  });

  test('of values that disagree a rule says which stands, and a person above it', async () => {
    await store.links.decide({ ...(await pair()), action: 'merge' }, made);
    const conflicts = () => ask('v_all_conflicts', 'value', 'stage', 'stands', 'why');
    expect(await conflicts()).toEqual([['120000.00', 'planned', 0, 'stage'], ['98412.00', 'spent', 1, 'stage']]);
    const [[project]] = (await ask('v_all_projects', 'project')) as [[string]];
    const [[chosen]] = (await ask('v_all_conflicts', 'field_id', 'value')).filter(([, value]) => value === '120000.00') as [[string]];
    const id = await store.links.choose({ project, field: 'total', chosen, reason: null }, made);
    expect([await totals(), await conflicts()]).toEqual([[[120_000]], [['120000.00', 'planned', 1, 'choice'], ['98412.00', 'spent', 0, 'choice']]]);
    expect(await store.links.choices(project)).toMatchObject([{ id, field: 'total', chosen, by: 'ilze', undone: null }]);
    expect(await store.links.choose({ project, field: 'total', chosen: 'f_none', reason: null }, made)).toBeNull();
    expect(await store.links.choose({ project: 'p_none', field: 'total', chosen, reason: null }, made)).toBeNull();
    expect(await store.links.undo(id ?? '', made)).toBe(true);
    expect(await totals()).toEqual([[98_412]]);
    expect(await store.links.choices(project)).toMatchObject([{ undone: { by: 'ilze' } }]);
  });

  test('a territory that is no more has its code of then and that of today', async () => {
    expect(await ask('v_all_places', 'name', 'code_then', 'code_now', 'name_now')).toEqual(Array.from({ length: 2 }, () => ['Rūjienas novads', '0961600', '0054000', 'Valmieras novads']));
  });

  test('a document that cannot be linked is put aside with its error, and those behind it go on', async () => {
    const damaged = async (value: string) => store.links.write(async (trx) => {
      await trx.updateTable('fields').set({ value }).where('field', '=', 'title').where('document', '=', trx.selectFrom('documents').select('key').where('id', '=', idOf('pieteikums'))).execute();
    });
    const again = async () => store.links.write(async (trx) => void (await sql`insert into link_waiting (document) select key from documents where true on conflict do nothing`.execute(trx)));
    const heard: unknown[] = [];
    await damaged('{');
    await again();
    expect(await linkWaiting(store, { onAside: (error) => heard.push(error) })).toBe(1);
    expect([heard.length, await store.links.waiting()]).toEqual([1, []]);
    expect((await store.status()).unlinked).toEqual([{ error: expect.stringContaining('JSON') as unknown, count: 1 }]);
    // It keeps the links that it had.
    expect(await totals()).toEqual([[98_412], [120_000]]);
    expect([await store.links.takeUp({ below: 1 }), await store.links.takeUp({ below: 2 })]).toEqual([0, 1]);
    expect(await linkWaiting(store)).toBe(0);
    expect([await store.links.takeUp({ below: 2 }), await store.links.takeUp()]).toEqual([0, 1]);
    await damaged('"Egļu birzs"');
    expect(await linkWaiting(store)).toBe(1);
    expect((await store.status()).unlinked).toEqual([]);
  });
}

describe('SQLite', () => {
  testPeople(openTempStore);
});

const isWanted = await isPostgresWanted();
describe.skipIf(!isWanted)(`PostgreSQL${isWanted ? '' : ` (${noPostgres})`}`, () => {
  const prepared = isWanted ? prepareTempPostgres() : null;
  afterAll(async () => (await prepared)?.drop());
  testPeople(async () => {
    if (!prepared) throw new Error(noPostgres);
    return (await prepared).open();
  });
});
