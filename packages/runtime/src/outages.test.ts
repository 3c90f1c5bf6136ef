import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { findPostgres, hasRedisServer, startPostgres, startRedis, type OwnPostgres, type OwnRedis } from '@siets/runtime/testing';
import { openStore, type Store } from '@siets/store';
import { collect, drop, idOf } from '@siets/store/testing';
import { Redis } from 'ioredis';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';

const isWanted = process.env['CI'] === 'true' || (hasRedisServer() && findPostgres() !== null);
const program = fileURLToPath(new URL('../testing/sample-process.ts', import.meta.url));
const COUNT = 14;

/** What a collector of OpenTelemetry is sent, as far as it is looked at. */
interface Told {
  resourceSpans: { scopeSpans: { spans: { name: string; traceId: string }[] }[] }[];
}

// Everything that may break while documents go through: nothing may be lost, nothing recorded twice.
describe.skipIf(!isWanted)(`many machines${isWanted ? '' : ' (redis-server or PostgreSQL is not installed)'}`, { timeout: 120_000 }, () => {
  let redis: OwnRedis;
  let postgres: OwnPostgres;
  let dir: string;
  let store: Store;
  let children: ChildProcess[] = [];
  let round = 0;
  let databaseUrl: string;
  beforeAll(async () => {
    [redis, postgres] = await Promise.all([startRedis(), startPostgres()]);
  }, 60_000);
  afterAll(async () => {
    await redis.dispose();
    await postgres.dispose();
  });
  beforeEach(async () => {
    dir = await mkdtemp(join(tmpdir(), 'siets-outage-'));
    round += 1;
    databaseUrl = postgres.makeDatabase(`siets${round}`);
    store = await openStore({ dataDir: dir, databaseUrl });
    for (let n = 0; n < COUNT; n += 1) await drop(store, `${round}-${n}`);
  });
  afterEach(async () => {
    await Promise.all(children.map(kill));
    children = [];
    await store.close();
    await rm(dir, { recursive: true, force: true });
  });

  const env = () => ({
    PATH: process.env['PATH'] ?? '', SIETS_MODE: 'distributed', REDIS_URL: redis.url, DATABASE_URL: databaseUrl, SIETS_ORIGINALS: join(dir, 'originals'),
    SIETS_DATA: join(dir, 'data'), SIETS_SWEEP_MS: '400', SIETS_BACKOFF_MS: '20', SIETS_LEASE_MS: '1000', SIETS_QUEUE_PREFIX: `t${round}`,
    SIETS_LOG_FILE: '-', SIETS_LOG: 'silent', SIETS_STOP_MS: '1000',
  });
  async function start(slowMs = 60, rules = '0.0.1', more: { [name: string]: string } = {}): Promise<ChildProcess> {
    const child = fork(program, [String(slowMs), rules], { env: { ...env(), ...more }, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
    children.push(child);
    await once(child, 'message');
    return child;
  }
  async function kill(child: ChildProcess): Promise<void> {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
  }
  const status = async () => {
    for (;;) {
      try {
        return await store.status();
      } catch {
        await sleep(100); // PostgreSQL is on its way up
      }
    }
  };
  const untilRecorded = async (count: number): Promise<void> => {
    for (const limit = Date.now() + 70_000; (await status()).recorded < count; await sleep(50)) {
      if (Date.now() > limit) throw new Error(`waited in vain: ${JSON.stringify(await status())}`);
    }
  };
  /** What became of everything in the end, with what does not agree; the samples have no bytes. */
  const outcome = async () => {
    await untilRecorded(COUNT);
    const { dropped, recorded, waiting, projects } = await status();
    const found = await collect(store.verify({ isDeep: false }));
    return { dropped, recorded, waiting, projects, wrong: found.filter(({ code }) => code !== 'original-missing') };
  };
  const all = { dropped: COUNT, recorded: COUNT, waiting: 0, projects: COUNT, wrong: [] };
  const some = () => untilRecorded(3);

  test('two machines share the work, and Redis is wiped amid it', async () => {
    await Promise.all([start(), start()]);
    const client = new Redis(redis.url);
    for (let n = 0; n < 3; n += 1) {
      await sleep(150);
      await client.flushall();
    }
    client.disconnect();
    expect(await outcome()).toEqual(all);
  });

  test('Redis is killed and comes back after a while', async () => {
    await Promise.all([start(), start()]);
    await some();
    await redis.server.stop();
    await sleep(1000);
    await redis.server.start();
    expect(await outcome()).toEqual(all);
  });

  test('Redis says nothing for a while, as behind a broken network', async () => {
    await Promise.all([start(), start()]);
    await some();
    redis.server.signal('SIGSTOP');
    await sleep(1500);
    redis.server.signal('SIGCONT');
    expect(await outcome()).toEqual(all);
  });

  test('PostgreSQL is killed and comes back', async () => {
    await Promise.all([start(), start()]);
    await some();
    await postgres.restart();
    expect(await outcome()).toEqual(all);
  });

  test('a worker is killed; its jobs go to another', async () => {
    const [first] = await Promise.all([start(), start()]);
    await some();
    await kill(first);
    expect(await outcome()).toEqual(all);
  });

  test('a worker is frozen, its jobs go to another, and it wakes', async () => {
    const [first] = await Promise.all([start(), start()]);
    await some();
    first.kill('SIGSTOP');
    await untilRecorded(COUNT);
    first.kill('SIGCONT');
    await sleep(500); // it does what it was about to
    expect(await outcome()).toEqual(all);
  });

  test('what is paused stays paused when Redis is wiped, and goes on when resumed', async () => {
    await store.controls.pause(['read', 'extract', 'publish'], 'Anna');
    await start();
    const client = new Redis(redis.url);
    await client.flushall();
    client.disconnect();
    await sleep(600);
    expect((await status()).recorded).toBe(0);
    await store.controls.resume(['read', 'extract', 'publish']);
    expect(await outcome()).toEqual(all);
  });

  test('workers of two versions of the rules share one queue, and what the older made is brought up to date', async () => {
    await store.controls.pause(['extract'], 'Anna');
    // Each hears within a second that it may go on: one alone must not have done everything by then.
    const [older] = await Promise.all([start(250, '0.0.1'), start(250, '0.0.2')]);
    await store.controls.resume(['extract']);
    expect(await outcome()).toEqual(all);
    const versions = async () => {
      const made = Array.from({ length: COUNT }, async (_, n) => (await store.documents.record(idOf(`${round}-${n}`)))?.record.document.rules);
      return [...new Set(await Promise.all(made))].toSorted((a, b) => String(a).localeCompare(String(b)));
    };
    expect(await versions()).toEqual(['0.0.1', '0.0.2']);
    expect((await store.reruns.rulesInUse()).toSorted((a, b) => a.localeCompare(b))).toEqual(['0.0.1', '0.0.2']);
    await kill(older);
    const { documents } = await store.reruns.begin({ from: 'extract', rules: ['0.0.1'] }, '0.0.2');
    expect(documents).toBeGreaterThan(0);
    await expect.poll(async () => (await store.reruns.get())?.done, { timeout: 60_000 }).toBe(documents);
    expect(await versions()).toEqual(['0.0.2']);
    expect(await outcome()).toEqual(all);
  });

  test('a collector is told of each stage of a document as one trace, and of no words', async () => {
    const bodies: string[] = [];
    const collector = createServer((request, response) => {
      let body = '';
      request.setEncoding('utf8').on('data', (part: string) => (body += part)).on('end', () => {
        bodies.push(`${request.url} ${body}`);
        response.setHeader('content-type', 'application/json').end('{}');
      });
    }).listen(0, '127.0.0.1');
    await once(collector, 'listening');
    try {
      const child = await start(5, '0.0.1', { SIETS_TRACES: `http://127.0.0.1:${(collector.address() as AddressInfo).port}` });
      expect(await outcome()).toEqual(all);
      const gone = once(child, 'exit');
      child.kill('SIGTERM');
      await gone;
    } finally {
      collector.close();
    }
    expect(bodies.filter((body) => !body.startsWith('/v1/traces {'))).toEqual([]);
    const spans = bodies.flatMap((body) => (JSON.parse(body.slice(body.indexOf('{'))) as Told).resourceSpans).flatMap(({ scopeSpans }) => scopeSpans).flatMap((scope) => scope.spans);
    const worked = Map.groupBy(spans.filter(({ name }) => name.startsWith('process ')), ({ traceId }) => traceId);
    const [names] = [...worked.values()].map((trace) => new Set(trace.map(({ name }) => name)));
    expect([...(names ?? [])].toSorted((a, b) => a.localeCompare(b))).toEqual(['process extract', 'process publish', 'process read']);
    expect(bodies.filter((body) => /pašvaldība|Projekts|3 863|sha256/u.test(body))).toEqual([]);
  });
});
