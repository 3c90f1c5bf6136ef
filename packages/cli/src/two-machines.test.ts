import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { findPostgres, hasRedisServer, startPostgres, startRedis, type OwnPostgres, type OwnRedis } from '@siets/runtime/testing';
import { openStore, type Store } from '@siets/store';
import { collect } from '@siets/store/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeFolder, startSiets, until, type Running, type TestFolder } from '../testing/index.ts';

const isWanted = process.env['CI'] === 'true' || (hasRedisServer() && findPostgres() !== null);
const PASSWORD = 'zila jūra pie Engures';
const DIFFERENT = 14;
const TWICE = 4;

interface Answer { status: number; body: { [name: string]: unknown } }

/** A browser at one of the servers; the session is that of all of them. */
class Visitor {
  cookie = '';
  csrf = '';

  async ask(address: string, method: 'GET' | 'POST', path: string, body?: unknown): Promise<Answer> {
    const answer = await fetch(new URL(path, address), {
      method, headers: { cookie: this.cookie, 'x-csrf-token': this.csrf, ...(body !== undefined && { 'content-type': 'application/json' }) },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const [set] = answer.headers.getSetCookie();
    if (set !== undefined) this.cookie = set.split(';')[0] ?? '';
    return { status: answer.status, body: (await answer.json()) as Answer['body'] };
  }
}

// Nothing but the command that people type, on two machines (folders of data) that share inbox, originals, Redis and PostgreSQL.
describe.skipIf(!isWanted)(`siets run twice on one inbox${isWanted ? '' : ' (redis-server or PostgreSQL is not installed)'}`, { timeout: 90_000 }, () => {
  let redis: OwnRedis;
  let postgres: OwnPostgres;
  let folder: TestFolder;
  let store: Store;
  let machines: Running[] = [];
  let addresses: string[];
  const inbox = (...path: string[]): string => join(folder.path, 'inbox', ...path);
  const write = (from: number, to: number): Promise<unknown> => Promise.all(Array.from({ length: to - from }, (_, n) => n + from).flatMap((n) => {
    const text = `Projekts „Ozolu taka ${n}”\n\nProjekta iesniedzējs: Ūdru novada pašvaldība\nKopējās izmaksas: ${n + 1} 100,00 EUR\n`;
    return [writeFile(inbox(`taka-${n}.txt`), text), ...(n < TWICE ? [writeFile(inbox('mape', `taka-${n}-vēlreiz.txt`), text)] : [])];
  }));

  beforeAll(async () => {
    [redis, postgres, folder] = await Promise.all([startRedis(), startPostgres(), makeFolder()]);
    await mkdir(inbox('mape'), { recursive: true });
    const databaseUrl = postgres.makeDatabase('siets');
    const env = {
      SIETS_MODE: 'distributed', REDIS_URL: redis.url, DATABASE_URL: databaseUrl, SIETS_ORIGINALS: join(folder.path, 'originals'), SIETS_INBOX: join(folder.path, 'inbox'),
      SIETS_SETTLE_MS: '100', SIETS_READERS: '1', SIETS_EXTRACTORS: '1', SIETS_OCR: 'none',
    };
    await write(0, DIFFERENT / 2);
    machines = ['first', 'second'].map((name) => startSiets(['run', '--port', '0'], { env: { ...env, SIETS_DATA: join(folder.path, name) } }));
    addresses = await Promise.all(machines.map(async ({ output, child }) => {
      await until(() => /http:\/\/[\d.]+:\d+\//u.test(output.stdout) || child.exitCode !== null);
      return /http:\/\/[\d.]+:\d+\//u.exec(output.stdout)?.[0] ?? `none: ${JSON.stringify(output)}`;
    }));
    store = await openStore({ dataDir: join(folder.path, 'looker'), databaseUrl, readOnly: true });
  }, 90_000);
  afterAll(async () => {
    for (const { child } of machines) child.kill('SIGKILL');
    await Promise.all(machines.map(({ ended }) => ended));
    await store?.close();
    await Promise.all([redis?.dispose(), postgres?.dispose()]);
    await folder?.remove();
  }, 60_000);

  test('each file is taken once, has one answer, and nothing is missing', async () => {
    await write(DIFFERENT / 2, DIFFERENT);
    await until(async () => (await store.status()).recorded === DIFFERENT && (await store.status()).duplicate === TWICE);
    expect(await store.status()).toMatchObject({ dropped: DIFFERENT + TWICE, recorded: DIFFERENT, duplicate: TWICE, rejected: 0, failed: 0, waiting: 0, projects: DIFFERENT });
    expect((await collect(store.verify({ isDeep: false }))).filter(({ code }) => code !== 'original-missing')).toEqual([]);
    await until(async () => (await readdir(inbox('_atbildes'), { recursive: true })).filter((path) => path.endsWith('.txt.txt')).length === DIFFERENT + TWICE);
  });

  test('two servers are one: accounts, sessions, corrections and pauses', async () => {
    const [first, second] = addresses as [string, string];
    const token = /#token=(\S+)/u.exec(machines[0]?.output.stdout ?? '')?.[1];
    const ilze = new Visitor();
    expect(await ilze.ask(first, 'POST', '/api/first-admin', { token, name: 'ilze', displayName: 'Ilze Kalniņa', password: PASSWORD })).toMatchObject({ status: 200 });
    const { body: session } = await ilze.ask(second, 'GET', '/api/session');
    expect(session['account']).toMatchObject({ name: 'ilze', role: 'administrator' });
    ilze.csrf = String(session['csrf']);

    const { items: [item] } = (await ilze.ask(second, 'GET', '/api/queue')).body as unknown as { items: { documentId: string }[] };
    const path = `/api/documents/${encodeURIComponent(item?.documentId ?? '')}`;
    const read = async (address: string) => (await ilze.ask(address, 'GET', path)).body as unknown as { version: number; record: { projects: { title: { id: string; value: string } }[] } };
    const before = await read(first);
    const wishes = [{ action: 'correct', field: before.record.projects[0]?.title.id, value: 'Ozolu alejas taka' }];
    expect(await ilze.ask(first, 'POST', `${path}/decisions`, { seen: before.version, wishes })).toMatchObject({ status: 200 });
    expect((await read(second)).record.projects[0]?.title.value).toBe('Ozolu alejas taka');
    // Who saw the earlier version at the other server is told of the correction.
    expect(await ilze.ask(second, 'POST', `${path}/decisions`, { seen: before.version, wishes: [{ ...wishes[0], value: 'Cita taka' }] })).toMatchObject({ status: 409 });

    expect(await ilze.ask(second, 'POST', '/api/work/pause', { parts: ['read'] })).toMatchObject({ status: 200 });
    expect((await ilze.ask(first, 'GET', '/api/work')).body).toMatchObject({ paused: [{ part: 'read' }] });
    // Each machine hears of it within a second and writes that down.
    const heardOf = async (event: string): Promise<boolean> => {
      const logs = await Promise.all(['first', 'second'].map((name) => readFile(join(folder.path, name, 'siets.log'), 'utf8')));
      return logs.every((log) => log.split('\n').some((line) => line.includes('"part":"read"') && line.includes(`"msg":"${event}"`)));
    };
    await until(() => heardOf('paused'));
    await writeFile(inbox('vēlāk.txt'), 'Projekts „Bērzu taka”\n');
    await until(async () => (await store.status()).waiting === 1);
    await sleep(300); // time enough to be read, were anybody to
    expect(await store.status()).toMatchObject({ recorded: DIFFERENT, waiting: 1 });
    expect(await ilze.ask(first, 'POST', '/api/work/resume', { parts: ['read'] })).toMatchObject({ status: 200 });
    await until(async () => (await store.status()).recorded === DIFFERENT + 1);
  });

  test('one machine stops as told, and the other goes on alone', async () => {
    machines[0]?.child.kill('SIGTERM');
    expect(await machines[0]?.ended).toMatchObject({ status: 0 });
    await writeFile(inbox('viena.txt'), 'Projekts „Kļavu taka”\n');
    await until(async () => (await store.status()).recorded === DIFFERENT + 2);
    expect(await store.status()).toMatchObject({ dropped: DIFFERENT + TWICE + 2, waiting: 0 });
  });
});
