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
}

export const sqliteWords: DialectWords = {
  name: 'sqlite',
  serial: sql`integer primary key autoincrement`,
  bigint: sql`integer`,
  real: sql`real`,
  bytes: sql`blob`,
  clustered: sql`without rowid`,
};

export const postgresWords: DialectWords = {
  name: 'postgres',
  serial: sql`bigserial primary key`,
  bigint: sql`bigint`,
  real: sql`double precision`,
  bytes: sql`bytea`,
  clustered: sql``,
};
