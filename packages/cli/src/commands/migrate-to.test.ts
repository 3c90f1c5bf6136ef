import { join } from 'node:path';
import { openStore } from '@siets/store';
import { drop, isPostgresWanted, makeTempDatabase, noPostgres } from '@siets/store/testing';
import { lockDataDir } from '@siets/runtime';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { callSiets, makeFolder, type Run, type TestFolder } from '../../testing/index.ts';

const isWanted = await isPostgresWanted();
let folder: TestFolder;
let data: string;
beforeEach(async () => {
  folder = await makeFolder();
  data = join(folder.path, 'd');
  const store = await openStore({ dataDir: data });
  await store.originals.putBytes(Buffer.from('egle'));
  await drop(store, 'egle');
  await store.close();
});
afterEach(() => folder.remove());
const siets = (...args: string[]): Promise<Run> => callSiets([...args, '--data', data]);

test.each([
  ['mysql://db.example/x', [], 'not "mysql://…"'],
  ['postgres://anna:secret@db.example/x', [], 'Say where the originals will be'],
  ['postgres://anna:secret@db.example/x', ['--originals', 's3://bucket/x'], 'A bucket needs SIETS_S3_ENDPOINT'],
])('%s %j: %s', async (target, more, words) => {
  const { status, stderr } = await siets('migrate-to', target, ...more);
  expect([status, stderr]).toEqual([2, expect.stringContaining(words)]);
  expect(stderr).not.toContain('secret');
});

test('a data folder that another Siets holds is left alone', async () => {
  const lock = lockDataDir(data);
  expect(await siets('migrate-to', join(folder.path, 'new'))).toMatchObject({ status: 1, stderr: expect.stringContaining('already running') as unknown });
  lock.release();
});

describe.skipIf(!isWanted)(`with PostgreSQL${isWanted ? '' : ` (${noPostgres})`}`, () => {
  test('there, verified, and back, by the command', async () => {
    const database = await makeTempDatabase();
    const { url } = database;
    const originals = join(folder.path, 'originals');
    const before = { ...process.env };
    try {
      const there = await siets('migrate-to', url, '--originals', originals);
      expect(there).toMatchObject({ status: 0, stdout: expect.stringMatching(/^Everything is in the database\. Next: [^]*\ndocuments: 1, originals: 1, of them new: 1, rows: 3\n$/u) as unknown });
      Object.assign(process.env, { SIETS_MODE: 'distributed', DATABASE_URL: url, REDIS_URL: 'redis://127.0.0.1:1', SIETS_ORIGINALS: originals });
      expect((await siets('verify', '--json')).stdout).toBe('{"documents":1,"mismatches":0}\n');
      const back = await siets('migrate-to', join(folder.path, 'back'), '--json');
      expect(back).toMatchObject({ status: 0, stderr: '' });
      expect(JSON.parse(back.stdout)).toMatchObject({ documents: 1, copied: 1, rows: { arrivals: 1 } });
    } finally {
      for (const name of ['SIETS_MODE', 'DATABASE_URL', 'REDIS_URL', 'SIETS_ORIGINALS']) {
        if (before[name] === undefined) Reflect.deleteProperty(process.env, name);
        else process.env[name] = before[name];
      }
      await database.drop();
    }
    expect((await callSiets(['verify', '--json', '--data', join(folder.path, 'back')])).stdout).toBe('{"documents":1,"mismatches":0}\n');
  }, 30_000);
});
