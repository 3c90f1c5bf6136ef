import { drop, openTempStore, record, type OpenedStore } from '@siets/store/testing';
import type { FastifyInstance } from 'fastify';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Agent } from '../../testing/agent.ts';
import { hashPassword } from '../account/password.ts';
import { buildServer } from '../server.ts';

const PASSWORD = 'zila jūra pie Engures';
let opened: OpenedStore;
let app: FastifyInstance;
let ilze: Agent;
let anna: Agent;

beforeEach(async () => {
  opened = await openTempStore();
  const { people } = opened.store;
  const password = await hashPassword(PASSWORD);
  await people.add({ id: 'u1', name: 'ilze', displayName: 'Ilze', role: 'administrator', language: 'lv', password });
  await people.add({ id: 'u2', name: 'anna', displayName: 'Anna', role: 'approver', language: 'lv', password });
  app = await buildServer({ store: opened.store, inboxDir: '/srv/inbox', port: 0 });
  [ilze, anna] = [new Agent(app), new Agent(app)];
  await ilze.login('ilze', PASSWORD);
  await anna.login('anna', PASSWORD);
});
afterEach(async () => {
  await app.close();
  await opened.dispose();
});

test('an administrator pauses and resumes what the command line does, and everybody sees it', async () => {
  await drop(opened.store, 'egle');
  expect(await ilze.ask('pauseWork', { body: { parts: ['read', 'intake'] } })).toMatchObject({ paused: [{ part: 'intake', by: 'Ilze' }, { part: 'read', by: 'Ilze' }], waiting: 1 });
  expect((await opened.store.controls.paused()).map(({ name }) => name)).toEqual(['intake', 'read']);
  await opened.store.controls.pause(['publish'], 'janis');
  expect((await anna.ask('getWork')).paused.map(({ part, by }) => `${part} ${by}`)).toEqual(['intake Ilze', 'publish janis', 'read Ilze']);
  expect((await ilze.ask('resumeWork', { body: { parts: ['read', 'publish'] } })).paused.map(({ part }) => part)).toEqual(['intake']);
  const { entries } = await ilze.ask('getLog');
  expect(entries.filter(({ action }) => action === 'pause' || action === 'resume').map(({ by, action, detail }) => [by, action, detail]))
    .toEqual([['ilze', 'resume', 'read, publish'], ['ilze', 'pause', 'read, intake']]);
});

test('while the queue is made, everybody is told how far it is', async () => {
  await app.close();
  for (const bytes of ['egle', 'osis']) {
    await drop(opened.store, bytes);
    await record(opened.store, bytes);
  }
  const { review } = opened.store;
  await review.setSettings({ doubtBelow: 0.5 });
  const held = Promise.withResolvers<null>();
  // All of it is made anew, and not over until somebody looked.
  const refresh: typeof review.refresh = async ({ onMade = () => {} } = {}) => {
    const made = await review.refresh({ onMade });
    await held.promise;
    return made;
  };
  app = await buildServer({ store: { ...opened.store, review: { ...review, refresh } }, inboxDir: '/srv/inbox', port: 0 });
  anna = new Agent(app);
  await anna.login('anna', PASSWORD);
  const made = async (): Promise<number | null> => (await anna.ask('getWork')).queueMade;
  await expect.poll(made).toBe(2);
  held.resolve(null);
  await expect.poll(made).toBeNull();
});

test('draining stops the intake alone, and is refused where it could never end', async () => {
  await opened.store.controls.pause(['extract'], 'janis');
  const refused = await ilze.send('drainWork');
  expect([refused.statusCode, refused.json()]).toMatchObject([409, { error: { code: 'work-paused', details: ['extract'] } }]);
  await ilze.ask('resumeWork', { body: { parts: ['extract'] } });
  expect(await ilze.ask('drainWork')).toMatchObject({ paused: [{ part: 'intake', by: 'Ilze' }], waiting: 0 });
});

test('others may not, nor a page from elsewhere, nor for a part that there is not', async () => {
  const body = { parts: ['read'] };
  const answers = [
    await anna.send('pauseWork', { body }), await anna.send('resumeWork', { body }), await anna.send('drainWork'), await new Agent(app).send('getWork'),
    await ilze.send('pauseWork', { body, headers: { 'x-csrf-token': 'x' } }), await ilze.send('drainWork', { headers: { 'sec-fetch-site': 'cross-site' } }),
    await ilze.send('pauseWork', { body: { parts: ['server'] } }), await ilze.send('pauseWork', { body: { parts: [] } }),
  ];
  expect(answers.map(({ statusCode }) => statusCode)).toEqual([403, 403, 403, 401, 403, 403, 400, 400]);
  expect(await opened.store.controls.paused()).toEqual([]);
});
