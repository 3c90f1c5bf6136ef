import { Kysely, sql, type KyselyPlugin, type PostgresPool, type Transaction } from 'kysely';
import type pg from 'pg';
import Cursor from 'pg-cursor';
import { countAnew } from '../counts/create-counts.ts';
import type { Database } from '../database.ts';
import { postgresWords } from '../dialect-words.ts';
import { StoreError } from '../errors.ts';
import { migrate, refuseOtherTables } from '../migrate.ts';
import type { Tables } from '../tables.ts';
import { BeginningDialect, type Beginning } from './dialect.ts';
import { openPool } from './open-pool.ts';
import { placeOf } from './place-of.ts';
import { PlainTextColumns } from './plain-text-columns.ts';
import { retryConflicts } from './retry-conflicts.ts';
import { toOpeningError } from './opening-error.ts';

export interface PostgresOptions {
  readOnly?: boolean;
  /** Connections of this process at most, those of long reading aside. */
  connections?: number;
}

/** Connections of one process: PostgreSQL allows 100 in all by default, so twenty processes find room. */
const CONNECTIONS = 4;

const connect = (pool: PostgresPool, beginning: Beginning, plugins: KyselyPlugin[] = []): Kysely<Tables> =>
  new Kysely<Tables>({ dialect: new BeginningDialect({ pool, cursor: Cursor }, beginning), plugins });

/** Several share the pool, which is ended once, by whom it belongs to. */
const shared = (pool: pg.Pool): PostgresPool => ({ connect: () => pool.connect(), options: pool.options, end: async () => {} });

/** Each statement sees what was there when it began, which is after the last of those who changed the table has ended. */
const workAlone = (pool: pg.Pool, table: keyof Tables, work: (trx: Transaction<Tables>) => Promise<void>): Promise<void> =>
  connect(shared(pool), { how: 'alone' }).transaction().execute(async (trx) => {
    await sql`lock table ${sql.table(table)} in share row exclusive mode`.execute(trx);
    await work(trx);
  });

async function refuseUnfit(db: Kysely<Tables>, url: string): Promise<void> {
  const { rows } = await sql<{ encoding: string }>`select current_setting('server_encoding') as encoding`.execute(db);
  if (rows[0]?.encoding !== 'UTF8') throw new StoreError('not-utf8', placeOf(url));
}

/** Opens (and where it may write, makes or upgrades) the tables of a PostgreSQL database, for any number of processes at once. */
export async function openPostgresDatabase(url: string, { readOnly = false, connections = CONNECTIONS }: PostgresOptions = {}): Promise<Database> {
  const pool = openPool(url, { connections, name: 'siets' });
  const read = connect(shared(pool), { how: 'read' });
  try {
    await refuseUnfit(read, url);
    if (!readOnly && (await migrate(connect(shared(pool), { how: 'write' }, [new PlainTextColumns()]), postgresWords))) {
      await workAlone(pool, 'counts', countAnew); // what older programs wrote while the tables were changed
    }
    if (readOnly) await refuseOtherTables(read, placeOf(url));
  } catch (error) {
    await pool.end();
    throw toOpeningError(error, placeOf(url));
  }
  const writers = { write: connect(shared(pool), { how: 'write' }), durable: connect(shared(pool), { how: 'durable' }) };
  const inTurn = {
    write: connect(shared(pool), { how: 'write', isInTurn: true }), durable: connect(shared(pool), { how: 'durable', isInTurn: true }),
  };
  return {
    words: postgresWords,
    read,
    aside: read,
    writeAlone: (table, work) => (readOnly ? Promise.reject(new Error('the store was opened for reading only')) : workAlone(pool, table, work)),
    write(work, { durable: isDurable = false, isInTurn: isFirstInTurn = false } = {}) {
      if (readOnly) return Promise.reject(new Error('the store was opened for reading only'));
      const how = isDurable ? 'durable' : 'write';
      return retryConflicts((isInTurn) => (isInTurn || isFirstInTurn ? inTurn : writers)[how].transaction().execute(work));
    },
    openReader: () => connect(openPool(url, { connections: 1, name: 'siets reader' }), { how: 'read' }),
    close: () => pool.end(),
  };
}
