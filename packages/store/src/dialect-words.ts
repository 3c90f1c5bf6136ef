import { sql, type RawBuilder } from 'kysely';

/** The few words in which SQLite and PostgreSQL differ; migrations use nothing else of a dialect. */
export interface DialectWords {
  readonly name: 'sqlite' | 'postgres';
  /** Type of a primary key that counts by itself and never gives a number twice. */
  readonly serial: RawBuilder<unknown>;
  /** A whole number up to 2^53. */
  readonly bigint: RawBuilder<unknown>;
  readonly real: RawBuilder<unknown>;
  readonly bytes: RawBuilder<unknown>;
  /** What follows the columns of a table whose rows lie in the order of their primary key. */
  readonly clustered: RawBuilder<unknown>;
  /** Takes a turn until the transaction ends and answers whether it could; null where nobody else writes. */
  readonly tryTurn: RawBuilder<{ had: boolean }> | null;
}

/** Names the lock of whoever links documents; any number of our own. */
const LINK_LOCK = 735_120_185;

export const sqliteWords: DialectWords = {
  name: 'sqlite',
  serial: sql`integer primary key autoincrement`,
  bigint: sql`integer`,
  real: sql`real`,
  bytes: sql`blob`,
  clustered: sql`without rowid`,
  tryTurn: null,
};

export const postgresWords: DialectWords = {
  name: 'postgres',
  serial: sql`bigserial primary key`,
  bigint: sql`bigint`,
  real: sql`double precision`,
  bytes: sql`bytea`,
  clustered: sql``,
  tryTurn: sql`select pg_try_advisory_xact_lock(${sql.lit(LINK_LOCK)}) as had`,
};
