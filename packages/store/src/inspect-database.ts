import { existsSync, statSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { migrations } from './migrations/index.ts';

/** `older`: the next start brings its tables up to date; `newer`: this program must not touch it. */
export type DatabaseState = 'none' | 'ok' | 'older' | 'newer' | 'damaged';

export interface DatabaseReport {
  state: DatabaseState;
  /** What SQLite found wrong, a few lines at most. */
  faults: string[];
  bytes: number;
  /** Of the log that is not yet part of the file. */
  walBytes: number;
}

const MOST_FAULTS = 5;

/** Looks at a database file without changing it. `isDeep` checks indexes against their tables and rows against those they refer to. */
export function inspectDatabase(path: string, { isDeep = false } = {}): DatabaseReport {
  if (!existsSync(path)) return { state: 'none', faults: [], bytes: 0, walBytes: 0 };
  const sizes = { bytes: statSync(path).size, walBytes: statSync(`${path}-wal`, { throwIfNoEntry: false })?.size ?? 0 };
  try {
    return { ...inspectOpened(path, isDeep), ...sizes };
  } catch (error) {
    return { state: 'damaged', faults: [error instanceof Error ? error.message : String(error)], ...sizes };
  }
}

function inspectOpened(path: string, isDeep: boolean): Pick<DatabaseReport, 'state' | 'faults'> {
  const db = new DatabaseSync(path, { readOnly: true, timeout: 5_000 });
  try {
    const faults = [...firstColumn(db, isDeep ? 'pragma integrity_check(5)' : 'pragma quick_check(5)'), ...(isDeep ? brokenReferences(db) : [])];
    const found = faults.filter((fault) => fault !== 'ok').slice(0, MOST_FAULTS);
    if (found.length > 0) return { state: 'damaged', faults: found };
    const hasTable = firstColumn(db, `select name from sqlite_master where name = 'kysely_migration'`).length > 0;
    const applied = hasTable ? firstColumn(db, 'select name from kysely_migration') : [];
    if (applied.some((name) => !Object.hasOwn(migrations, name))) return { state: 'newer', faults: [] };
    return { state: applied.length < Object.keys(migrations).length ? 'older' : 'ok', faults: [] };
  } finally {
    db.close();
  }
}

const firstColumn = (db: DatabaseSync, sql: string): string[] => db.prepare(sql).all().map((row) => String(Object.values(row)[0]));

const brokenReferences = (db: DatabaseSync): string[] =>
  firstColumn(db, 'pragma foreign_key_check').slice(0, MOST_FAULTS).map((table) => `a row of ${table} refers to none`);
