import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { drop, isPostgresWanted, killHard, makeTempDatabase, noPostgres, record, startChild } from '@siets/store/testing';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openStore, type Store } from '../index.ts';

const isWanted = await isPostgresWanted();
const maker = new URL('../../testing/queue-process.ts', import.meta.url);
const DOCUMENTS = 60;

let dataDir: string;
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'siets-queue-'));
});
afterEach(async () => {
  vi.useRealTimers();
  await rm(dataDir, { recursive: true, force: true });
});

/** Documents in which more than the failed check of a sample is doubtful. */
const doubtful = async (store: Store): Promise<number> => (await store.review.queue({}, { order: 'oldest', limit: 100 })).items.filter((item) => item.doubtful > 1).length;

async function fill(store: Store, words: readonly string[]): Promise<void> {
  for (const bytes of words) {
    await drop(store, bytes);
    await record(store, bytes);
  }
  await store.review.setSettings({ doubtBelow: 0.95 });
}

/** What another store sees while a program writes the queue anew, once that was killed, and when the rest was written. */
async function killHalfWay(databaseUrl?: string) {
  const store = await openStore({ dataDir, databaseUrl });
  try {
    await fill(store, Array.from({ length: DOCUMENTS }, (_, n) => `egle ${n}`));
    const before = await doubtful(store);
    const child = startChild(maker, dataDir, '52', ...(databaseUrl === undefined ? [] : [databaseUrl]));
    await once(child, 'message');
    const beside = { made: await store.review.refresh(), isStale: await store.review.isStale() };
    await killHard(child);
    const killed = await doubtful(store);
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 31_000 });
    const rest = await store.review.refresh();
    return { before, beside, killed, rest, after: await doubtful(store), isStale: await store.review.isStale(), again: await store.review.refresh() };
  } finally {
    await store.close();
  }
}

const expected = { before: 0, beside: { made: 0, isStale: true }, killed: 52, rest: 8, after: DOCUMENTS, isStale: false, again: 0 };

test('who is killed while writing the queue anew leaves the rest to another, in a file', async () => {
  expect(await killHalfWay()).toEqual(expected);
});

test.skipIf(!isWanted)(`who is killed while writing the queue anew leaves the rest to another, in PostgreSQL${isWanted ? '' : ` (${noPostgres})`}`, async () => {
  const database = await makeTempDatabase();
  try {
    expect(await killHalfWay(database.url)).toEqual(expected);
  } finally {
    await database.drop();
  }
});

test('settings that change meanwhile hold for all of it, and who is stopped lets go at once', async () => {
  const [store, other] = [await openStore({ dataDir }), await openStore({ dataDir })];
  await fill(store, ['egle', 'osis', 'liepa']);
  let made = 0;
  const onMade = (count: number): void => void (made = count);
  expect(await store.review.refresh({ onMade, isStopped: () => made === 2 })).toBe(2);
  expect([await other.review.isStale(), await doubtful(other)]).toEqual([true, 2]);
  const changed = other.review.refresh({ onMade: (count) => void (count === 1 && other.review.setSettings({ doubtBelow: 0.1 })) });
  expect([await changed, await doubtful(other), await other.review.isStale()]).toEqual([4, 0, false]);
  await Promise.all([store.close(), other.close()]);
});
