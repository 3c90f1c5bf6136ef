// pnpm bench distributed: documents a second of 1, 2 and 4 processes of workers over Redis and PostgreSQL, beside the embedded form in the same run, and what queue and
// store cost for each document. The servers are the bench's own; every file is taken in before the clock runs.
import { fork, type ChildProcess } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startPostgres, startRedis } from '@siets/runtime/testing';
import { openStore, type OpenStoreOptions } from '@siets/store';
import { row } from './measure.ts';
import { letter, RunningSiets, SETTLE_MS } from './running-siets.ts';

const files = Number(process.env['BENCH_FILES'] ?? 600);
const MAIN = new URL('../../packages/cli/bin/siets.mjs', import.meta.url);
const INTAKE = new URL('../../workers/intake/src/main.ts', import.meta.url);

interface Stand {
  env: NodeJS.ProcessEnv;
  store: OpenStoreOptions;
}

const redis = await startRedis();
const postgres = await startPostgres();

/** Processor seconds of the living processes below us: those of the servers apart from all others. */
function spent(): { ours: number; postgres: number; redis: number } {
  const stats = readdirSync('/proc').filter((name) => /^\d+$/u.test(name)).flatMap((pid) => {
    try {
      const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ').map(Number);
      return [{ pid: Number(pid), parent: fields[1] ?? 0, seconds: ((fields[11] ?? 0) + (fields[12] ?? 0)) / 100, line: readFileSync(`/proc/${pid}/cmdline`, 'latin1') }];
    } catch {
      return [];
    }
  });
  const isOurs = (pid: number): boolean => {
    for (let at = stats.find((each) => each.pid === pid); at; at = stats.find((each) => each.pid === at?.parent)) if (at.parent === process.pid) return true;
    return false;
  };
  const sum = { ours: 0, postgres: 0, redis: 0 };
  for (const { pid, seconds, line } of stats) {
    if (!isOurs(pid)) continue;
    sum[line.includes('postgres') ? 'postgres' : line.includes('redis-server') ? 'redis' : 'ours'] += seconds;
  }
  return sum;
}

async function measure(name: string, { env, store: options }: Stand, processes: number): Promise<number> {
  const running = await RunningSiets.make();
  const children: ChildProcess[] = [];
  const launch = (script: URL, args: string[], data: string): void => {
    children.push(fork(script, args, {
      env: {
        ...process.env, SIETS_DATA: join(running.root, data), SIETS_INBOX: running.inbox, SIETS_SETTLE_MS: String(SETTLE_MS), SIETS_LOG: 'silent', SIETS_LOG_FILE: '-',
        SIETS_READERS: '1', SIETS_EXTRACTORS: '1', SIETS_DISK_STOP_MB: '0', SIETS_DISK_WARN_MB: '0', ...env,
      },
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    }));
  };
  const stop = () => Promise.all(children.splice(0).map((child) => new Promise<void>((done) => {
    if (child.exitCode !== null || child.signalCode !== null) return done();
    child.once('exit', () => done());
    child.kill('SIGTERM');
  })));
  try {
    for (let n = 0; n < files; n += 1) await running.drop(`${n}.txt`, letter(n));
    launch(INTAKE, [], 'data');
    const store = await untilOpen({ ...options, dataDir: join(running.root, 'data') });
    const until = async (isDone: () => Promise<boolean>): Promise<void> => {
      while (!(await isDone())) await sleep(50);
    };
    await until(async () => (await store.status()).dropped === files);
    await stop();
    for (let n = 0; n < processes; n += 1) launch(MAIN, ['run', '--only', 'read,extract,publish'], processes === 1 ? 'data' : `data-${n}`);
    const recorded = async () => (await store.status()).recorded;
    await until(async () => (await recorded()) >= files / 10);
    const [from, began, before] = [await recorded(), performance.now(), spent()];
    await until(async () => (await recorded()) === files);
    const [seconds, after, count] = [(performance.now() - began) / 1000, spent(), files - from];
    await store.close();
    const each = (what: 'ours' | 'postgres' | 'redis'): number => ((after[what] - before[what]) * 1000) / count;
    row(name, count / seconds, each('ours'), each('postgres'), each('redis'));
    return count / seconds;
  } finally {
    await stop();
    await running.stop();
  }
}

async function untilOpen(options: OpenStoreOptions) {
  for (let tries = 0; ; tries += 1) {
    try {
      return await openStore(options);
    } catch (error) {
      if (tries > 200) throw error;
      await sleep(50);
    }
  }
}

const shared = await mkdtemp(join(tmpdir(), 'siets-bench-'));
let made = 0;
function stand(): Stand {
  made += 1;
  const databaseUrl = postgres.makeDatabase(`siets${made}`);
  const place = join(shared, String(made));
  return {
    env: { SIETS_MODE: 'distributed', REDIS_URL: redis.url, DATABASE_URL: databaseUrl, SIETS_ORIGINALS: place, SIETS_QUEUE_PREFIX: `b${made}` },
    store: { dataDir: place, databaseUrl, originals: { place } },
  };
}

try {
  row(`${files} texts of 200 bytes`, 'documents/s', 'CPU ms, ours', 'PostgreSQL', 'Redis');
  const embedded = await measure('embedded', { env: { SIETS_MODE: 'embedded' }, store: { dataDir: '' } }, 1);
  const found: number[] = [];
  for (const processes of [1, 2, 4]) found.push(await measure(`Redis and PostgreSQL, processes: ${processes}`, stand(), processes));
  row('ratio to embedded: 1, 2, 4 processes', ...found.map((each) => each / embedded));
} finally {
  await redis.dispose();
  await postgres.dispose();
  await rm(shared, { recursive: true, force: true });
}
