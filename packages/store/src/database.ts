import type { Kysely, Transaction } from 'kysely';
import type { DialectWords } from './dialect-words.ts';
import type { Tables } from './tables.ts';

export interface WriteOptions {
  /** On disk when the promise resolves: for arrivals and for what people decide. */
  durable?: boolean;
  /** Waits for its turn from the start: for work that is known to meet its likes, which would undo each other's. */
  isInTurn?: boolean;
}

/** What the queries need of a database; SQLite and PostgreSQL have one each. */
export interface Database {
  readonly words: DialectWords;
  /** Short reading outside a transaction. */
  readonly read: Kysely<Tables>;
  /**
   * Runs the work in one transaction, as if no other wrote meanwhile. Where many write, the work may be run again from its
   * beginning, so it changes nothing but the database and what it answers.
   */
  write<T>(work: (trx: Transaction<Tables>) => Promise<T>, options?: WriteOptions): Promise<T>;
  /** Runs the work while nobody else changes this table: they wait until it is done. It sees all that others had changed. */
  writeAlone(table: keyof Tables, work: (trx: Transaction<Tables>) => Promise<void>): Promise<void>;
  /** Short reading that may take long in a large archive: it holds up nobody, in SQLite on a thread of its own. */
  readonly aside: Kysely<Tables>;
  /** A connection of its own for long reading. */
  openReader(): Kysely<Tables>;
  close(): Promise<void>;
}
