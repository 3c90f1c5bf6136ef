import { keepLinked, linkWaiting } from '@siets/linking';
import { buildServer } from '@siets/server';
import { Agent } from '@siets/server/testing';
import { decide, drop, idOf, isPostgresWanted, noPostgres, openTempStore, prepareTempPostgres, record, recordTotal, type OpenedStore } from '@siets/store/testing';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';

// What people change over the API stands in the dataset at once.

const params = { documentId: idOf('egle') };

function testFollowing(open: () => Promise<OpenedStore>): void {
  let opened: OpenedStore;
  let app: Awaited<ReturnType<typeof buildServer>>;
  let agent: Agent;
  beforeEach(async () => {
    opened = await open();
    await drop(opened.store, 'egle');
    await record(opened.store, 'egle');
    await linkWaiting(opened.store);
    app = await buildServer({ store: keepLinked(opened.store), inboxDir: '/srv/inbox', port: 0 });
    agent = new Agent(app);
    await agent.enter();
  });
  afterEach(async () => {
    await app.close();
    await opened.dispose();
  });

  const titles = async (view: 'v_all_projects' | 'v_projects') => {
    const reader = await opened.store.openReader();
    const rows = await reader.db.selectFrom(view as 'projects').select('title').execute();
    await reader.close();
    return rows.map(({ title }) => title ?? '').toSorted();
  };

  test('a correction and its undoing, and a file that is taken back', async () => {
    const { record: read, version } = await agent.ask('getDocument', { params });
    const wishes = [{ action: 'correct', field: read.projects[0]?.title?.id, value: 'Eglīte' }];
    const { decisionIds } = await agent.ask('decide', { params, body: { seen: version, wishes } });
    expect([await titles('v_all_projects'), await titles('v_projects')]).toEqual([['Eglīte'], ['Eglīte']]);
    await agent.ask('undo', { params, body: { seen: 1, decisionId: decisionIds[0] } });
    expect([await titles('v_all_projects'), await titles('v_projects')]).toEqual([['egle'], []]);
    const [arrival] = await opened.store.arrivals.list();
    await agent.ask('withdraw', { params: { arrivalId: arrival?.arrivalId ?? 0 } });
    expect(await titles('v_all_projects')).toEqual([]);
  });

  test('a name that is erased', async () => {
    const body = { words: ['egle'] };
    expect(await agent.ask('previewErasure', { body })).toMatchObject({ documents: [{ name: 'egle.txt' }] });
    const { documents } = await agent.ask('erase', { body });
    expect(documents).toMatchObject([{ documentId: params.documentId, name: '████.txt', fields: 1 }]);
    expect(await titles('v_all_projects')).toEqual(['████']);
    const { entries } = await agent.ask('getLog', { query: { action: 'erase' } });
    expect(entries).toMatchObject([{ subject: params.documentId, detail: 'places=2, fields=1' }]);
    expect(await agent.ask('getText', { params })).toMatchObject({ text: expect.stringMatching(/^Projekts „████”\n/u) as unknown });
  });

  test('two that a person merges, and the value that a person chose', async () => {
    const title = 'Egļu birzs atjaunošana';
    await recordTotal(opened.store, 'pieteikums', { title, eur: 120_000, stage: 'planned' });
    await recordTotal(opened.store, 'atskaite', { title, eur: 98_412, stage: 'spent' });
    await linkWaiting(opened.store);
    const { pairs: [pair], count } = await agent.ask('getLinkPairs');
    expect([count, pair]).toMatchObject([1, { score: 65, a: { title, proofs: { title: expect.stringMatching(/^f_/u) as unknown } }, reasons: [{ lv: 'Nosaukums: tas pats (+45)', en: 'Title: the same (+45)' }, {}, { points: -10 }] }]);
    expect(pair?.a.words['totalCents']).toMatchObject({ before: expect.stringMatching(/^Kopējās izmaksas: /u) as unknown, is: expect.stringMatching(/EUR$/u) as unknown });
    await agent.ask('putOffLink', { body: { a: pair?.a.id, b: pair?.b.id } });
    expect(await agent.ask('getLinkPairs')).toEqual({ pairs: [], count: 0, later: 1 });
    expect(await agent.ask('getLinkPairs', { query: { later: 'yes' } })).toEqual({ pairs: [pair], count: 0, later: 1 });
    expect(await opened.store.links.doubts({ person: 'somebody else' })).toMatchObject({ count: 1, later: 0 });
    const { id } = await agent.ask('decideLink', { body: { action: 'merge', a: pair?.a.id, b: pair?.b.id, reason: 'viens līgums' } });
    expect(await titles('v_all_projects')).toEqual([title, 'egle']);
    expect(await agent.ask('getLinkPairs')).toEqual({ pairs: [], count: 0, later: 0 });
    expect(await agent.ask('getLinkDecisions')).toMatchObject({ decisions: [{ id, action: 'merge', reason: 'viens līgums', undone: null, titles: [title, title] }] });
    const { rows } = await agent.ask('getProjects', { query: { shown: 'all' } });
    const project = String(rows.find((row) => row['title'] === title)?.['project']);
    const disagreeing = async () => (await agent.ask('getProject', { params: { project }, query: { shown: 'all' } })).parts['conflicts'] ?? [];
    const conflicts = async () => Object.fromEntries((await disagreeing()).map((row) => [row['value'], [row['stands'], row['why']]]));
    expect(await conflicts()).toEqual({ '98412.00': [1, 'stage'], '120000.00': [0, 'stage'] });
    const chosen = (await disagreeing()).find((row) => row['stands'] === 0)?.['field_id'];
    const choice = await agent.ask('chooseValue', { params: { project }, body: { field: 'total', chosen } });
    expect(await conflicts()).toEqual({ '98412.00': [0, 'choice'], '120000.00': [1, 'choice'] });
    expect(await agent.ask('getLinkChoices', { params: { project } })).toMatchObject({ choices: [{ id: choice.id, field: 'total', undone: null }] });
    await agent.ask('undoLink', { body: { id: choice.id } });
    await agent.ask('undoLink', { body: { id } });
    expect(await titles('v_all_projects')).toEqual([title, title, 'egle']);
    const refused = [await agent.send('undoLink', { body: { id } }), await agent.send('decideLink', { body: { action: 'merge', a: 'p_none', b: pair?.b.id } })];
    expect(refused.map((answer) => answer.json<{ error: { code: string } }>().error.code)).toEqual(['wrong-decision', 'wrong-decision']);
    const { entries } = await agent.ask('getLog', { query: { action: 'link-merge' } });
    expect(entries).toMatchObject([{ subject: id }]);
  });

  test('two names of one organisation that a person merges', async () => {
    await recordTotal(opened.store, 'pieteikums', { title: 'Egļu birzs', eur: 120_000, stage: 'planned', applicant: 'biedrība „Saules loks”' });
    await recordTotal(opened.store, 'līgums', { title: 'Kļavu gatve', eur: 98_412, stage: 'planned', applicant: 'biedrība „Saules logs”' });
    await linkWaiting(opened.store);
    const { pairs: [pair], count } = await agent.ask('getOrganisationPairs');
    expect([count, pair]).toMatchObject([1, { score: 50, reasons: [{ lv: 'Nosaukums: gandrīz tas pats, kā pārrakstīšanās (+50)', en: 'Name: nearly the same, as by a slip (+50)' }] }]);
    expect(pair?.a.documents[0]?.words).toMatchObject({ before: 'Projekta iesniedzējs: ' });
    const { id } = await agent.ask('decideLink', { body: { about: 'organisation', action: 'merge', a: pair?.a.id, b: pair?.b.id } });
    await linkWaiting(opened.store);
    expect(await agent.ask('getOrganisationPairs')).toEqual({ pairs: [], count: 0, later: 0 });
    expect(await agent.ask('getLinkDecisions')).toMatchObject({ decisions: [{ id, about: 'organisation', titles: expect.arrayContaining(['biedrība „Saules loks”', 'biedrība „Saules logs”']) as unknown }] });
    await agent.ask('undoLink', { body: { id } });
    await linkWaiting(opened.store);
    expect((await agent.ask('getOrganisationPairs')).count).toBe(1);
  });

  test('a document that two link at once counts once', async () => {
    await decide(opened.store, 'egle', { action: 'correct', field: 'title', value: 'Eglīte' }, 'd1');
    expect(await titles('v_all_projects')).toEqual(['egle']);
    await Promise.all([linkWaiting(opened.store), linkWaiting(await opened.openBeside())]);
    expect(await titles('v_all_projects')).toEqual(['Eglīte']);
  });
}

describe('SQLite', () => {
  testFollowing(openTempStore);
});

const isWanted = await isPostgresWanted();
describe.skipIf(!isWanted)(`PostgreSQL${isWanted ? '' : ` (${noPostgres})`}`, () => {
  const prepared = isWanted ? prepareTempPostgres() : null;
  afterAll(async () => (await prepared)?.drop());
  testFollowing(async () => {
    if (!prepared) throw new Error(noPostgres);
    return (await prepared).open();
  });
});
