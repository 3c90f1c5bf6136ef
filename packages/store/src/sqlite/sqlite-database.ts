import { Kysely, SqliteDialect } from 'kysely';
import { copyBeforeUpgrade } from '../backup/upgrade-copy.ts';
import type { Database } from '../database.ts';
import { sqliteWords } from '../dialect-words.ts';
import { StoreError } from '../errors.ts';
import { migrate, refuseOtherTables } from '../migrate.ts';
import type { Tables } from '../tables.ts';
import { AsideDialect } from './aside-dialect.ts';
import { ImmediateSqliteDialect } from './dialect.ts';
import { openNodeSqlite, type Synchronous } from './node-sqlite.ts';
import { lockOf } from './write-lock.ts';

const connectWriter = (path: string, synchronous: Synchronous): Kysely<Tables> =>
  new Kysely<Tables>({ dialect: new ImmediateSqliteDialect({ database: openNodeSqlite(path, { synchronous }) }) });

/** A reader's transaction takes no lock: it sees the state of its first query until it ends. */
const connectReader = (path: string): Kysely<Tables> =>
  new Kysely<Tables>({ dialect: new SqliteDialect({ database: openNodeSqlite(path, { synchronous: 'normal', readOnly: true }) }) });

function keepCopy(path: string, next: string): void {
  try {
    copyBeforeUpgrade(path, next);
  } catch (error) {
    throw new StoreError('no-upgrade-copy', path, { cause: error });
  }
}

/** Opens (and where it may write, makes or upgrades) a database file. */
export async function openSqliteDatabase(path: string, options: { readOnly?: boolean } = {}): Promise<Database> {
  const lock = lockOf(path);
  const writer = options.readOnly ? null : connectWriter(path, 'normal');
  const opened = writer ? [writer] : [];
  // Readers first: the last writer to go then puts the log (-wal) back into the file.
  const close = async () => {
    for (const db of opened.toReversed()) await db.destroy();
  };
  try {
    if (writer) await lock.run(() => migrate(writer, sqliteWords, (next) => keepCopy(path, next)));
    const durable = writer && connectWriter(path, 'full');
    const read = connectReader(path);
    const aside = new Kysely<Tables>({ dialect: new AsideDialect(path) });
    opened.push(...(durable ? [durable] : []), read, aside);
    if (!writer) await refuseOtherTables(read, path);
    const write: Database['write'] = (work, { durable: isDurable = false } = {}) => {
      const db = isDurable ? durable : writer;
      if (!db) return Promise.reject(new Error('the store was opened for reading only'));
      return lock.run(() => db.transaction().execute(work));
    };
    return {
      words: sqliteWords,
      read,
      aside,
      write,
      writeAlone: (_table, work) => write(work),
      openReader: () => connectReader(path),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}
