import type { DatabaseState } from '../inspect-database.ts';
import { migrations } from '../migrations/index.ts';
import { toOpeningError } from './opening-error.ts';
import { placeOf } from './place-of.ts';

export interface PostgresReport {
  state: Exclude<DatabaseState, 'damaged'>;
  version: string;
  bytes: number;
  maxConnections: number;
  usedConnections: number;
  /** `off` may lose or damage what was acknowledged. */
  fsync: string;
}

const ASK = `select current_setting('server_version') as version, pg_database_size(current_database())::text as bytes,
  current_setting('max_connections') as max, current_setting('fsync') as fsync,
  (select count(*) from pg_stat_activity)::text as used, to_regclass('kysely_migration') is not null as has`;

/** Looks at a PostgreSQL database without changing it. Throws StoreError where it cannot be reached. */
export async function inspectPostgres(url: string): Promise<PostgresReport> {
  const { Client } = await import('pg');
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  client.on('error', () => {});
  try {
    await client.connect();
    const [row] = (await client.query<Record<'version' | 'bytes' | 'max' | 'fsync' | 'used', string> & { has: boolean }>(ASK)).rows;
    if (!row) throw new Error('expected an answer of PostgreSQL; there is none');
    const applied = row.has ? (await client.query<{ name: string }>('select name from kysely_migration')).rows.map(({ name }) => name) : [];
    return {
      state: toState(applied), version: row.version, bytes: Number(row.bytes), maxConnections: Number(row.max), usedConnections: Number(row.used), fsync: row.fsync,
    };
  } catch (error) {
    throw toOpeningError(error, placeOf(url));
  } finally {
    await client.end().catch(() => undefined);
  }
}

function toState(applied: readonly string[]): PostgresReport['state'] {
  if (applied.length === 0) return 'none';
  if (applied.some((name) => !Object.hasOwn(migrations, name))) return 'newer';
  return applied.length < Object.keys(migrations).length ? 'older' : 'ok';
}
