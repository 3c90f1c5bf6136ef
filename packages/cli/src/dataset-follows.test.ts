import { keepLinked, linkWaiting } from '@siets/linking';
import { buildServer } from '@siets/server';
import { Agent } from '@siets/server/testing';
import { decide, drop, idOf, isPostgresWanted, noPostgres, openTempStore, prepareTempPostgres, record, type OpenedStore } from '@siets/store/testing';
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
    return rows.map(({ title }) => title);
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
