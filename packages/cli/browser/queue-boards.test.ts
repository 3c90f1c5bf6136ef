import { randomUUID } from 'node:crypto';
import type { Queue } from '@siets/queue';
import { openBullQueue } from '@siets/queue/bull';
import { loadSettings, openQueueBoards } from '@siets/runtime';
import { buildServer, hashPassword } from '@siets/server';
import { Agent } from '@siets/server/testing';
import { openTempStore, type OpenedStore } from '@siets/store/testing';
import { Redis } from 'ioredis';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser, seat } from './browse.ts';
import { findChromium, noChromium } from './find-chromium.ts';

const url = process.env['REDIS_URL'] ?? 'redis://127.0.0.1:6379';
const PASSWORD = 'zila jūra pie Engures';
const PATIENCE = 60_000;

async function isReachable(): Promise<boolean> {
  const redis = new Redis(url, { lazyConnect: true, maxRetriesPerRequest: 0, retryStrategy: () => null, connectTimeout: 1000 });
  redis.on('error', () => {});
  return redis.ping().then(() => true, () => false).finally(() => redis.disconnect());
}

const isWanted = (await isReachable()) || process.env['CI'] === 'true';

describe.skipIf(!isWanted)(`the pages of the queues (no Redis at ${url})`, { timeout: PATIENCE }, () => {
  const queuePrefix = `t${randomUUID().slice(0, 8)}`;
  const people = { ilze: 'administrator', anna: 'approver', rita: 'analyst' } as const;
  let opened: OpenedStore;
  let app: Awaited<ReturnType<typeof buildServer>>;
  let queue: Queue;
  let at: string;
  const cookies = new Map<string, string>();

  beforeAll(async () => {
    opened = await openTempStore();
    const password = await hashPassword(PASSWORD);
    for (const [name, role] of Object.entries(people)) await opened.store.people.add({ id: name, name, displayName: name, role, language: 'lv', password });
    queue = openBullQueue({ url, prefix: queuePrefix });
    await queue.add('read', { documentId: 'sha256:abc' }, { delayMs: PATIENCE });
    const settings = loadSettings({ SIETS_MODE: 'distributed', REDIS_URL: url, DATABASE_URL: 'postgres://db.example/siets', SIETS_ORIGINALS: '/srv/originals', SIETS_QUEUE_PREFIX: queuePrefix });
    const boards = await openQueueBoards(settings, () => {});
    app = await buildServer({ store: opened.store, inboxDir: '/srv/inbox', port: 0, boards });
    at = await app.listen({ host: '127.0.0.1', port: 0 });
    for (const name of Object.keys(people)) {
      const { cookies: [cookie] } = await new Agent(app).send('login', { body: { name, password: PASSWORD } });
      cookies.set(name, `${cookie?.name}=${cookie?.value}`);
    }
  }, PATIENCE);
  afterAll(async () => {
    await app?.close();
    await queue?.close();
    await opened?.dispose();
    const redis = new Redis(url);
    for await (const keys of redis.scanStream({ match: `${queuePrefix}:*` })) if (keys.length > 0) await redis.unlink(keys);
    redis.disconnect();
  });

  const cookieOf = (name: keyof typeof people): string => cookies.get(name) ?? '';
  const ask = (path: string, headers: { [name: string]: string } = {}, method: 'GET' | 'PUT' = 'GET') => app.inject({ method, url: path, headers: { host: 'localhost', ...headers } });

  test('an administrator sees every queue with what waits; nobody else sees anything, whatever the address', async () => {
    const administrator = cookieOf('ilze');
    const shown = await ask('/queues/api/queues', { cookie: administrator });
    const { queues } = shown.json<{ queues: { name: string; counts: { delayed: number }; readOnlyMode: boolean }[] }>();
    expect(queues.map(({ name, counts, readOnlyMode }) => [name, counts.delayed, readOnlyMode])).toEqual([['read', 1, true], ['extract', 0, true], ['publish', 0, true]]);
    expect((await new Agent(app).send('getWork', { headers: { cookie: administrator } })).json()).toMatchObject({ boards: '/queues' });
    const statuses = [];
    const styles = /static\/css\/[\w.]+/u.exec((await ask('/queues', { cookie: administrator })).body)?.[0];
    for (const path of ['/queues', '/queues/', '/queues/queue/read', '/queues/api/queues', '/queues/api/redis/stats', `/queues/${styles}`]) {
      for (const cookie of ['', 'siets=x', cookieOf('anna'), cookieOf('rita'), administrator]) statuses.push([path, (await ask(path, { cookie })).statusCode]);
    }
    const found = Map.groupBy(statuses, ([path]) => path);
    expect([...found.values()].map((each) => each.map(([, status]) => status).join(' '))).toEqual(Array.from({ length: 6 }, () => '401 401 403 403 200'));
    const page = await ask('/queues', { accept: 'text/html,*/*' });
    expect([page.statusCode, page.headers.location]).toEqual([302, '/admin/work']);
  });

  test('nothing is loaded from elsewhere, and what would change something is refused', async () => {
    const cookie = cookieOf('ilze');
    const page = await ask('/queues', { cookie });
    expect(page.body).toContain('static/js/main');
    expect(page.body).not.toContain('//fonts.');
    expect(page.headers['content-security-policy']).toMatch(/^default-src 'none'; script-src 'self'; /u);
    const change = (headers: { [name: string]: string }) => ask('/queues/api/queues/read/pause', { cookie, ...headers }, 'PUT');
    const foreign = [{}, { origin: 'https://other.example' }, { origin: 'null' }, { 'sec-fetch-site': 'cross-site' }, { 'sec-fetch-site': 'same-site', origin: 'http://localhost' }];
    for (const headers of foreign) expect((await change(headers)).json()).toMatchObject({ error: { code: 'wrong-csrf' } });
    const own = await change({ origin: 'http://localhost' });
    expect(own.statusCode).toBe(405);
    expect((await ask('/queues/api/queues', { cookie })).json()).toMatchObject({ queues: [{ isPaused: false }, {}, {}] });
  });

  test.skipIf(findChromium() === null && process.env['CI'] !== 'true')(`it shows itself under its policy (${noChromium})`, async () => {
    const browser = await openBrowser();
    try {
      const { page, context, complaints } = await seat(browser);
      const elsewhere: string[] = [];
      page.on('request', (request) => void (request.url().startsWith(at) || request.url().startsWith('data:') || elsewhere.push(request.url())));
      const [name = '', value = ''] = cookieOf('ilze').split('=');
      await context.addCookies([{ name, value, url: at }]);
      await page.goto(`${at}/queues`);
      await page.getByText('extract').first().waitFor();
      await page.goto(`${at}/queues/queue/read?status=delayed`);
      await page.getByText('sha256:abc').first().waitFor();
      expect([complaints, elsewhere]).toEqual([[], []]);
    } finally {
      await browser.close();
    }
  });
});
