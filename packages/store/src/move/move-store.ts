import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { flush } from '../backup/safe-copy.ts';
import { DATABASE_FILE, openStore, type OpenStoreOptions } from '../open-store.ts';
import { openOriginals, type Originals } from '../originals/index.ts';
import { placeOf } from '../postgres/place-of.ts';
import { openSqliteDatabase } from '../sqlite/sqlite-database.ts';
import { MoveError } from './move-error.ts';
import { inOrder, type MovedTable, type Side } from './side.ts';
import { openSqliteSide } from './sqlite-side.ts';

export type MovePlace = Omit<OpenStoreOptions, 'readOnly'>;

export interface MoveOptions {
  /** Nobody else may work with it; it is left as it is (its tables brought up to date). */
  from: MovePlace;
  /** Rows go into an empty database or folder, originals beside those that lie there. */
  to: MovePlace;
  /** Told of each original. */
  onProgress?: (done: number, all: number) => void;
}

export interface MoveReport {
  documents: number;
  /** Originals that lie at the target now, and how many of them were copied by this call. */
  originals: number;
  copied: number;
  /** Documents whose original is missing at the source or not what its name says. */
  missing: string[];
  /** Rows by table; an index of words is counted by what it finds. */
  rows: { [table: string]: number };
}

/** Where the database of a folder is filled before it counts; a later move begins it anew. */
const STAGING = '.moving';
/** What may lie in a folder that is to be filled: originals of a move that was cut off, and the lock of who moves. */
const isAllowed = (name: string): boolean => name === STAGING || name === 'originals' || /^run\.(?:json|lock)/u.test(name);
const AT_ONCE = 4;

/**
 * Moves a whole store between a data folder and PostgreSQL, in either direction: originals first, then every row of every table in
 * one transaction. A move that was cut off leaves no rows at the target, and goes on with the originals that are still to be copied.
 */
export async function moveStore({ from, to, onProgress = () => {} }: MoveOptions): Promise<MoveReport> {
  refuseSame(from, to);
  await (await openStore({ ...from, readOnly: true })).close(); // says what is wrong before anything is touched
  await (await openStore(from)).close(); // brings the tables up to date
  const source = await openSide(from);
  try {
    await source.begin('read');
    const target = await openTarget(to);
    try {
      await target.side.begin('write');
      await refuseFilled(target.side, target.place);
      const ids = await source.ids();
      const kept = await copyOriginals(ids, originalsOf(from), originalsOf(to), (done) => onProgress(done, ids.length));
      const rows = await copyRows(source, target.side);
      await target.side.commit();
      await target.side.close();
      await target.settle();
      return { documents: rows['documents'] ?? 0, ...kept, rows };
    } catch (error) {
      await target.side.close().catch(() => {});
      throw error;
    }
  } finally {
    await source.close();
  }
}

const originalsOf = ({ dataDir, originals }: MovePlace): Originals => openOriginals(resolve(dataDir), originals);

const openSide = async ({ dataDir, databaseUrl }: MovePlace): Promise<Side> =>
  databaseUrl === undefined ? openSqliteSide(join(resolve(dataDir), DATABASE_FILE)) : openPostgresSide(databaseUrl);

function refuseSame(from: MovePlace, to: MovePlace): void {
  const isSame = from.databaseUrl === undefined || to.databaseUrl === undefined
    ? from.databaseUrl === to.databaseUrl && resolve(from.dataDir) === resolve(to.dataDir)
    : placeOf(from.databaseUrl) === placeOf(to.databaseUrl);
  if (isSame) throw new MoveError('same-place', to.databaseUrl === undefined ? to.dataDir : placeOf(to.databaseUrl));
}

interface Target {
  side: Side;
  place: string;
  /** Gives what was filled its name. */
  settle(): Promise<void>;
}

/** Loaded only where one of the two is a server. */
async function openPostgresSide(url: string): Promise<Side> {
  const postgres = await import('./postgres-side.ts');
  return postgres.openPostgresSide(url);
}

async function openTarget({ dataDir, databaseUrl }: MovePlace): Promise<Target> {
  if (databaseUrl !== undefined) {
    const { openPostgresDatabase } = await import('../postgres/postgres-database.ts');
    await (await openPostgresDatabase(databaseUrl)).close();
    return { side: await openPostgresSide(databaseUrl), place: placeOf(databaseUrl), settle: async () => {} };
  }
  const dir = resolve(dataDir);
  const staging = join(dir, STAGING);
  await mkdir(dir, { recursive: true });
  if ((await readdir(dir)).some((name) => !isAllowed(name))) throw new MoveError('target-not-empty', dir);
  await rm(staging, { recursive: true, force: true });
  await mkdir(staging);
  const path = join(staging, DATABASE_FILE);
  await (await openSqliteDatabase(path)).close();
  return {
    side: openSqliteSide(path), place: dir,
    async settle() {
      await flush(path, 'file');
      await rename(path, join(dir, DATABASE_FILE));
      await rm(staging, { recursive: true, force: true });
      await flush(dir, 'folder');
    },
  };
}

/** Rows that a new database has from its migrations, by table: those of the source come in their stead. */
const madeRows: ReadonlyMap<string, number> = new Map([['settings', 1]]);

async function refuseFilled(side: Side, place: string): Promise<void> {
  for (const { name } of await side.tables()) if ((await side.count(name)) > (madeRows.get(name) ?? 0)) throw new MoveError('target-not-empty', place);
  for (const name of madeRows.keys()) await side.clear(name);
}

async function copyOriginals(
  ids: readonly string[], from: Originals, to: Originals, onProgress: (done: number) => void,
): Promise<{ originals: number; copied: number; missing: string[] }> {
  const missing = new Set<string>();
  const left = ids.values();
  let done = 0;
  let copied = 0;
  const work = async (): Promise<void> => {
    for (const id of left) {
      const isThere = await to.has(id);
      if (!isThere && !(await copyOriginal(id, from, to))) missing.add(id);
      else if (!isThere) copied += 1;
      onProgress((done += 1));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return { originals: ids.length - missing.size, copied, missing: ids.filter((id) => missing.has(id)) };
}

async function copyOriginal(id: string, from: Originals, to: Originals): Promise<boolean> {
  if ((await from.check(id)).state !== 'whole') return false;
  const { path, release } = await from.fetch(id);
  try {
    return (await to.put(path)).id === id;
  } finally {
    await release();
  }
}

/** Every table that the schema has, in the order in which their rows refer to each other; the keys go on counting where they were. */
async function copyRows(source: Side, target: Side): Promise<{ [table: string]: number }> {
  const copied: { [table: string]: number } = {};
  for (const table of matchTables(await source.tables(), inOrder(await target.tables()))) {
    let count = 0;
    for await (const rows of source.rows(table)) {
      await target.write(table, rows);
      count += rows.length;
    }
    const there = await target.count(table.name);
    if (there !== count) throw new Error(`expected ${count} rows of ${table.name} at the target; there are ${there}`);
    copied[table.name] = count;
  }
  await target.setCounters(await source.counters());
  return copied;
}

/** The tables in the order given, after making sure that both sides have the same ones. */
function matchTables(source: readonly MovedTable[], target: readonly MovedTable[]): readonly MovedTable[] {
  const describe = (tables: readonly MovedTable[]): string =>
    tables.map(({ name, columns }) => `${name}(${columns.toSorted().join(', ')})`).toSorted().join('\n');
  if (describe(source) !== describe(target)) throw new Error(`expected the same tables on both sides, found\n${describe(source)}\nand\n${describe(target)}`);
  return target;
}
