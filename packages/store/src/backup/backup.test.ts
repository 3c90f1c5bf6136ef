import { mkdir, mkdtemp, readdir, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { drop, idOf, record } from '@siets/store/testing';
import { Kysely } from 'kysely';
import { Migrator, type Migration } from 'kysely/migration';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { sqliteWords } from '../dialect-words.ts';
import { DATABASE_FILE, inspectDatabase, openStore, type Store } from '../index.ts';
import { migrations } from '../migrations/index.ts';
import { ImmediateSqliteDialect } from '../sqlite/dialect.ts';
import { openNodeSqlite } from '../sqlite/node-sqlite.ts';
import { BackupError } from './backup-error.ts';
import { backupStore } from './backup-store.ts';
import { restoreStore } from './restore-store.ts';

let root: string;
let stores: Store[];
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'siets-backup-'));
  stores = [];
});
afterEach(async () => {
  for (const store of stores) await store.close();
  await rm(root, { recursive: true, force: true });
});

const at = (...parts: string[]): string => join(root, ...parts);
const words = ['egle', 'priede', 'osis'];

async function open(name: string): Promise<Store> {
  const store = await openStore({ dataDir: at(name) });
  stores.push(store);
  return store;
}

/** A file whose bytes are the word, taken in and recorded. */
async function take(store: Store, word: string): Promise<void> {
  await writeFile(at(`${word}.txt`), word);
  await store.originals.put(at(`${word}.txt`));
  await drop(store, word);
  await record(store, word);
}

async function fill(): Promise<Store> {
  const store = await open('data');
  for (const word of words) await take(store, word);
  return store;
}

const backup = (more: { link?: boolean } = {}) => backupStore({ dataDir: at('data'), dir: at('copy'), ...more });
const restore = (to = 'again') => restoreStore({ dir: at('copy'), dataDir: at(to) });

test('the drill: backed up beside a running store, destroyed, restored, the same again', async () => {
  const store = await fill();
  const before = await store.status();
  const { manifest, copied, missing } = await backup();
  expect({ copied, missing, originals: manifest.originals }).toEqual({ copied: 3, missing: [], originals: { count: 3, bytes: 14 } });
  await take(store, 'bērzs'); // after the backup: not in it
  await store.close();
  stores.pop();
  await rm(at('data'), { recursive: true });
  expect(await restore('data')).toMatchObject({ originals: 3, missing: [] });
  const again = await open('data');
  expect(await again.status()).toEqual(before);
  for (const word of words) {
    expect((await again.documents.record(idOf(word)))?.record.projects[0]?.title?.value).toBe(word);
    expect(await again.originals.has(idOf(word))).toBe(true);
  }
  await take(again, 'liepa');
  expect(await again.status()).toMatchObject({ recorded: 4 });
});

test('a second backup copies what is new and removes the earlier database', async () => {
  const store = await fill();
  const first = await backup();
  await take(store, 'bērzs');
  const second = await backup();
  expect(second.copied).toBe(1);
  expect(second.manifest.database.file).not.toBe(first.manifest.database.file);
  expect((await readdir(at('copy'))).toSorted()).toEqual(['manifest.json', 'originals', second.manifest.database.file].toSorted());
});

test('linked originals are the same files', async () => {
  const store = await fill();
  await backup({ link: true });
  const [one = ''] = words;
  const path = store.originals.pathOf(idOf(one));
  expect((await stat(path)).nlink).toBe(2);
  expect(await restore()).toMatchObject({ originals: 3 });
});

test('an original that is missing or damaged is named, in the backup as in the restore', async () => {
  const store = await fill();
  await rm(store.originals.pathOf(idOf('egle')));
  await writeFile(store.originals.pathOf(idOf('osis')), 'cits');
  expect((await backup()).missing.toSorted()).toEqual([idOf('egle'), idOf('osis')].toSorted());
  expect((await restore()).missing.toSorted()).toEqual([idOf('egle'), idOf('osis')].toSorted());
});

test('a database that is not what it was is not restored, and leaves no folder that looks whole', async () => {
  await fill();
  const { manifest } = await backup();
  await truncate(join(at('copy'), manifest.database.file), 4096);
  await expect(restore()).rejects.toMatchObject({ code: 'damaged-backup' });
  expect(await readdir(at('again'))).not.toContain(DATABASE_FILE);
});

test('after a restore that was cut off another one does it', async () => {
  await fill();
  await backup();
  await mkdir(at('again', '.restoring'), { recursive: true });
  await writeFile(at('again', '.restoring', DATABASE_FILE), 'half');
  expect(await restore()).toMatchObject({ originals: 3 });
  expect(await readdir(at('again'))).not.toContain('.restoring');
});

test('nothing is written over: strange folders, the data themselves, a folder in use', async () => {
  await fill();
  await mkdir(at('copy'));
  await writeFile(at('copy', 'budžets.xlsx'), 'x');
  await expect(backup()).rejects.toMatchObject({ code: 'not-ours' });
  await expect(backupStore({ dataDir: at('data'), dir: at('data', 'copy') })).rejects.toMatchObject({ code: 'in-data' });
  await expect(restore()).rejects.toMatchObject({ code: 'no-backup' });
  await rm(at('copy', 'budžets.xlsx'));
  await backup();
  await expect(restore('data')).rejects.toThrow(BackupError);
  await expect(backupStore({ dataDir: at('none'), dir: at('copy') })).rejects.toMatchObject({ code: 'no-data' });
});

/** As a later program would leave a database, or an earlier one. */
function rewriteMigrations(path: string, sql: string): void {
  const db = new DatabaseSync(path);
  db.exec(sql);
  db.close();
}

test('data of a newer program are neither opened nor restored', async () => {
  await (await fill()).close();
  stores.pop();
  rewriteMigrations(at('data', DATABASE_FILE), `insert into kysely_migration values ('9999-later', '2030')`);
  await expect(openStore({ dataDir: at('data') })).rejects.toMatchObject({ code: 'newer-data', en: expect.stringContaining('backups') });
  await backup(); // copying what one cannot read is still right
  await expect(restore()).rejects.toMatchObject({ code: 'newer-backup' });
});

/** A database as the first program left it: only its first changes were made. */
async function makeOldData(): Promise<void> {
  await mkdir(at('old'));
  const db = new Kysely<unknown>({ dialect: new ImmediateSqliteDialect({ database: openNodeSqlite(at('old', DATABASE_FILE), { synchronous: 'normal' }) }) });
  const first = Object.entries(migrations).slice(0, 2).map(([name, up]): [string, Migration] => [name, { up: (trx) => up(trx, sqliteWords) }]);
  await new Migrator({ db, provider: { getMigrations: async () => Object.fromEntries(first) } }).migrateToLatest();
  await db.destroy();
}

test('before an upgrade the database is copied, and where it cannot be nothing is upgraded', async () => {
  await makeOldData();
  await writeFile(at('old', 'backups'), 'a file where the folder should be');
  await expect(openStore({ dataDir: at('old') })).rejects.toMatchObject({ code: 'no-upgrade-copy' });
  expect(inspectDatabase(at('old', DATABASE_FILE))).toMatchObject({ state: 'older' });
  await rm(at('old', 'backups'));
  await take(await open('old'), 'egle');
  const [name = '', ...others] = await readdir(at('old', 'backups'));
  expect([name, others]).toEqual(['before-0003-flat-tables.db', []]);
  expect(inspectDatabase(at('old', DATABASE_FILE), { isDeep: true })).toMatchObject({ state: 'ok', faults: [] });
  expect(inspectDatabase(at('old', 'backups', name))).toMatchObject({ state: 'older' });
});

test('a damaged database, one of a newer program and none are told apart', async () => {
  await (await fill()).close();
  stores.pop();
  const path = at('data', DATABASE_FILE);
  expect(inspectDatabase(at('none')).state).toBe('none');
  rewriteMigrations(path, `insert into kysely_migration values ('9999-later', '2030')`);
  expect(inspectDatabase(path).state).toBe('newer');
  await writeFile(path, Buffer.alloc(50_000, 7));
  expect(inspectDatabase(path)).toMatchObject({ state: 'damaged', faults: [expect.any(String)] });
});

test('of a withdrawn document no original is expected, and a later backup lets go of it', async () => {
  const store = await fill();
  await backup();
  await store.arrivals.withdraw([1], 'Anna');
  expect(await store.originals.has(idOf('egle'))).toBe(false);
  expect(await backup()).toMatchObject({ missing: [], manifest: { originals: { count: 2 } } });
  expect(await restore()).toMatchObject({ originals: 2, missing: [] });
});
