import { drop, idOf, openTempStore, record, sampleText, type OpenedStore } from '@siets/store/testing';
import type { FastifyInstance } from 'fastify';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Agent } from '../../testing/agent.ts';
import { hashPassword } from '../account/password.ts';
import { buildServer } from '../server.ts';

const PASSWORD = 'zaļš koks aug kalnā';
const documentId = idOf('egle');
const params = { documentId };
let opened: OpenedStore;
let app: FastifyInstance;
let agent: Agent;

beforeEach(async () => {
  opened = await openTempStore();
  app = await buildServer({ store: opened.store, inboxDir: '/srv/inbox', port: 0 });
  agent = new Agent(app);
  await agent.enter();
  await drop(opened.store, 'egle');
  await record(opened.store, 'egle');
});
afterEach(async () => {
  await app.close();
  await opened.dispose();
});

async function colleague(name: string, role: string): Promise<Agent> {
  await opened.store.people.add({ id: name, name, displayName: `${name} Ozola`, role, language: 'lv', password: await hashPassword(PASSWORD) });
  const other = new Agent(app);
  await other.login(name, PASSWORD);
  return other;
}

const titleOf = async (who = agent) => {
  const { record: { projects: [project] }, version } = await who.ask('getDocument', { params });
  return { id: project?.title?.id ?? '', value: project?.title?.value, state: project?.title?.state, version };
};

test('a record is shown without its text, which is asked for by itself', async () => {
  const document = await agent.ask('getDocument', { params });
  expect(document).toMatchObject({ documentId, version: 0, name: 'egle.txt', status: 'to-check', isPdf: false, hasOriginal: false, hidden: [] });
  expect(document.record.document.text).toBeUndefined();
  expect((await agent.ask('getText', { params })).text).toBe(sampleText('egle').text);
  expect((await agent.send('getDocument', { params: { documentId: idOf('osis') } })).json()).toMatchObject({ error: { code: 'no-document' } });
  await drop(opened.store, 'osis');
  expect((await agent.send('getDocument', { params: { documentId: idOf('osis') } })).json()).toMatchObject({ error: { code: 'no-record' } });
});

test('a correction is shown at once, stands in the history and is undone by itself', async () => {
  const { id, version } = await titleOf();
  const answer = await agent.ask('decide', { params, body: { seen: version, wishes: [{ action: 'correct', field: id, value: 'Eglīte' }] } });
  expect(answer.document?.record.projects[0]?.title).toMatchObject({ value: 'Eglīte', state: 'person' });
  const { history } = await agent.ask('getHistory', { params });
  expect(history).toMatchObject([{ action: 'correct', was: 'egle', value: 'Eglīte', isMine: true, isPlaced: true, undone: null }]);
  await agent.ask('undo', { params, body: { seen: 1, decisionId: answer.decisionIds[0] } });
  expect(await titleOf()).toMatchObject({ value: 'egle', version: 2 });
  expect((await agent.ask('getHistory', { params })).history).toMatchObject([{ undone: { by: expect.any(String) as unknown } }]);
  // Undone already, as asked.
  await agent.ask('undo', { params, body: { seen: 1, decisionId: answer.decisionIds[0] } });
  expect((await titleOf()).version).toBe(2);
});

test('who did not see the change of another is shown both values, and other fields are no conflict', async () => {
  await colleague('Anna', 'administrator');
  const [zane, ilze] = [await colleague('Zane', 'reviewer'), await colleague('Ilze', 'reviewer')];
  const { id, version } = await titleOf(zane);
  await zane.ask('decide', { params, body: { seen: version, wishes: [{ action: 'correct', field: id, value: 'Eglīte' }] } });
  const refused = await ilze.send('decide', { params, body: { seen: version, wishes: [{ action: 'correct', field: id, value: 'Egļu taka' }] } });
  expect(refused.statusCode).toBe(409);
  expect(refused.json()).toMatchObject({
    error: { code: 'conflict', details: { version: 1, fields: [{ fieldId: id, mine: { value: 'Egļu taka' }, theirs: { value: 'Eglīte', by: 'Zane Ozola', isUndoing: false } }] } },
  });
  await ilze.ask('decide', { params, body: { seen: version, wishes: [{ action: 'add', field: 'goal', value: 'stādīt egles', note: 'no pieteikuma' }] } });
  expect(await titleOf(ilze)).toMatchObject({ value: 'Eglīte', version: 2 });
  await ilze.ask('decide', { params, body: { seen: 2, wishes: [{ action: 'correct', field: id, value: 'Egļu taka' }] } });
  expect((await titleOf(ilze)).value).toBe('Egļu taka');
});

test('all above a confidence are confirmed in one step, which tells first what it covers', async () => {
  const preview = await agent.ask('confirmAbove', { params, body: { seen: 0, confidence: 0, preview: true } });
  expect([preview.fields.length > 2, preview.decisionIds, (await titleOf()).version]).toEqual([true, [], 0]);
  const done = await agent.ask('confirmAbove', { params, body: { seen: 0, confidence: 0 } });
  expect(done.decisionIds).toHaveLength(preview.fields.length);
  expect(done.document).toMatchObject({ status: 'checked', doubts: [] });
  expect((await agent.ask('confirmAbove', { params, body: { seen: done.document?.version, confidence: 0 } })).fields).toEqual([]);
});

test('approving is the second stage, for who may', async () => {
  await colleague('Anna', 'administrator');
  const [zane, juris] = [await colleague('Zane', 'reviewer'), await colleague('Juris', 'approver')];
  expect((await zane.send('approveDocument', { params, body: { seen: 0 } })).statusCode).toBe(403);
  const { document } = await juris.ask('approveDocument', { params, body: { seen: 0 } });
  expect([document?.status, document?.record.projects[0]?.title?.state]).toEqual(['approved', 'approved']);
});

test('a wish that cannot be met is refused in both languages, and nothing is changed', async () => {
  const refused = await agent.send('decide', { params, body: { seen: 0, wishes: [{ action: 'correct', field: 'no-such', value: 'x' }] } });
  expect(refused.json()).toMatchObject({ error: { code: 'wrong-decision', lv: expect.stringContaining('no-such') as unknown } });
  const outside = await agent.send('decide', { params, body: { seen: 0, wishes: [{ action: 'add', field: 'goal', value: 'x', words: { start: 0, end: 99_999 } }] } });
  expect(outside.statusCode).toBe(400);
  expect((await agent.send('decide', { params, body: { seen: 0, wishes: [] } })).json()).toMatchObject({ error: { code: 'bad-request' } });
  const huge = await agent.send('decide', { params, body: { seen: 0, wishes: [{ action: 'add', field: 'goal', value: 'x'.repeat(5 * 2 ** 20), note: 'n' }] } });
  expect([huge.statusCode, huge.json<{ error: { code: string } }>().error.code]).toEqual([413, 'too-large']);
  expect((await titleOf()).version).toBe(0);
});

test('why a value stands there is told with its rule, and of an empty field why it is empty', async () => {
  expect(await agent.ask('getWhy', { params, query: { field: 'title', project: 0 } })).toMatchObject({ rule: expect.any(String) as unknown, absence: null });
});

test('where a person rejected what was read, that is why nothing stands there', async () => {
  const why = () => agent.ask('getWhy', { params, query: { field: 'title', project: 0 } });
  const { candidates: [candidate] } = await why();
  await agent.ask('decide', { params, body: { seen: 0, wishes: [{ action: 'reject', field: 'title' }] } });
  expect(await why()).toMatchObject({
    rule: null, absence: { reason: 'rejected-by-person', lv: 'Nolasīto vērtību noraidīja cilvēks.', en: 'A person rejected the value that was read.' },
    candidates: candidate ? [{ ...candidate, isChosen: false, why: 'rejected by a person' }] : [],
  });
  const { record } = await agent.ask('getDocument', { params });
  expect(record.projects[0]?.absent).toContainEqual(expect.objectContaining({ field: 'title', reason: 'rejected-by-person' }));
});

test('an analyst sees no contacts and no original', async () => {
  const value = { name: 'Vilma Ziediņa', role: null, organisation: null, email: null, phone: '29000111' };
  await agent.ask('decide', { params, body: { seen: 0, wishes: [{ action: 'add', field: 'contacts', value, note: 'zvanīju' }] } });
  await agent.ask('addComment', { params, body: { field: 'contacts', fieldId: null, project: 0, text: 'Vai Vilma?' } });
  await colleague('Anna', 'administrator');
  const juris = await colleague('Juris', 'analyst');
  const shown = await juris.ask('getDocument', { params });
  expect([shown.hidden, shown.record.projects.flatMap(({ contacts }) => contacts)]).toEqual([['contacts'], []]);
  for (const name of ['getDocument', 'getText', 'getHistory'] as const) expect((await juris.send(name, { params })).body).not.toMatch(/Vilma|29000111/u);
  for (const table of ['fields', 'evidence']) expect((await juris.send('getRows', { params: { table }, query: { shown: 'all' } })).body).not.toMatch(/Vilma|29000111/u);
  expect((await juris.send('getOriginal', { params })).statusCode).toBe(403);
  expect((await juris.send('getWhy', { params, query: { field: 'contacts', project: 0 } })).statusCode).toBe(403);
});

test('the original is sent wherever it is kept, and its copy here is removed', async () => {
  await opened.store.originals.putBytes(Buffer.from('egle'));
  const { path } = await opened.store.originals.fetch(documentId);
  let released = 0;
  const originals = {
    ...opened.store.originals, pathOf: () => { throw new TypeError('expected originals in a folder'); },
    fetch: async () => ({ path, release: async () => void (released += 1) }),
  };
  const distant = await buildServer({ store: { ...opened.store, originals }, inboxDir: '/srv/inbox', port: 0 });
  const other = new Agent(distant);
  await other.enter();
  expect((await other.send('getOriginal', { params })).body).toBe('egle');
  await vi.waitFor(() => expect(released).toBe(1));
  await distant.close();
});

test('a project is split and merged again as decisions that are seen, undone and refused like others', async () => {
  await colleague('Anna', 'administrator');
  const [zane, juris] = [await colleague('Zane', 'reviewer'), await colleague('Juris', 'analyst')];
  const { record: read } = await zane.ask('getDocument', { params });
  const [payer] = read.projects[0]?.organisations ?? [];
  const body = { seen: 0, project: 0, fieldIds: [payer?.id] };
  expect((await juris.send('splitProject', { params, body })).statusCode).toBe(403);
  expect((await new Agent(app).send('mergeProjects', { params, body: { seen: 0, into: 0, from: 1 } })).statusCode).toBe(401);
  expect((await zane.send('splitProject', { params, body, headers: { 'x-csrf-token': 'foreign' } })).json()).toMatchObject({ error: { code: 'wrong-csrf' } });
  expect((await zane.send('splitProject', { params, body: { ...body, fieldIds: ['no-such'] } })).json()).toMatchObject({ error: { code: 'wrong-decision' } });
  const { document, decisionIds } = await zane.ask('splitProject', { params, body });
  expect(document?.record.projects.map(({ title, organisations }) => [title?.value ?? null, organisations.length])).toEqual([['egle', 0], [null, 1]]);
  // Who did not see the split names projects by numbers of before.
  expect((await zane.send('mergeProjects', { params, body: { seen: 0, into: 0, from: 1 } })).statusCode).toBe(409);
  const merged = await zane.ask('mergeProjects', { params, body: { seen: 1, into: 0, from: 1 } });
  expect(merged.document?.record.projects.map(({ organisations }) => organisations.map(({ id }) => id))).toEqual([[payer?.id]]);
  await zane.ask('undo', { params, body: { seen: 2, decisionId: merged.decisionIds[0] } });
  expect((await zane.ask('undo', { params, body: { seen: 3, decisionId: decisionIds[0] } })).document?.record.projects).toHaveLength(1);
  expect((await zane.ask('getHistory', { params })).history).toMatchObject([{ action: 'split', field: 'projects' }, { action: 'merge' }]);
});
