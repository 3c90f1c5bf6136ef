import { errorTexts } from '@siets/api';
import { drop, idOf, openTempStore, record, type OpenedStore } from '@siets/store/testing';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { buildServer, startServer, type RunningServer, type ServerOptions } from './server.ts';

let opened: OpenedStore;
let running: RunningServer[];
beforeEach(async () => {
  opened = await openTempStore();
  running = [];
});
afterEach(async () => {
  await Promise.all(running.map((server) => server.close()));
  await opened.dispose();
});

const options = (more: Partial<ServerOptions> = {}): ServerOptions => ({ store: opened.store, inboxDir: '/srv/inbox', port: 0, ...more });

async function get(path: string, headers: { [name: string]: string } = {}, more: Partial<ServerOptions> = {}) {
  const app = await buildServer(options(more));
  const answer = await app.inject({ url: path, headers: { host: 'localhost', ...headers } });
  await app.close();
  return answer;
}

test('it listens on a free port and answers', async () => {
  const server = await startServer(options());
  running.push(server);
  expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/u);
  expect(await (await fetch(`${server.url}healthz`)).json()).toEqual({ ok: true });
  await expect(startServer(options({ port: Number(new URL(server.url).port) }))).rejects.toMatchObject({ name: 'PortError' });
});

test('status is the equation as JSON', async () => {
  await drop(opened.store, 'egle');
  await record(opened.store, 'egle');
  await drop(opened.store, 'egle');
  const answer = await get('/status');
  expect(answer.json()).toMatchObject({ dropped: 2, recorded: 1, duplicate: 1, waiting: 0, projects: 1 });
});

test('ready means that work is done and the store answers', async () => {
  expect((await get('/readyz')).statusCode).toBe(200);
  expect((await get('/readyz', {}, { isReady: () => false })).statusCode).toBe(503);
  const arrivals = { ...opened.store.arrivals, list: () => Promise.reject(new Error('disk I/O error')) };
  const broken = { ...opened.store, arrivals };
  expect((await get('/readyz', {}, { store: broken })).statusCode).toBe(503);
});

test('metrics are answered as they were rendered, where there are any', async () => {
  const metrics = { contentType: 'text/plain; version=0.0.4', render: async () => 'siets_arrivals 1\n' };
  const answer = await get('/metrics', {}, { metrics });
  expect([answer.statusCode, answer.headers['content-type'], answer.body]).toEqual([200, 'text/plain; version=0.0.4', 'siets_arrivals 1\n']);
  expect((await get('/metrics')).statusCode).toBe(404);
});

test('the page speaks Latvian unless English is asked for', async () => {
  expect((await get('/')).body).toContain('Vēl nav iemests neviens fails.');
  expect((await get('/', { 'accept-language': 'en-GB,lv;q=0.5' })).body).toContain('No file was dropped yet.');
  expect((await get('/?lang=lv', { 'accept-language': 'en' })).body).toContain('<html lang="lv">');
});

test('names and folders on the page are text, whatever they hold', async () => {
  const name = `<script>alert(1)</script>"'&\u202Etxt.pdf`;
  await drop(opened.store, 'x', { name, folder: '<i>' });
  await opened.store.documents.reject(idOf('x'), { code: 'encrypted', page: null });
  const { body, headers } = await get('/?lang=en', {}, { inboxDir: '/srv/<i>' });
  expect(body).toContain('<bdi>&lt;i&gt;/&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&amp;\u202Etxt.pdf</bdi>');
  expect(body).toContain('/srv/&lt;i&gt;');
  expect(body).toContain('The file is protected by a password.');
  expect(body).toContain('Why, and what to do');
  expect(body).not.toMatch(/<(?:script|i)>/u);
  expect(headers['content-security-policy']).toMatch(/^default-src 'none'; style-src 'self';.*frame-ancestors 'none'$/u);
  expect(headers['x-content-type-options']).toBe('nosniff');
});

test('an address that is not ours is not served on loopback', async () => {
  expect((await get('/status', { host: 'attacker.example' })).statusCode).toBe(403);
  // Served to others, the address may be any, but nobody sees names of files without an account.
  expect((await get('/status', { host: 'attacker.example' }, { host: '0.0.0.0' })).statusCode).toBe(401);
  expect((await get('/healthz', { host: 'attacker.example' }, { host: '0.0.0.0' })).statusCode).toBe(200);
});

test('errors have one shape and tell nothing of the inside', async () => {
  const store = { ...opened.store, status: () => Promise.reject(new Error('secret path /srv/data')) };
  const errors: string[] = [];
  const broken = await get('/status', {}, { store, onError: (error) => void errors.push(error.message) });
  expect(broken.statusCode).toBe(500);
  expect(broken.json()).toEqual({ error: { code: 'internal', ...errorTexts.internal } });
  expect(errors).toEqual(['secret path /srv/data']);
  expect((await get('/nowhere')).json()).toMatchObject({ error: { code: 'not-found' } });
});
