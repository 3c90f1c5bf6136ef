import { drop, idOf, openTempStore, record, type OpenedStore } from '@siets/store/testing';
import type { FastifyInstance } from 'fastify';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Agent } from '../../testing/agent.ts';
import { buildServer } from '../server.ts';

let opened: OpenedStore;
let app: FastifyInstance;
let agent: Agent;
const names = Array.from({ length: 25 }, (_, n) => `egle ${n}`);
beforeEach(async () => {
  opened = await openTempStore();
  for (const name of names) {
    await drop(opened.store, name);
    await record(opened.store, name);
  }
  app = await buildServer({ store: opened.store, inboxDir: '/srv/inbox', port: 0 });
  agent = new Agent(app);
  await agent.enter();
});
afterEach(async () => {
  await app.close();
  await opened.dispose();
});

const first = { documentId: idOf('egle 0') };
const organisation = async (name: string) => (await agent.ask('getDocument', { params: { documentId: idOf(name) } })).record.projects[0]?.organisations[0];

test('one correction goes to the documents that were read alike, but for those left out and those that changed meanwhile, and is undone as a whole', async () => {
  const field = await organisation('egle 0');
  const value = { ...field?.value, name: 'Ūdru novads' };
  const { decisionIds } = await agent.ask('decide', { params: first, body: { seen: 0, wishes: [{ action: 'correct', field: field?.id, value }] } });
  const params = { ...first, decisionId: decisionIds[0] ?? '' };
  const found = await agent.ask('findAlike', { params });
  expect(found).toMatchObject({ field: 'organisations', action: 'correct', was: { name: 'Ūdru novada pašvaldība' }, becomes: { name: 'Ūdru novads' }, isMore: false });
  expect([found.fields.length, found.targets.length]).toEqual([20, 24]);
  expect(found.fields[0]).toMatchObject({ name: 'egle 1.txt', title: 'egle 1', before: 'Projekta iesniedzējs: ', raw: 'Ūdru novada pašvaldība', after: '' });
  const rest = await agent.ask('findAlike', { params, query: { from: 20 } });
  expect(rest.fields.map(({ title }) => title)).toEqual(names.slice(21));

  // One is left out, another is decided upon before the button is pressed.
  const other = { documentId: idOf('egle 2') };
  await agent.ask('decide', { params: other, body: { seen: 0, wishes: [{ action: 'confirm', field: (await organisation('egle 2'))?.id }] } });
  const chosen = found.targets.filter(({ documentId }) => documentId !== idOf('egle 1'));
  const applied = await agent.ask('applyAlike', { params, body: { fields: chosen } });
  expect(applied).toMatchObject({ done: 22, left: 0, passedOver: 1, passedNames: ['egle 2.txt'] });
  const values = async () => Promise.all(['egle 1', 'egle 2', 'egle 3', 'egle 24'].map(async (name) => (await organisation(name))?.value.name));
  expect(await values()).toEqual(['Ūdru novada pašvaldība', 'Ūdru novada pašvaldība', 'Ūdru novads', 'Ūdru novads']);
  const { history } = await agent.ask('getHistory', { params: { documentId: idOf('egle 3') } });
  expect(history).toMatchObject([{ action: 'correct', batchId: applied.batchId, was: { name: 'Ūdru novada pašvaldība' } }]);
  expect(await agent.ask('listBatches')).toMatchObject({ batches: [{ id: applied.batchId, documents: 22, standing: 22, undoneAt: null, value: { name: 'Ūdru novads' } }] });

  await agent.ask('undo', { params: { documentId: idOf('egle 3') }, body: { seen: 1, decisionId: history[0]?.id } });
  expect(await agent.ask('undoBatch', { params: { batchId: applied.batchId } })).toMatchObject({ done: 21, left: 0 });
  expect(new Set(await values())).toEqual(new Set(['Ūdru novada pašvaldība']));
  expect((await agent.ask('listBatches')).batches).toMatchObject([{ standing: 0, undoneAt: expect.any(String) as unknown }]);
  expect((await organisation('egle 0'))?.value.name).toBe('Ūdru novads');
});

test('what a program left that ended is gone on with by the next, and found by whoever made it', async () => {
  const field = await organisation('egle 0');
  const ask = { ...first, field: 'organisations', rule: field?.rule ?? '', raw: field?.raw ?? '', value: field?.value };
  const { fields } = await opened.store.decisions.findAlike(ask, 100);
  const targets = fields.map(({ documentId, fieldId, seen }) => ({ documentId, fieldIds: [fieldId], seen }));
  const [at, { account }] = [new Date(0).toISOString(), await agent.enter()];
  await app.close();
  await opened.store.batches.begin('left', { by: account?.name ?? '', at, correction: { action: 'reject', value: null, note: null, ask }, targets });
  await opened.store.batches.take('left', { runner: 'killed', now: at, until: at }, 10);
  app = await buildServer({ store: opened.store, inboxDir: '/srv/inbox', port: 0 });
  agent = new Agent(app);
  await agent.enter();
  await expect.poll(() => agent.ask('getBatch', { params: { batchId: 'left' } })).toMatchObject({ done: 24, left: 0, passedOver: 0, isUndoing: false });
  expect(await agent.ask('listBatches', { query: { of: 'me' } })).toMatchObject({ batches: [{ id: 'left', documents: 24, isOpen: false }] });
  expect(await agent.ask('undoBatch', { params: { batchId: 'left' } })).toMatchObject({ done: 24, left: 0, isUndoing: true });
  expect(await organisation('egle 24')).toMatchObject({ value: { name: 'Ūdru novada pašvaldība' } });
});

test('what is no standing correction goes nowhere', async () => {
  const field = await organisation('egle 0');
  const { decisionIds } = await agent.ask('decide', { params: first, body: { seen: 0, wishes: [{ action: 'confirm', field: field?.id }] } });
  const fields = [{ documentId: idOf('egle 1'), fieldId: (await organisation('egle 1'))?.id, seen: 0 }];
  for (const decisionId of [decisionIds[0] ?? '', 'unknown'])
    expect((await agent.send('applyAlike', { params: { ...first, decisionId }, body: { fields } })).json()).toMatchObject({ error: { code: 'wrong-decision' } });
  const rejected = await agent.ask('decide', { params: first, body: { seen: 1, wishes: [{ action: 'reject', field: field?.id }] } });
  const params = { ...first, decisionId: rejected.decisionIds[0] ?? '' };
  // A field of another reading that somebody slips in is passed over.
  const title = (await agent.ask('getDocument', { params: { documentId: idOf('egle 1') } })).record.projects[0]?.title?.id;
  expect(await agent.ask('applyAlike', { params, body: { fields: [{ ...fields[0], fieldId: title }] } })).toMatchObject({ done: 0, passedOver: 1 });
});
