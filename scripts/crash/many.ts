import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { findPostgres, hasRedisServer, startPostgres, startRedis, type OwnPostgres, type OwnRedis } from '@siets/runtime/testing';
import { Redis } from 'ioredis';
import { dropLetters, letters } from './letters.ts';
import { Place, until, type ProcessName } from './place.ts';
import { Random } from './random.ts';
import type { Ordeal, ScenarioOptions } from './scenario.ts';

const PER_ROUND = 300;
const LONGEST_MS = 6_000;
const UNTIL_WORK_MS = 30_000;
/** Shorter than a person would set it, so that a round sees jobs go from one process to another. */
const LEASE_MS = 2_000;
/** Once in a run Redis says nothing for so long, which outlasts every lease and time limit. */
const SILENT_MS = 60_000;

/** What stands for the machines: two inboxes' intakes and two of each worker, each with a data folder of its own. */
const machines: readonly [ProcessName, string][] = [
  ['intake', 'data'], ['intake', 'data-b'], ['read', 'data-c'], ['read', 'data-d'], ['extract', 'data-e'], ['publish', 'data-f'], ['publish', 'data-g'],
];

type Blow = 'process' | 'freeze' | 'redis' | 'redis-wiped' | 'redis-silent' | 'redis-silent-minute' | 'postgres';
const blows: readonly Blow[] = ['process', 'process', 'process', 'freeze', 'redis', 'redis-wiped', 'redis-silent', 'postgres', 'postgres'];

/**
 * Many machines: two intakes on one inbox and two of the workers over Redis and PostgreSQL, while one of all these dies, is frozen, is
 * wiped or says nothing, at a random moment, once for a whole minute; then, in two rounds of three, all processes die at once.
 */
export async function killMany({ files, seed, tell }: ScenarioOptions): Promise<Ordeal> {
  if (!hasRedisServer() || findPostgres() === null) throw new Error('expected redis-server and PostgreSQL to be installed');
  const random = new Random(seed);
  const [redis, postgres] = await Promise.all([startRedis(), startPostgres()]);
  const shared = await mkdtemp(join(tmpdir(), 'siets-crash-'));
  const originals = join(shared, 'originals');
  const databaseUrl = postgres.makeDatabase('siets');
  const place = await Place.make({
    env: {
      SIETS_MODE: 'distributed', REDIS_URL: redis.url, DATABASE_URL: databaseUrl, SIETS_ORIGINALS: originals, SIETS_LEASE_MS: String(LEASE_MS),
      SIETS_LOG_FILE: '-',
    },
    store: { databaseUrl, originals: { place: originals } },
    dispose: async () => {
      await redis.dispose();
      await postgres.dispose();
      await rm(shared, { recursive: true, force: true });
    },
  });
  const counts: { [what: string]: number } = { rounds: 0 };
  const count = (what: string): number => (counts[what] = (counts[what] ?? 0) + 1);
  const running = new Set<string>();
  for (let from = 0; from < files; from += PER_ROUND) {
    const dropping = dropLetters(place.inbox, letters(from, Math.min(files, from + PER_ROUND)));
    for (const [name, data] of machines) {
      if (running.has(data)) continue;
      running.add(data);
      place.start(name, { SIETS_DATA: join(place.root, data) }).once('exit', () => running.delete(data));
    }
    await until(async () => existsSync(originals), UNTIL_WORK_MS);
    await sleep(random.next(LONGEST_MS));
    const isMiddle = from <= files / 2 && files / 2 < from + PER_ROUND;
    count(await strike(isMiddle ? 'redis-silent-minute' : (random.pick(blows) ?? 'process'), { place, redis, postgres, random }));
    await sleep(random.next(3_000));
    if (random.next(3) > 0) {
      await place.killAll();
      count('all killed');
    }
    await dropping;
    if (count('rounds') % 5 === 0) tell(`  ${counts['rounds']} rounds`);
  }
  await place.killAll();
  // The other intake ends what it has claimed; the first goes on with `run`.
  place.start('intake', { SIETS_DATA: join(place.root, 'data-b') });
  return { place, letters: letters(0, files), counts };
}

async function strike(blow: Blow, { place, redis, postgres, random }: { place: Place; redis: OwnRedis; postgres: OwnPostgres; random: Random }): Promise<string> {
  const pause = () => sleep(500 + random.next(2_500));
  if (blow === 'process' || blow === 'freeze') {
    const victim = random.pick(await place.processes());
    if (!victim || !signal(victim.pid, blow === 'freeze' ? 'SIGSTOP' : 'SIGKILL')) return 'ended by itself';
    if (blow === 'process') return `${victim.what} killed`;
    await sleep(LEASE_MS + random.next(3_000));
    signal(victim.pid, 'SIGCONT');
    return `${victim.what} frozen`;
  }
  if (blow === 'postgres') await postgres.restart();
  if (blow === 'redis-wiped') {
    const client = new Redis(redis.url);
    await client.flushall();
    client.disconnect();
  }
  if (blow === 'redis') {
    await redis.server.stop();
    await pause();
    await redis.server.start();
  }
  if (blow === 'redis-silent' || blow === 'redis-silent-minute') {
    redis.server.signal('SIGSTOP');
    await (blow === 'redis-silent' ? pause() : sleep(SILENT_MS));
    redis.server.signal('SIGCONT');
  }
  return blow;
}

/** Answers false where it has ended by itself. */
function signal(pid: number, name: NodeJS.Signals): boolean {
  try {
    return pid > 0 && process.kill(pid, name);
  } catch {
    return false;
  }
}
