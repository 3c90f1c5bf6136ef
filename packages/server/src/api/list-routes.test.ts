import { drop, openTempStore, record, type OpenedStore } from '@siets/store/testing';
import type { FastifyInstance } from 'fastify';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Agent } from '../../testing/agent.ts';
import { hashPassword } from '../account/password.ts';
import { buildServer } from '../server.ts';

const PASSWORD = 'zaļš koks aug kalnā';
let opened: OpenedStore;
let app: FastifyInstance;

async function colleague(name: string, role: string): Promise<Agent> {
  await opened.store.people.add({ id: `id-${name}`, name, displayName: `${name} Ozola`, role, language: 'lv', password: await hashPassword(PASSWORD) });
  const agent = new Agent(app);
  await agent.login(name, PASSWORD);
  return agent;
}

beforeEach(async () => {
  opened = await openTempStore();
  app = await buildServer({ store: opened.store, inboxDir: '/srv/inbox', port: 0, rules: '0.1.0+abc' });
});
afterEach(async () => {
  await app.close();
  await opened.dispose();
});

const body = (name: string) => ({ kind: 'organisation' as const, name, aliases: ['OSK'], registrationNumber: '40001234567', country: 'LV' });

test('administrators add, change, remove and undo; others may not, and the log says who', async () => {
  const anna = await colleague('Anna', 'administrator');
  const zane = await colleague('Zane', 'reviewer');
  expect((await zane.send('addListEntry', { body: body('Ozolkalna krātuve') })).statusCode).toBe(403);
  const { id } = await anna.ask('addListEntry', { body: body('Ozolkalna krātuve') });
  await anna.ask('changeListEntry', { params: { entryId: id }, body: body('Ozolkalna sēklu krātuve') });
  expect(await zane.ask('getLists')).toMatchObject({ version: expect.stringMatching(/^l/u), entries: [{ id, entry: body('Ozolkalna sēklu krātuve'), by: { name: 'Anna Ozola' } }] });
  expect((await zane.ask('suggest', { query: { kind: 'organisation', q: 'osk' } })).suggestions[0]).toMatchObject({ from: 'own', label: 'Ozolkalna sēklu krātuve', value: { registrationNumber: '40001234567' } });
  await anna.ask('removeListEntry', { params: { entryId: id } });
  expect((await anna.send('removeListEntry', { params: { entryId: id } })).statusCode).toBe(409);
  const { changes } = await anna.ask('getListChanges');
  expect(changes.map(({ was, now, isLast }) => [was !== null, now !== null, isLast])).toEqual([[true, false, true], [true, true, false], [false, true, false]]);
  await anna.ask('undoListChange', { params: { changeId: changes[0]?.id ?? 0 } });
  expect((await anna.ask('getLists')).entries).toMatchObject([{ entry: { name: 'Ozolkalna sēklu krātuve' } }]);
  expect((await anna.ask('getLog', { query: {} })).entries.map(({ action }) => action).filter((action) => action.startsWith('list-'))).toEqual(['list-undone', 'list-removed', 'list-changed', 'list-added']);
});

test('what clashes, means everything, is too large or hidden is refused in both languages', async () => {
  const anna = await colleague('Anna', 'administrator');
  const answer = async (entry: object) => {
    const sent = await anna.send('addListEntry', { body: entry as ReturnType<typeof body> });
    return [sent.statusCode, (sent.json() as { error: { code: string; lv: string; en: string } }).error] as const;
  };
  expect(await answer({ ...body('un'), aliases: [] })).toMatchObject([400, { code: 'wrong-entry', lv: expect.stringContaining('pārāk vispārīgs'), en: expect.stringContaining('too general') }]);
  expect(await answer(body('Lauku atbalsta dienests'))).toMatchObject([400, { lv: expect.stringContaining('jau zina'), en: expect.stringContaining('already') }]);
  for (const name of ['', 'Bebru\u202Emāja', 'x'.repeat(1_000_000)]) expect((await answer(body(name)))[1].code).toBe('bad-request');
  expect((await answer(body('x'.repeat(5_000_000))))[1].code).toBe('too-large');
  expect((await anna.ask('getLists')).entries).toEqual([]);
});

test('documents that were read with other lists are counted and put to work anew', async () => {
  await drop(opened.store, 'egle');
  await record(opened.store, 'egle');
  const anna = await colleague('Anna', 'administrator');
  await anna.ask('addListEntry', { body: body('Ozolkalna sēklu krātuve') });
  expect((await anna.ask('getLists')).outdated).toBe(1);
  expect(await anna.ask('rereadWithLists')).toEqual({ documents: 1 });
  expect(await opened.store.sweep()).toMatchObject([{ stage: 'extract' }]);
});
