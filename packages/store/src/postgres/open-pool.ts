import { type CustomTypesConfig, Pool, types } from 'pg';

export interface PoolOptions {
  /** At most this many at once. */
  connections: number;
  /** Shown in `pg_stat_activity`. */
  name: string;
}

/** How long a connection may take to be made, and to be had from a pool that is busy, in milliseconds. */
const CONNECT_MS = 10_000;
/** A process that was frozen amid a transaction must not hold up the others: the server ends it. */
const IDLE_IN_TRANSACTION_MS = 10_000;
/** Nobody waits longer for a lock: what it holds may be frozen, and whoever waits begins anew. */
const LOCK_MS = 5_000;

/** Whole numbers up to 2^53 as such (counts, keys, cents), everything else as `pg` does. */
const parsers = new Map([[types.builtins.INT8, Number], [types.builtins.NUMERIC, Number]]);

const ourTypes: CustomTypesConfig = {
  getTypeParser: ((id: number, format?: 'text' | 'binary') => parsers.get(id) ?? types.getTypeParser(id, format)) as typeof types.getTypeParser,
};

/** A pool of connections. One that breaks while nobody uses it is replaced without a word; one in use tells its user. */
export function openPool(url: string, { connections, name }: PoolOptions): Pool {
  const pool = new Pool({
    connectionString: url, max: connections, application_name: name, types: ourTypes, keepAlive: true,
    connectionTimeoutMillis: CONNECT_MS, idle_in_transaction_session_timeout: IDLE_IN_TRANSACTION_MS, lock_timeout: LOCK_MS,
  });
  pool.on('error', () => {});
  // Also of one that is in use: its query fails, and without a listener the whole process would.
  pool.on('connect', (client) => client.on('error', () => {}));
  return pool;
}
