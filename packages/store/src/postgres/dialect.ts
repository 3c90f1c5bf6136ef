import { CompiledQuery, PostgresDialect, PostgresDriver, type DatabaseConnection, type Driver, type PostgresDialectConfig } from 'kysely';

/** How a transaction begins. */
export const begins = {
  /**
   * As if transactions ran one after another: queries written for one writer are right for many. PostgreSQL refuses those
   * that could not have, and they are run again (`retry-conflicts.ts`).
   */
  write: 'start transaction isolation level serializable',
  /** On disk when the commit answers, whatever the server does by default. */
  durable: 'start transaction isolation level serializable; set local synchronous_commit to on',
  /** One state from the first query to the last. */
  read: 'start transaction isolation level repeatable read read only',
} as const;

class BeginningDriver extends PostgresDriver {
  readonly #begin: string;

  constructor(config: PostgresDialectConfig, begin: string) {
    super(config);
    this.#begin = begin;
  }

  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw(this.#begin));
  }
}

/** PostgreSQL whose transactions all begin alike. */
export class BeginningDialect extends PostgresDialect {
  readonly #config: PostgresDialectConfig;
  readonly #begin: string;

  constructor(config: PostgresDialectConfig, begin: keyof typeof begins) {
    super(config);
    this.#config = config;
    this.#begin = begins[begin];
  }

  override createDriver(): Driver {
    return new BeginningDriver(this.#config, this.#begin);
  }
}
