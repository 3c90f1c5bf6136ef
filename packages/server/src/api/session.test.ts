import { randomUUID } from 'node:crypto';
import { routes, type RouteDefinition, type RouteName } from '@siets/api';
import { openTempStore, type OpenedStore } from '@siets/store/testing';
import type { FastifyInstance } from 'fastify';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Agent } from '../../testing/agent.ts';
import { hashPassword } from '../account/password.ts';
import { hashToken } from '../account/tokens.ts';
import { buildServer } from '../server.ts';

const PASSWORD = 'zaļš koks aug kalnā';
let opened: OpenedStore;
let app: FastifyInstance;

beforeEach(async () => {
  opened = await openTempStore();
  app = await buildServer({ store: opened.store, inboxDir: '/srv/inbox', port: 0 });
});
afterEach(async () => {
  await app.close();
  await opened.dispose();
});

async function addUser(name: string, role: string): Promise<string> {
  const { id } = await opened.store.people.add({ id: randomUUID(), name, displayName: name, role, language: 'lv', password: await hashPassword(PASSWORD) });
  return id;
}

async function loggedIn(name: string): Promise<Agent> {
  const agent = new Agent(app);
  await agent.login(name, PASSWORD);
  return agent;
}

const isRegistered = (name: RouteName): boolean => app.hasRoute({ method: routes[name].method, url: routes[name].path });
const all = () => (Object.entries(routes) as [RouteName, RouteDefinition][]).filter(([name]) => isRegistered(name));
const filled = ({ params }: RouteDefinition) => Object.fromEntries(Object.keys(params?.shape ?? {}).map((name) => [name, '1']));

describe('without an account', () => {
  test('this machine works as administrator, with a token', async () => {
    const agent = new Agent(app);
    expect(await agent.enter()).toMatchObject({ isFirstStart: true, isLocal: true, account: { role: 'administrator' } });
    expect((await agent.send('addUser', { body: { name: 'anna', displayName: 'Anna', role: 'analyst' }, headers: { 'x-csrf-token': 'x' } })).json()).toMatchObject({ error: { code: 'wrong-csrf' } });
    expect(await agent.ask('addUser', { body: { name: 'anna', displayName: 'Anna', role: 'analyst' } })).toMatchObject({ user: { hasPassword: false }, link: expect.stringMatching(/^\/set-password#token=/u) as unknown });
    // Now there is one: nobody is let in by sitting at this machine.
    expect(await agent.ask('getSession')).toMatchObject({ account: null, isFirstStart: false });
  });

  test('others are told to open the link', async () => {
    const elsewhere = await buildServer({ store: opened.store, inboxDir: '/srv/inbox', port: 0, host: '0.0.0.0' });
    const answer = await elsewhere.inject({ url: '/api/status', headers: { host: 'siets.example' } });
    expect([answer.statusCode, answer.json<{ error: { code: string } }>().error.code]).toEqual([403, 'no-accounts']);
    await elsewhere.close();
  });

  test('a one-time link makes the first administrator, once', async () => {
    const agent = new Agent(app);
    await opened.store.people.addLink({ tokenHash: hashToken('egle'), purpose: 'first-admin', userId: null, endsAt: '2099-01-01T00:00:00.000Z' });
    const body = { token: 'egle', name: 'anna', displayName: 'Anna', password: PASSWORD };
    expect(await agent.ask('makeFirstAdmin', { body })).toMatchObject({ account: { name: 'anna', role: 'administrator' }, isFirstStart: false });
    expect((await agent.send('makeFirstAdmin', { body: { ...body, name: 'zane' } })).json()).toMatchObject({ error: { code: 'wrong-token' } });
  });
});

describe('every route', () => {
  test('is refused without a login, but for those that log in', async () => {
    await addUser('anna', 'administrator');
    const agent = new Agent(app);
    const answers = await Promise.all(all().filter(([, { needs }]) => needs !== 'anyone').map(async ([name, route]) => [name, (await agent.send(name, { params: filled(route), body: {} })).statusCode]));
    expect(answers.filter(([, status]) => status !== 401)).toEqual([]);
    expect(answers.length).toBeGreaterThan(15);
  });

  test('is refused to a role that may not use it', async () => {
    await addUser('anna', 'administrator');
    await addUser('juris', 'analyst');
    const agent = await loggedIn('juris');
    const closed = all().filter(([, { needs }]) => needs === 'review' || needs === 'approve' || needs === 'administer');
    const answers = await Promise.all(closed.map(async ([name, route]) => [name, (await agent.send(name, { params: filled(route), body: {} })).statusCode]));
    expect(answers.filter(([, status]) => status !== 403)).toEqual([]);
    expect(answers.length).toBeGreaterThan(10);
  });

  test('that changes something is refused with a token of another session', async () => {
    await addUser('anna', 'administrator');
    const [mine, other] = [await loggedIn('anna'), await loggedIn('anna')];
    const changing = all().filter(([, { method, needs }]) => method !== 'GET' && needs !== 'anyone');
    const answers = await Promise.all(changing.map(async ([name, route]) => [name, (await mine.send(name, { params: filled(route), body: {}, headers: { 'x-csrf-token': other.csrf } })).json<{ error: { code: string } }>().error.code]));
    expect(answers.filter(([, code]) => code !== 'wrong-csrf')).toEqual([]);
    const foreign = await mine.send('login', { body: { name: 'anna', password: PASSWORD }, headers: { 'sec-fetch-site': 'cross-site' } });
    expect(foreign.json()).toMatchObject({ error: { code: 'wrong-csrf' } });
  });
});

describe('a session', () => {
  test('ends by logging out, by a new password elsewhere and by its time', async () => {
    const id = await addUser('anna', 'administrator');
    const [first, second] = [await loggedIn('anna'), await loggedIn('anna')];
    await second.ask('changePassword', { body: { current: PASSWORD, next: 'cits zaļš koks' } });
    expect((await first.send('getStatus')).statusCode).toBe(401);
    expect((await second.send('getStatus')).statusCode).toBe(200);
    await second.ask('logout', { body: {} });
    expect((await second.send('getStatus')).statusCode).toBe(401);
    await opened.store.people.openSession({ tokenHash: hashToken('old'), userId: id, csrf: 'c', endsAt: '2020-01-01T00:00:00.000Z' });
    expect((await new Agent(app).send('getStatus', { headers: { cookie: 'siets=old' } })).statusCode).toBe(401);
  });

  test('lies in a cookie that no script reads and no other page sends', async () => {
    await addUser('anna', 'administrator');
    const answer = await new Agent(app).send('login', { body: { name: 'ANNA', password: PASSWORD } });
    expect(answer.cookies).toMatchObject([{ name: 'siets', httpOnly: true, sameSite: 'Strict', secure: true, path: '/' }]);
    expect(answer.headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'cache-control': 'no-store' });
  });

  test('a wrong password and an unknown name look alike, and too many tries are refused', async () => {
    await addUser('anna', 'administrator');
    const agent = new Agent(app);
    const tries = [];
    for (let n = 0; n < 11; n += 1) tries.push((await agent.send('login', { body: { name: n % 2 === 0 ? 'anna' : 'nobody', password: 'wrong' } })).json<{ error: { code: string } }>().error.code);
    expect(tries).toEqual([...Array.from({ length: 10 }, () => 'wrong-login'), 'too-many-tries']);
  });

  test('the link of a new account sets its password and logs in', async () => {
    await addUser('anna', 'administrator');
    const { link } = await (await loggedIn('anna')).ask('addUser', { body: { name: 'zane', displayName: 'Zane', role: 'reviewer' } });
    const token = link?.split('token=')[1] ?? '';
    expect(await new Agent(app).ask('setPassword', { body: { token, password: 'vēl viens teikums' } })).toMatchObject({ account: { name: 'zane', role: 'reviewer' } });
    expect((await new Agent(app).send('setPassword', { body: { token, password: 'vēl viens teikums' } })).json()).toMatchObject({ error: { code: 'wrong-token' } });
  });
});

test('the API describes itself as OpenAPI', async () => {
  const description = (await app.inject({ url: '/api/docs', headers: { host: 'localhost' } })).json<{ openapi: string; paths: { [path: string]: unknown } }>();
  expect(description.openapi).toBe('3.1.0');
  const missing = all().filter(([, { path }]) => !(path.replace(/:(\w+)/gu, '{$1}') in description.paths)).map(([name]) => name);
  expect(missing).toEqual([]);
});
