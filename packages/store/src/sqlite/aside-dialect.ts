import { Worker } from 'node:worker_threads';
import { SqliteDialect, SqliteDriver, type CompiledQuery, type DatabaseConnection, type Driver, type QueryResult, type SqliteDatabase } from 'kysely';
import type { AsideAnswer, AsideQuery } from './aside-thread.ts';

interface Asked {
  resolve: (rows: unknown[]) => void;
  reject: (error: unknown) => void;
}

const NOTHING_MOVED: [] = [];

/** A connection for reading on a thread of its own, started by the first query, so that counting a large archive holds up nobody on this one. */
class AsideConnection implements DatabaseConnection {
  readonly #path: string;
  readonly #asked = new Map<number, Asked>();
  #last = 0;
  #worker: Worker | null = null;

  constructor(path: string) {
    this.#path = path;
  }

  async executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
    const worker = (this.#worker ??= this.#start());
    const id = (this.#last += 1);
    const rows = await new Promise<unknown[]>((resolve, reject) => {
      this.#asked.set(id, { resolve, reject });
      worker.ref(); // nobody ends before the answer
      worker.postMessage({ id, sql, parameters } satisfies AsideQuery, NOTHING_MOVED);
    });
    return { rows: rows as R[] };
  }

  // eslint-disable-next-line require-yield
  async *streamQuery(): AsyncGenerator<never> {
    throw new Error('expected a query that is answered at once; a stream has a connection of its own');
  }

  async close(): Promise<void> {
    await this.#worker?.terminate();
  }

  #start(): Worker {
    const worker = new Worker(new URL('./aside-thread.ts', import.meta.url), { workerData: this.#path });
    worker.unref();
    worker.on('message', (answer: AsideAnswer) => {
      const asked = this.#asked.get(answer.id);
      this.#asked.delete(answer.id);
      if (this.#asked.size === 0) worker.unref();
      if ('rows' in answer) asked?.resolve(answer.rows);
      else asked?.reject(answer.error);
    });
    const end = (error: unknown): void => {
      if (this.#worker === worker) this.#worker = null; // the next query starts another
      for (const { reject } of this.#asked.values()) reject(error);
      this.#asked.clear();
    };
    worker.on('error', end);
    worker.on('exit', () => end(new Error('the thread that reads has ended')));
    return worker;
  }
}

class AsideDriver extends SqliteDriver {
  readonly #connection: AsideConnection;

  constructor(path: string) {
    super({ database: null as unknown as SqliteDatabase });
    this.#connection = new AsideConnection(path);
  }

  override async init(): Promise<void> {}

  override async acquireConnection(): Promise<DatabaseConnection> {
    return this.#connection;
  }

  override async destroy(): Promise<void> {
    await this.#connection.close();
  }
}

/** Reads a database file on another thread. */
export class AsideDialect extends SqliteDialect {
  readonly #path: string;

  constructor(path: string) {
    super({ database: null as unknown as SqliteDatabase });
    this.#path = path;
  }

  override createDriver(): Driver {
    return new AsideDriver(this.#path);
  }
}
