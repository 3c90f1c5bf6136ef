import { join } from 'node:path';
import { DATABASE_FILE, type Store } from '@siets/store';
import { selectOf, storedTables } from '../read-rows.ts';
import { tableNames } from '../tables.ts';
import { defaultLimits, runInProcess, type QueryAnswer, type QueryLimits } from './run-query.ts';

export interface QueryOptions extends QueryLimits {
  signal?: AbortSignal;
}

/** Answers a SELECT over the published tables; nothing else can be read, nothing written. Throws QueryError. */
export function queryDataset({ dataDir }: Pick<Store, 'dataDir'>, sql: string, { timeMs, rows, signal }: QueryOptions = {}): Promise<QueryAnswer> {
  const tables = tableNames.map((name) => ({ name, select: selectOf(name, 'main') }));
  const job = { path: join(dataDir, DATABASE_FILE), sql, tables, countable: storedTables, limit: rows ?? defaultLimits.rows };
  return runInProcess(job, timeMs ?? defaultLimits.timeMs, signal);
}
