import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import { collect, drop, idOf, isPostgresWanted, makeTempDatabase, noPostgres, record, type TempDatabase } from '@siets/store/testing';
import { Client } from 'pg';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { DATABASE_FILE, openStore, type Store } from '../index.ts';
import { moveStore, type MovePlace } from './move-store.ts';
import { openPostgresSide } from './postgres-side.ts';
import { inOrder, type Row, type Side } from './side.ts';
import { openSqliteSide } from './sqlite-side.ts';

const isWanted = await isPostgresWanted();
const words = ['egle', 'priede', 'osis'];

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'siets-move-'));
});
afterEach(() => rm(root, { recursive: true, force: true }));
const at = (...parts: string[]): string => join(root, ...parts);

async function take(store: Store, word: string): Promise<void> {
  await writeFile(at(`${word}.txt`), word);
  await store.originals.put(at(`${word}.txt`));
  await drop(store, word);
  await record(store, word);
}

/** Two rows in every table that is still empty, whatever its columns: a table of tomorrow is moved too, or this test fails. */
async function fillEmpty(path: string): Promise<void> {
  const side = openSqliteSide(path);
  const tables = inOrder(await side.tables()).filter(({ isWords }) => !isWords);
  await side.close();
  const db = new DatabaseSync(path);
  for (const { name } of tables) {
    if (db.prepare(`select 1 from "${name}" limit 1`).get()) continue;
    const columns = db.prepare(`select c.name, c.type, f."table" as other, f."to" as key from pragma_table_info(?) as c
      left join pragma_foreign_key_list(?) as f on f."from" = c.name`).all(name, name);
    const valueOf = (n: number, { name: column, type, other, key }: (typeof columns)[number]): SQLInputValue => {
      if (other !== null) return Object.values(db.prepare(`select "${String(key)}" from "${String(other)}" limit 1 offset ${n - 1}`).get() ?? {})[0] ?? null;
      if (type === 'text') return `${String(column)} ${n} „ā” '\\"{},\n`;
      if (type === 'blob') return Uint8Array.of(0, n, 92, 255);
      return type === 'real' ? n / 3 : n;
    };
    for (const n of [1, 2]) db.prepare(`insert into "${name}" values (${columns.map(() => '?').join(', ')})`).run(...columns.map((column) => valueOf(n, column)));
  }
  db.close();
}

/** A data folder with something in every table, a key that is free again at the end, and words that were taken back. */
async function fill(name: string): Promise<MovePlace> {
  const place = { dataDir: at(name) };
  const store = await openStore(place);
  for (const word of words) await take(store, word);
  await store.documents.fail(idOf('osis'), 'no memory');
  await store.controls.pause(['read'], 'Anna');
  await store.close();
  await fillEmpty(at(name, DATABASE_FILE));
  const db = new DatabaseSync(at(name, DATABASE_FILE));
  db.exec(`delete from comments where key = 2;
    insert into project_words (rowid, title, words) values (1, 'egl', 'egl mez egl'), (2, 'osi', 'osi'), (3, '', 'prie'); delete from project_words where rowid = 2`);
  db.close();
  return place;
}

/** Everything that a database holds, in an order of its own. */
async function dump(side: Side): Promise<{ [table: string]: string[] }> {
  await side.begin('read');
  const found: { [table: string]: string[] } = {};
  const spread = (value: unknown) => (typeof value === 'string' ? [...new Set(value.split(' '))].toSorted().join(' ') : value);
  const shown = (row: Row, isWords: boolean) => JSON.stringify(row.map((value) => (value instanceof Uint8Array ? Buffer.from(value).toString('hex') : isWords ? spread(value) : value)));
  for (const table of await side.tables()) {
    const columns = table.isWords ? table.columns : table.columns.toSorted();
    const rows = (await collect(side.rows({ ...table, columns }))).flat();
    found[table.name] = rows.map((row) => shown(row, table.isWords)).toSorted();
  }
  found['counters'] = [...await side.counters()].filter(([, last]) => last > 0).map((each) => each.join()).toSorted();
  await side.close();
  return found;
}

const verify = async (place: MovePlace): Promise<unknown[]> => {
  const store = await openStore({ ...place, readOnly: true });
  const codes = (await collect(store.verify({ isDeep: true }))).map(({ code, documentId }) => `${code} ${documentId}`);
  await store.close();
  return codes.toSorted();
};

describe.skipIf(!isWanted)(`moving a store${isWanted ? '' : ` (${noPostgres})`}`, () => {
  let database: TempDatabase;
  let cloud: MovePlace;
  beforeEach(async () => {
    database = await makeTempDatabase();
    cloud = { dataDir: at('cloud'), databaseUrl: database.url, originals: { place: at('originals') } };
  });
  afterEach(() => database.drop());
  const ask = async <T extends object>(sql: string): Promise<T[]> => {
    const client = new Client({ connectionString: database.url });
    await client.connect();
    const { rows } = await client.query<T>(sql);
    await client.end();
    return rows;
  };

  test('there and back every table holds the same rows, every key counts on, and both sides verify alike', async () => {
    const home = await fill('home');
    const before = await dump(openSqliteSide(at('home', DATABASE_FILE)));
    expect(Object.entries(before).filter(([, rows]) => rows.length === 0).map(([table]) => table)).toEqual([]);
    const faults = await verify(home);
    expect(await moveStore({ from: home, to: cloud })).toMatchObject({ documents: 3, originals: 3, copied: 3, missing: [], rows: { comments: 1, project_words: 2 } });
    expect(await dump(await openPostgresSide(database.url))).toEqual(before);
    expect(await verify(cloud)).toEqual(faults);
    const back = { dataDir: at('back') };
    expect(await moveStore({ from: cloud, to: back })).toMatchObject({ documents: 3, originals: 3, copied: 3, missing: [] });
    expect(await readdir(at('back'))).toEqual(['originals', 'siets.db']);
    expect(await dump(openSqliteSide(at('back', DATABASE_FILE)))).toEqual(before);
    expect(await verify(back)).toEqual(faults);
  }, 60_000);

  test('work goes on at the new place, with keys that were never given', async () => {
    const home = { dataDir: at('home') };
    const old = await openStore(home);
    for (const word of words) await take(old, word);
    const { dropped } = await old.status();
    await old.arrivals.withdraw([3], 'Anna');
    await old.close();
    await moveStore({ from: home, to: cloud });
    const store = await openStore(cloud);
    expect(await drop(store, 'liepa')).toMatchObject({ arrivalId: dropped + 1, outcome: 'new' });
    await record(store, 'liepa');
    expect(await store.status()).toMatchObject({ dropped: dropped + 1, recorded: 3, rejected: 1 });
    expect((await ask<{ found: boolean }>(`select bool_or(key > 3) as found from documents`))[0]?.found).toBe(true);
    await store.close();
  }, 30_000);

  test('a move that is cut off leaves no rows and goes on with the originals that are left; a damaged one is told', async () => {
    const home = { dataDir: at('home') };
    const store = await openStore(home);
    for (const word of words) await take(store, word);
    await writeFile(store.originals.pathOf(idOf('egle')), 'changed');
    await store.close();
    const stopAt = (n: number) => (done: number) => {
      if (done === n) throw new Error('cut off');
    };
    await expect(moveStore({ from: home, to: cloud, onProgress: stopAt(3) })).rejects.toThrow('cut off');
    expect(await ask('select key from documents')).toEqual([]);
    const again = await moveStore({ from: home, to: cloud });
    expect(again).toMatchObject({ documents: 3, originals: 2, copied: 0, missing: [idOf('egle')] });
    await expect(moveStore({ from: cloud, to: { dataDir: at('back') }, onProgress: stopAt(2) })).rejects.toThrow('cut off');
    expect(await readdir(at('back'))).not.toContain('siets.db');
    expect(await moveStore({ from: cloud, to: { dataDir: at('back') } })).toMatchObject({ documents: 3, originals: 2 });
  }, 30_000);

  test('nothing is touched where the target is filled, the source in use, or both are one', async () => {
    const home = { dataDir: at('home') };
    const store = await openStore(home);
    await take(store, 'egle');
    await mkdir(at('full'));
    await writeFile(at('full', 'a.txt'), '');
    await expect(moveStore({ from: home, to: { dataDir: at('full') } })).rejects.toMatchObject({ code: 'target-not-empty' });
    await expect(moveStore({ from: home, to: home })).rejects.toMatchObject({ code: 'same-place' });
    await store.close();
    const writer = new DatabaseSync(at('home', DATABASE_FILE));
    writer.exec('begin immediate');
    await expect(moveStore({ from: home, to: cloud })).rejects.toMatchObject({ code: 'source-in-use' });
    writer.close();
    await moveStore({ from: home, to: cloud });
    await expect(moveStore({ from: home, to: cloud })).rejects.toMatchObject({ code: 'target-not-empty', lv: expect.stringContaining('Mērķī') as unknown });
    const other = await openStore(cloud);
    await expect(moveStore({ from: cloud, to: { dataDir: at('back') } })).rejects.toMatchObject({ code: 'source-in-use' });
    await other.close();
  }, 60_000);
});
