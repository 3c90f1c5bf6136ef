import { decide, drop, openTempStore, record, type OpenedStore } from '@siets/store/testing';
import type { FastifyInstance } from 'fastify';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Agent } from '../../testing/agent.ts';
import { hashPassword } from '../account/password.ts';
import { buildServer } from '../server.ts';

let opened: OpenedStore;
let app: FastifyInstance;
let agent: Agent;
beforeEach(async () => {
  opened = await openTempStore();
  app = await buildServer({ store: opened.store, inboxDir: '/srv/inbox', port: 0 });
  agent = new Agent(app);
  await agent.enter();
});
afterEach(async () => {
  await app.close();
  await opened.dispose();
});

const suggest = async (kind: string, q: string) => (await agent.ask('suggest', { query: { kind, q } })).suggestions;

test('names of the lists are found by beginnings of words, without diacritics, by abbreviation and in English', async () => {
  expect((await suggest('place', 'riga'))[0]).toMatchObject({ label: 'Rīga', from: 'list', value: { name: 'Rīga', kind: 'state-city', country: 'LV' } });
  expect(await suggest('funder', 'eraf')).toMatchObject([{ label: 'Eiropas Reģionālās attīstības fonds' }]);
  expect(await suggest('country', 'norv')).toMatchObject([{ label: 'Norvēģija', value: { code: 'NO' } }]);
  expect((await suggest('programme', 'active citi'))[0]).toMatchObject({ label: 'Aktīvo iedzīvotāju fonds', value: { id: 'acf' } });
  expect(await suggest('place', '„!')).toEqual([]);
});

test('programmes that number their projects are offered by name, none that only numbers other things', async () => {
  const { schemes } = await agent.ask('listSchemes', {});
  expect(schemes).toContainEqual({ id: 'acf', lv: 'Aktīvo iedzīvotāju fonds', en: 'Active Citizens Fund' });
  expect(new Set(schemes.map(({ id }) => id)).size).toBe(schemes.length);
  expect(schemes.every(({ lv, en }) => lv !== '' && en !== '')).toBe(true);
});

test('an organisation of a stored record is offered until no record gives it', async () => {
  await drop(opened.store, 'egle');
  await record(opened.store, 'egle');
  const name = 'Ūdru novada pašvaldība';
  expect(await suggest('organisation', 'pasv udr')).toEqual([{ label: name, detail: null, value: { name, registrationNumber: null, country: 'LV' }, from: 'stored' }]);
  expect(await suggest('place', 'udru')).toEqual([]);
  const value = { name: 'Bebru biedrība', role: 'applicant', country: 'LV', registrationNumber: '40001234567' };
  await decide(opened.store, 'egle', { action: 'correct', field: 'organisations', value }, 'd1');
  expect(await suggest('organisation', 'udru')).toEqual([]);
  expect(await suggest('organisation', 'BEBR')).toMatchObject([{ detail: '40001234567' }]);
  const [arrival] = await opened.store.arrivals.list();
  await opened.store.arrivals.withdraw([arrival?.arrivalId ?? 0], 'Anna');
  expect(await suggest('organisation', 'bebru')).toEqual([]);
});

test('nobody is told anything without an account', async () => {
  await opened.store.people.add({ id: 'a', name: 'Anna', displayName: 'Anna', role: 'administrator', language: 'lv', password: await hashPassword('zaļš koks aug kalnā') });
  expect((await new Agent(app).send('suggest', { query: { kind: 'place', q: 'riga' } })).statusCode).toBe(401);
});
