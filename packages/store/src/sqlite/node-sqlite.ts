import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import type { SqliteDatabase, SqliteStatement } from 'kysely';

/** `normal` may lose the last commits when the power goes, never more; `full` is on disk when the commit answers. */
export type Synchronous = 'normal' | 'full';

export interface ConnectionOptions {
  synchronous: Synchronous;
  readOnly?: boolean;
  /** Page cache in KiB. */
  cacheKiB?: number;
}

/** How long a writer waits for another process, in milliseconds. */
const BUSY_MS = 10_000;
const MAX_CACHED = 300;

/** node:sqlite binds neither truth values nor dates. */
const toBindable = (value: unknown): SQLInputValue =>
  typeof value === 'boolean' ? Number(value) : value instanceof Date ? value.toISOString() : (value as SQLInputValue);

const toStatement = (statement: StatementSync, fresh: () => StatementSync): SqliteStatement => ({
  reader: statement.columns().length > 0,
  all: (values) => statement.all(...values.map(toBindable)),
  run: (values) => statement.run(...values.map(toBindable)),
  // Two open iterations must not share a statement: stepping one would reset the other.
  iterate: (values) => fresh().iterate(...values.map(toBindable)),
});

/** A connection of node:sqlite in the shape that Kysely's SQLite dialect asks for, with its statements kept. */
export function openNodeSqlite(path: string, options: ConnectionOptions): SqliteDatabase {
  const db = new DatabaseSync(path, {
    timeout: BUSY_MS,
    enableForeignKeyConstraints: true,
    readOnly: options.readOnly ?? false,
  });
  // A checkpoint flushes and blocks this thread; once in 16 MB instead of 4.
  if (!options.readOnly) db.exec('pragma journal_mode = wal; pragma wal_autocheckpoint = 4000');
  db.exec(`pragma synchronous = ${options.synchronous}; pragma cache_size = -${options.cacheKiB ?? 16_384}`);
  const statements = new Map<string, SqliteStatement>();
  return {
    close: () => db.close(),
    prepare(sql) {
      const known = statements.get(sql);
      if (known) return known;
      const made = toStatement(db.prepare(sql), () => db.prepare(sql));
      if (statements.size >= MAX_CACHED) statements.clear();
      statements.set(sql, made);
      return made;
    },
  };
}
