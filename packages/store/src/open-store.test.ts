import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { DatabaseSync } from 'node:sqlite';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { drop, ended, idOf, killHard, record, startChild } from '@siets/store/testing';
import { DATABASE_FILE, openStore } from './open-store.ts';

const writer = new URL('../testing/writer-process.ts', import.meta.url);

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'siets-open-'));
});
afterEach(() => rm(dir, { recursive: true, force: true }));

test('what was written is there when it is opened again, also for reading only', async () => {
  const store = await openStore({ dataDir: dir });
  await drop(store, 'egle');
  await record(store, 'egle');
  await store.close();
  const again = await openStore({ dataDir: dir, readOnly: true });
  expect(await again.status()).toMatchObject({ dropped: 1, recorded: 1 });
  await expect(drop(again, 'osis')).rejects.toThrow('reading only');
  await again.close();
});

test('reading only makes nothing: a folder without data is named', async () => {
  await expect(openStore({ dataDir: join(dir, 'none'), readOnly: true })).rejects.toMatchObject({ code: 'no-data' });
});

test('a file that is no database is named and left alone', async () => {
  await writeFile(join(dir, DATABASE_FILE), 'this is a letter, not a database, and long enough to be read as one'.repeat(20));
  await expect(openStore({ dataDir: dir })).rejects.toMatchObject({ code: 'damaged-data' });
});

test('data of a newer program are refused, by writers and readers', async () => {
  await (await openStore({ dataDir: dir })).close();
  const db = new DatabaseSync(join(dir, DATABASE_FILE));
  db.exec(`insert into kysely_migration (name, timestamp) values ('9999-from-the-future', '2031-01-01T00:00:00.000Z')`);
  db.close();
  await expect(openStore({ dataDir: dir })).rejects.toMatchObject({ code: 'newer-data' });
  await expect(openStore({ dataDir: dir, readOnly: true })).rejects.toMatchObject({ code: 'newer-data' });
});

test('data of an older program are brought up to date by who writes; who only reads says so', async () => {
  await (await openStore({ dataDir: dir })).close();
  const db = new DatabaseSync(join(dir, DATABASE_FILE));
  db.exec(`delete from kysely_migration where name = '0057-checks-anew'`);
  db.close();
  await expect(openStore({ dataDir: dir, readOnly: true })).rejects.toMatchObject({ code: 'older-data', lv: expect.stringContaining('siets upkeep') });
  await (await openStore({ dataDir: dir })).close();
  await (await openStore({ dataDir: dir, readOnly: true })).close();
});

test('two processes make and fill one data folder at once', async () => {
  const children = ['a', 'b'].map((prefix) => startChild(writer, dir, prefix, '40'));
  expect(await Promise.all(children.map(ended))).toEqual([0, 0]);
  const store = await openStore({ dataDir: dir });
  expect(await store.status()).toMatchObject({ dropped: 80, recorded: 80, waiting: 0, projects: 80 });
  await store.close();
});

test('two stores of one process on one folder do not block each other', async () => {
  const stores = await Promise.all([openStore({ dataDir: dir }), openStore({ dataDir: dir })]);
  await Promise.all(stores.flatMap((store, s) => Array.from({ length: 20 }, async (_, n) => {
    await drop(store, `${s}-${n}`);
    await record(store, `${s}-${n}`);
  })));
  expect(await stores[0].status()).toMatchObject({ dropped: 40, recorded: 40 });
  await Promise.all(stores.map((store) => store.close()));
});

test('after kill -9 every answered step is there and the sum fits', async () => {
  const dropped = new Set<string>();
  const recorded = new Set<string>();
  for (let round = 0; round < 3; round += 1) {
    const child = startChild(writer, dir, `r${round}-`);
    await new Promise<void>((resolve) => {
      child.on('message', (message: { dropped?: string; recorded?: string }) => {
        if (message.dropped) dropped.add(message.dropped);
        if (message.recorded) recorded.add(message.recorded);
        if (recorded.size >= (round + 1) * 15) resolve();
      });
    });
    await killHard(child);
  }
  const store = await openStore({ dataDir: dir });
  const status = await store.status();
  expect(status.dropped).toBe(status.recorded + status.waiting);
  expect(status.dropped).toBeGreaterThanOrEqual(dropped.size);
  for (const bytes of recorded) expect(await store.documents.get(idOf(bytes))).toMatchObject({ stage: 'recorded', projects: 1 });
  for (const { id, stage } of await store.sweep()) expect((await store.documents.record(id)) !== null).toBe(stage === 'publish');
  expect(await store.status()).toMatchObject({ projects: status.recorded });
  expect(await store.counts.mend()).toEqual([]);
  await store.close();
});
