import { join } from 'node:path';
import { DATABASE_FILE, shownSets, viewNameOf, views, type Shown, type Store } from '@siets/store';
import { selectOf } from '../read-rows.ts';
import { QueryError } from './query-problem.ts';
import { publicTableNames, tableNames, tableOf } from '../tables.ts';
import { columnsNamedIn } from './columns-named-in.ts';
import { defaultLimits, runInProcess, type QueryAnswer, type QueryLimits } from './run-query.ts';

export interface QueryOptions extends QueryLimits {
  signal?: AbortSignal;
  /** Personal data too; never in PostgreSQL. */
  contacts?: boolean;
}

const storedViews = Object.keys(views).flatMap((name) => shownSets.map((shown) => viewNameOf(name, shown)));

/** Tables that the views stand on. */
const countable = [
  'documents', 'arrivals', 'linked_projects', 'approved_projects', 'linked_organisations', 'project_nodes', 'link_mentions', 'link_conflicts', 'organisations',
  'costs', 'countries', 'places', 'events', 'identifiers', 'funders', 'checks', 'fields', 'evidence', 'contacts', 'audit_results',
];

/** By which name a query knows a table: what people approved by its own, everything as `all_…`. */
export const queryName = (table: string, shown: Shown): string => (shown === 'approved' ? table : `all_${table}`);

/** Answers a SELECT over the published tables; nothing else can be read, nothing written. Throws QueryError. */
export function queryDataset({ dataDir, queries }: Pick<Store, 'dataDir' | 'queries'>, sql: string, { timeMs, rows, signal, contacts = false }: QueryOptions = {}): Promise<QueryAnswer> {
  if (queries !== null) {
    if (queries.url === null) return Promise.reject(new QueryError('no-access'));
    const limitMs = timeMs ?? defaultLimits.timeMs;
    return runInProcess({ url: queries.url, sql, limit: rows ?? defaultLimits.rows, timeMs: limitMs }, limitMs + 2_000, signal);
  }
  const isAsked = columnsNamedIn(sql);
  const names = contacts ? tableNames : publicTableNames;
  const tables = shownSets.flatMap((shown) => names.map((name) => ({ name: queryName(name, shown), select: tableOf(name).lean?.(shown, 'main.', isAsked) ?? selectOf(name, shown, 'main.') })));
  const job = { path: join(dataDir, DATABASE_FILE), sql, readable: { tables, views: storedViews, countable }, limit: rows ?? defaultLimits.rows };
  return runInProcess(job, timeMs ?? defaultLimits.timeMs, signal);
}
