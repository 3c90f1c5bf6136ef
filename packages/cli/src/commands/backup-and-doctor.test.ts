import { chmod, mkdir, readdir, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { openStore, type StoreStatus } from '@siets/store';
import { isPostgresWanted, makeTempDatabase, noPostgres } from '@siets/store/testing';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { callSiets, makeFolder, runSiets, type TestFolder } from '../../testing/index.ts';

let folder: TestFolder;
beforeEach(async () => {
  folder = await makeFolder();
  await mkdir(at('inbox'));
  await folder.write('a.txt', 'Projekta nosaukums: Zivju taka\n');
  await folder.write('b.txt', 'Projekta nosaukums: Vilku taka\n');
});
afterEach(() => folder.remove());

const at = (...parts: string[]): string => join(folder.path, ...parts);
const siets = (...args: string[]) => callSiets([...args, '--data', at('data')]);
const ingest = () => siets('ingest', at('a.txt'), at('b.txt'));
/** What became of the files; the rate beside it changes by itself. */
async function status() {
  const { dropped, recorded, duplicate, rejected, failed, waiting, projects } = JSON.parse((await siets('status', '--json')).stdout) as StoreStatus;
  return { dropped, recorded, duplicate, rejected, failed, waiting, projects };
}

/** Without what SQLite lays beside a database while it is read. */
const listData = async () => (await readdir(at('data'))).filter((name) => !/-(wal|shm)$/u.test(name));

interface Found { id: string; verdict: string; seen: { en: string }; mend: { lv: string; en: string } | null }
async function examine(...args: string[]) {
  const run = await siets('doctor', '--inbox', at('inbox'), '--json', ...args);
  const found = JSON.parse(run.stdout) as Found[];
  return { status: run.status, of: (id: string) => found.find((each) => each.id === id), found };
}

test('the drill on the command line: backup, loss, restore', async () => {
  await ingest();
  const before = await status();
  const backup = await siets('backup', at('copy'));
  expect([backup.status, backup.stdout]).toEqual([0, expect.stringContaining('originals: 2, of them new: 2')]);
  const refused = await siets('restore', at('copy'));
  expect([refused.status, refused.stderr]).toEqual([1, expect.stringContaining('left as it is')]);
  await rm(at('data'), { recursive: true });
  const restored = await siets('restore', at('copy'));
  expect([restored.status, restored.stdout]).toEqual([0, expect.stringContaining('originals: 2')]);
  expect(await status()).toEqual(before);
  expect((await ingest()).stdout).toContain('2:');
  expect(await status()).toMatchObject({ dropped: 4, recorded: 2, duplicate: 2 });
});

test('a backup into the inbox, which would be taken in, is refused', async () => {
  await ingest();
  process.env.SIETS_INBOX = at('inbox');
  try {
    const run = await siets('backup', at('inbox', 'copy'));
    expect([run.status, run.stderr]).toEqual([2, expect.stringContaining('as new files')]);
  } finally {
    delete process.env.SIETS_INBOX;
  }
});

test('a backup that lacks an original says so and ends with 1', async () => {
  await ingest();
  await rm(at('data', 'originals'), { recursive: true });
  const run = await siets('backup', at('copy'), '--json');
  expect([run.status, JSON.parse(run.stdout)]).toMatchObject([1, { originals: 0, missing: [expect.any(String), expect.any(String)] }]);
});

test('the doctor finds a sound installation well, changes nothing, and an empty one too', async () => {
  const empty = await examine();
  expect([empty.status, empty.found.filter(({ verdict }) => verdict === 'broken')]).toEqual([0, []]);
  expect(await readdir(folder.path)).not.toContain('data');
  await ingest();
  await chmod(at('data'), 0o750);
  const names = await listData();
  const { status: code, of, found } = await examine('--deep');
  expect([code, found.filter(({ verdict }) => verdict === 'broken')]).toEqual([0, []]);
  expect(['database', 'queue', 'work', 'reader', 'data-folder', 'flush'].map((id) => of(id)?.verdict)).toEqual(Array.from({ length: 6 }, () => 'well'));
  expect(await listData()).toEqual(names);
  expect(await readdir(at('inbox'))).toEqual([]);
}, 60_000);

test('the doctor says of each broken thing what to mend', async () => {
  await ingest();
  await chmod(at('data'), 0o755);
  await rm(at('inbox'), { recursive: true });
  await truncate(at('data', 'siets.db'), 60_000);
  const { status: code, of, found } = await examine();
  expect(code).toBe(1);
  expect(of('data-folder')).toMatchObject({ verdict: 'doubtful', mend: { en: expect.stringContaining('chmod') } });
  expect(of('inbox')).toMatchObject({ verdict: 'doubtful', mend: { en: expect.stringContaining('mkdir') } });
  expect(of('database')).toMatchObject({ verdict: 'broken', mend: { en: expect.stringContaining('siets restore') } });
  for (const { verdict, mend } of found) expect(mend === null).toBe(verdict === 'well');
}, 60_000);

test('the doctor tells of data of a newer program, of failed work, and of settings that the disk cannot meet', async () => {
  await ingest();
  const db = new DatabaseSync(at('data', 'siets.db'));
  db.exec(`update arrivals set outcome = 'failed' where key = 1`);
  expect((await examine()).of('work')).toMatchObject({ verdict: 'doubtful', seen: { en: '0 waiting, 1 failed' } });
  db.exec(`insert into kysely_migration values ('9999-later', '2030')`);
  db.close();
  expect((await examine()).of('database')).toMatchObject({ verdict: 'broken', mend: { en: expect.stringContaining('Update Siets') } });
  process.env.SIETS_DISK_STOP_MB = '900000000';
  try {
    expect((await examine()).of('disk')).toMatchObject({ verdict: 'broken', seen: { en: expect.stringContaining('no new files') } });
  } finally {
    delete process.env.SIETS_DISK_STOP_MB;
  }
}, 60_000);

test('in words: a sign, what was seen, and what to do below it', async () => {
  await writeFile(at('file'), 'x');
  const run = await callSiets(['doctor', '--data', at('file'), '--inbox', at('inbox')]);
  expect(run.status).toBe(1);
  expect(run.stdout).toMatch(/✗ (Data folder|Datu mape): .+\n {4}→ /u);
});

const isWanted = await isPostgresWanted();
test.skipIf(!isWanted)(`the doctor answers while Redis is away${isWanted ? '' : ` (${noPostgres})`}`, async () => {
  const database = await makeTempDatabase();
  try {
    await (await openStore({ dataDir: at('data'), databaseUrl: database.url })).close();
    const env = { SIETS_MODE: 'distributed', DATABASE_URL: database.url, REDIS_URL: 'redis://127.0.0.1:1', SIETS_ORIGINALS: at('originals') };
    const { status: end, stdout } = await runSiets(['doctor', '--json', '--inbox', at('inbox'), '--data', at('data')], { env });
    const found = JSON.parse(stdout) as Found[];
    expect([end, ...['redis', 'queue', 'work'].map((id) => found.find((each) => each.id === id)?.verdict)]).toEqual([1, 'broken', 'well', 'well']);
  } finally {
    await database.drop();
  }
}, 30_000);
