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
} as const;

/** Names the lock that those hold who met others before; any number of our own. */
const QUEUE_LOCK = 735_120_184;

export interface Beginning {
  how: keyof typeof begins;
  /** One at a time of all that ask for it: the lock comes before the transaction, so that it sees what the one before did. */
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
    if (isInTurn) await connection.executeQuery(CompiledQuery.raw(`select pg_advisory_lock(${QUEUE_LOCK})`));
    await connection.executeQuery(CompiledQuery.raw(begins[how]));
  }

  override async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await super.commitTransaction(connection);
    await this.#letGo(connection);
  }

  override async rollbackTransaction(connection: Parameters<PostgresDriver['rollbackTransaction']>[0]): Promise<void> {
    await super.rollbackTransaction(connection);
    await this.#letGo(connection);
  }

  async #letGo(connection: DatabaseConnection): Promise<void> {
    if (this.#beginning.isInTurn) await connection.executeQuery(CompiledQuery.raw(`select pg_advisory_unlock(${QUEUE_LOCK})`));
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
