import { CompiledQuery, PostgresDialect, PostgresDriver, type DatabaseConnection, type Driver, type PostgresDialectConfig } from 'kysely';

/**
 * As if transactions ran one after another: queries written for one writer are right for many. PostgreSQL refuses those that could not
 * have, and they are run again (`retry-conflicts.ts`). A table read from end to end meets every writer, so indexes are preferred even where
 * a table is small.
 */
const WRITE = 'start transaction isolation level serializable; set local enable_seqscan to off';

/** How a transaction begins. */
const begins = {
  write: WRITE,
  /** On disk when the commit answers, whatever the server does by default. */
  durable: `${WRITE}; set local synchronous_commit to on`,
  /** One state from the first query to the last. */
  read: 'start transaction isolation level repeatable read read only',
  /** For who locks what others change: each statement sees what is there when it begins. */
  alone: 'start transaction isolation level read committed',
} as const;

/**
 * The lock that those hold who met others before. It belongs to the transaction, so that the server takes it from a process that froze or
 * died amid its turn; and `lock table` looks at no row yet, so that the transaction sees what the one before did. The mode stands in the way
 * of itself alone, and nobody else asks this small table for it.
 */
const IN_TURN = 'lock table kysely_migration_lock in share update exclusive mode';

export interface Beginning {
  how: keyof typeof begins;
  /** One at a time of all that ask for it. */
  isInTurn?: boolean;
}

class BeginningDriver extends PostgresDriver {
  readonly #beginning: Beginning;

  constructor(config: PostgresDialectConfig, beginning: Beginning) {
    super(config);
    this.#beginning = beginning;
  }

  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    const { how, isInTurn } = this.#beginning;
    if (!isInTurn) return void (await connection.executeQuery(CompiledQuery.raw(begins[how])));
    try {
      await connection.executeQuery(CompiledQuery.raw(`${begins[how]}; ${IN_TURN}`));
    } catch (error) {
      await connection.executeQuery(CompiledQuery.raw('rollback')).catch(() => {}); // the connection goes back to the pool: nobody else ends what has begun
      throw error;
    }
  }
}

/** PostgreSQL whose transactions all begin alike. */
export class BeginningDialect extends PostgresDialect {
  readonly #config: PostgresDialectConfig;
  readonly #beginning: Beginning;

  constructor(config: PostgresDialectConfig, beginning: Beginning) {
    super(config);
    this.#config = config;
    this.#beginning = beginning;
  }

  override createDriver(): Driver {
    return new BeginningDriver(this.#config, this.#beginning);
  }
}
