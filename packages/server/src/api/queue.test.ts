import { drop, idOf, openTempStore, record, type OpenedStore } from '@siets/store/testing';
import type { FastifyInstance } from 'fastify';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Agent } from '../../testing/agent.ts';
import { hashPassword } from '../account/password.ts';
import { buildServer } from '../server.ts';

const PASSWORD = 'zaļš koks aug kalnā';
let opened: OpenedStore;
let app: FastifyInstance;
let anna: Agent;
let zane: Agent;
let ilze: Agent;

async function colleague(name: string, role: string): Promise<Agent> {
  await opened.store.people.add({ id: `id-${name}`, name, displayName: `${name} Ozola`, role, language: 'lv', password: await hashPassword(PASSWORD) });
  const agent = new Agent(app);
  await agent.login(name, PASSWORD);
  return agent;
}

beforeEach(async () => {
  opened = await openTempStore();
  for (const name of ['egle', 'osis', 'bērzs']) {
    await drop(opened.store, name);
    await record(opened.store, name);
  }
  app = await buildServer({ store: opened.store, inboxDir: '/srv/inbox', port: 0 });
  anna = await colleague('Anna', 'administrator');
  zane = await colleague('Zane', 'reviewer');
  ilze = await colleague('Ilze', 'reviewer');
});
afterEach(async () => {
  await app.close();
  await opened.dispose();
});

const titles = async (query: { [name: string]: string | number } = {}, agent = zane) => (await agent.ask('getQueue', { query })).items.map(({ title }) => title);

test('what needs a person is listed page by page, and found by words without diacritics', async () => {
  const first = await zane.ask('getQueue', { query: { limit: 2 } });
  const second = await zane.ask('getQueue', { query: { limit: 2, cursor: first.next ?? '' } });
  expect([...first.items, ...second.items].map(({ title }) => title).toSorted((a, b) => String(a).localeCompare(String(b)))).toEqual(['bērzs', 'egle', 'osis']);
  expect([second.next, first.items[0]]).toMatchObject([null, { status: 'to-check', claimedBy: null, openComments: 0 }]);
  expect(await titles({ text: 'BERZ' })).toEqual(['bērzs']);
  expect(await titles({ text: 'berziem' })).toEqual(['bērzs']);
  expect(await zane.ask('getQueueCounts', { query: { text: 'berz' } })).toMatchObject({ total: 1, status: [{ value: 'to-check', count: 1 }] });
  expect((await zane.send('getQueue', { query: { status: 'no-such' } })).statusCode).toBe(400);
});

test('a document is checked once its doubts are decided, and whoever decided is its reviewer', async () => {
  const params = { documentId: idOf('egle') };
  await zane.ask('confirmAbove', { params, body: { seen: 0, confidence: 0 } });
  expect([await titles({ status: 'checked' }), await titles({ status: 'to-check' })]).toEqual([['egle'], expect.not.arrayContaining(['egle'])]);
  expect([await titles({ reviewer: 'me' }), await titles({ reviewer: 'me' }, ilze), (await titles({ reviewer: 'nobody' })).length]).toEqual([['egle'], [], 2]);
});

test('the next document passes over what a colleague has taken on', async () => {
  const [first] = (await zane.ask('getQueue')).items;
  await zane.ask('claim', { params: { documentId: first?.documentId ?? '' }, body: {} });
  expect((await ilze.ask('nextInQueue')).documentId).not.toBe(first?.documentId);
  const taken = await ilze.send('claim', { params: { documentId: first?.documentId ?? '' }, body: {} });
  expect([taken.statusCode, taken.json<{ error: { code: string } }>().error.code]).toEqual([409, 'claimed']);
  await ilze.ask('claim', { params: { documentId: first?.documentId ?? '' }, body: { force: true } });
  expect((await zane.ask('getDocument', { params: { documentId: first?.documentId ?? '' } })).claim).toMatchObject({ name: 'Ilze Ozola', isMine: false });
});

test('the next document is opened as it was expected, but not once a colleague claimed or checked it; the log tells of what was opened alone', async () => {
  const [first = '', second = '', third = ''] = (await ilze.ask('getQueue')).items.map(({ documentId }) => documentId);
  const { documentId: expected } = await ilze.ask('nextInQueue', { query: { after: first } });
  const open = async (): Promise<string | undefined> => (await ilze.ask('openNext', { query: { after: first, expected: third } })).document?.documentId;
  expect([expected, await open()]).toEqual([second, third]);
  await zane.ask('claim', { params: { documentId: third }, body: {} });
  expect(await open()).toBe(second);
  await zane.ask('release', { params: { documentId: third }, body: {} });
  await zane.ask('confirmAbove', { params: { documentId: third }, body: { seen: 0, confidence: 0 } });
  expect(await open()).toBe(second);
  await zane.ask('claim', { params: { documentId: second }, body: {} });
  expect(await open()).toBeUndefined();
  const looks = (await opened.store.people.listLog({ action: 'look', limit: 10 })).map(({ subject }) => subject);
  expect(looks.toReversed()).toEqual([third, second, second]);
});

test('what one claimed and what one decided on are both one’s own, under the name that others see', async () => {
  const [claimed, decided] = [{ documentId: idOf('osis') }, { documentId: idOf('egle') }];
  await zane.ask('claim', { params: claimed, body: {} });
  await zane.ask('confirmAbove', { params: decided, body: { seen: 0, confidence: 0 } });
  expect(new Set(await titles({ reviewer: 'me' }))).toEqual(new Set(['egle', 'osis']));
  expect((await ilze.ask('getQueueCounts')).reviewer).toEqual([{ value: 'Zane', label: 'Zane Ozola', count: 2 }]);
  expect((await ilze.ask('getQueue', { query: { reviewer: 'Zane' } })).items.find(({ title }) => title === 'osis')?.claimedBy).toEqual({ id: 'id-Zane', name: 'Zane Ozola' });
  const { history } = await ilze.ask('getHistory', { params: decided });
  expect(history[0]).toMatchObject({ by: 'Zane Ozola', isMine: false });
  // A new name is seen everywhere, whatever was done under the old one.
  await opened.store.people.change('id-Zane', { displayName: 'Zane Liepa' }, 'administrator');
  await opened.store.people.remove('id-Zane', 'administrator');
  expect((await ilze.ask('getDocument', { params: claimed })).claim).toMatchObject({ name: 'Zane Liepa' });
  expect((await ilze.ask('getHistory', { params: decided })).history[0]).toMatchObject({ by: 'Zane Liepa' });
  // Nobody gets the name again, under which all that was done.
  const again = await anna.send('addUser', { body: { name: 'zane', displayName: 'Zane Cita', role: 'reviewer' } });
  expect([again.statusCode, again.json<{ error: { code: string } }>().error.code]).toEqual([409, 'name-retired']);
});

test('a document is put aside, asked about, and comes back', async () => {
  const params = { documentId: idOf('osis') };
  await zane.ask('skip', { params, body: { why: 'vēlāk' } });
  expect(await titles({ status: 'skipped' })).toEqual(['osis']);
  await zane.ask('unskip', { params });
  const { colleagues } = await zane.ask('listColleagues');
  const other = colleagues.find(({ name }) => name === 'Ilze Ozola');
  await zane.ask('ask', { params, body: { to: other?.id, text: 'Vai summa ir ar PVN?' } });
  expect((await ilze.ask('getQueue', { query: { status: 'asked' } })).items).toMatchObject([{ title: 'osis', question: 'Vai summa ir ar PVN?' }]);
  await ilze.ask('settleQuestion', { params });
  expect(await titles({ status: 'asked' })).toEqual([]);
});

test('comments are for all, and only their writer removes them', async () => {
  const params = { documentId: idOf('osis') };
  const comment = await zane.ask('addComment', { params, body: { text: 'Skatīt 3. lapu', field: 'costs', project: 0 } });
  expect((await ilze.ask('getDocument', { params })).comments).toMatchObject([{ text: 'Skatīt 3. lapu', field: 'costs', isMine: false, by: { name: 'Zane Ozola' } }]);
  const of = { ...params, commentId: comment.id };
  expect((await ilze.send('removeComment', { params: of })).statusCode).toBe(404);
  expect(await ilze.ask('resolveComment', { params: of, body: { isResolved: true } })).toMatchObject({ resolvedBy: 'Ilze Ozola' });
  await zane.ask('removeComment', { params: of });
  expect((await zane.ask('getDocument', { params })).comments).toEqual([]);
});

test('two in one document see each other, and that something changed', async () => {
  const params = { documentId: idOf('osis') };
  await zane.ask('bePresent', { params, body: { fieldId: 'f1' } });
  expect(await ilze.ask('bePresent', { params, body: {} })).toMatchObject({ version: 0, present: [{ name: 'Zane Ozola', fieldId: 'f1' }] });
  await zane.ask('bePresent', { params, body: { isLeaving: true } });
  expect((await ilze.ask('bePresent', { params, body: {} })).present).toEqual([]);
});

test('filters are kept, shared with others and changed by their owner alone', async () => {
  const saved = await zane.ask('saveFilter', { body: { name: 'Mani', filter: { status: 'to-check', year: 2024 }, isShared: true } });
  expect((await ilze.ask('listFilters')).filters).toMatchObject([{ name: 'Mani', filter: { status: 'to-check', year: 2024 }, isMine: false }]);
  const params = { filterId: saved.id };
  const body = { name: 'Citi', filter: {}, isShared: false };
  expect((await ilze.send('changeFilter', { params, body })).statusCode).toBe(404);
  await zane.ask('changeFilter', { params, body });
  expect([(await ilze.ask('listFilters')).filters, (await zane.ask('listFilters')).filters.map(({ name }) => name)]).toEqual([[], ['Citi']]);
  expect((await ilze.send('removeFilter', { params })).statusCode).toBe(404);
  await zane.ask('removeFilter', { params });
});

test('what is doubtful is set by administrators, and the queue follows', async () => {
  const anna = new Agent(app);
  await anna.login('Anna', PASSWORD);
  expect((await zane.send('setSettings', { body: { doubtBelow: 0.99 } })).statusCode).toBe(403);
  const before = (await zane.ask('getQueue')).items[0]?.doubtful ?? 0;
  expect(await anna.ask('setSettings', { body: { doubtBelow: 0.99 } })).toMatchObject({ doubtBelow: 0.99 });
  await expect.poll(async () => (await zane.ask('getQueue')).items[0]?.doubtful).toBeGreaterThan(before);
});

test('a queue that a program left half-way is written to its end by the next', async () => {
  await app.close();
  await opened.store.review.setSettings({ doubtBelow: 0.98 });
  app = await buildServer({ store: opened.store, inboxDir: '/srv/inbox', port: 0 });
  await expect.poll(() => opened.store.review.isStale()).toBe(false);
});
