import type { StoreReader } from '@siets/store';
import { sql } from 'kysely';
import { tables, type Column, type PublishedTable, type TableName } from './tables.ts';

export type Cell = string | number | null;
export type Row = { [column: string]: Cell };

/** Rows are handed on this many at a time: to wait for each alone costs more than to read it. */
const BATCH = 500;

const toCell = ({ isCents }: Column, value: unknown): Cell =>
  isCents && typeof value === 'number' ? value / 100 : (value as Cell);

/** Documents with whether each stands for its paper. */
const documentsOf = (schema: string): string => `(select documents.*, case when replaced_by is null then 1 else 0 end as is_current,
  (select r.id from ${schema}documents as r where r.key = documents.replaced_by) as replaced_by_id from ${schema}documents as documents) as d`;

/** Where the rows of a table come from; every word of it is ours. `schema` ends in a point. */
const fromOf = ({ from }: PublishedTable, schema = ''): string =>
  from === 'documents'
    ? `${documentsOf(schema)} left join ${schema}arrivals as a on a.document = d.key and a.is_first = 1
       where d.problem_code is null or d.problem_code <> 'withdrawn'`
    : `${schema}${from} as t join ${documentsOf(schema)} on d.key = t.document`;

const orderOf = ({ from, order }: PublishedTable): string => [from === 'documents' ? 'd.key' : 't.document', ...order].join(', ');

/** A table as one SELECT, for a view that may bear its name: sums in whole units, as the exports have them. `schema` says where the store is. */
export function selectOf(name: TableName, schema: string): string {
  const table: PublishedTable = tables[name];
  const chosen = table.columns.map(({ name, from, isCents }) => `${from}${isCents ? ' / 100.0' : ''} as "${name}"`);
  return `select ${chosen.join(', ')} from ${fromOf(table, `${schema}.`)}`;
}

/** Tables of the store that the published ones are made of. */
export const storedTables: string[] = [...new Set(['documents', 'arrivals', ...Object.values(tables).map(({ from }) => from)])];

/** How many rows a published table has. */
export async function countRows({ db }: Pick<StoreReader, 'db'>, table: TableName): Promise<number> {
  const query = db.selectFrom(sql<{ count: number }>`(select count(*) as count from ${sql.raw(fromOf(tables[table]))})`.as('counted')).select('count');
  return (await query.executeTakeFirstOrThrow()).count;
}

/** All rows of a published table, some hundreds at a time, cells in the order of the columns, rows in the order of arrival. */
export async function* readBatches({ db }: Pick<StoreReader, 'db'>, table: TableName): AsyncGenerator<Cell[][]> {
  const published: PublishedTable = tables[table];
  const chosen = published.columns.map(({ name: column, from }) => `${from} as "${column}"`).join(', ');
  const text = `(select ${chosen} from ${fromOf(published)} order by ${orderOf(published)})`;
  const query = db.selectFrom(sql.raw<Row>(text).as('rows')).selectAll();
  let batch: Cell[][] = [];
  for await (const row of query.stream(BATCH)) {
    batch.push(published.columns.map((column) => toCell(column, row[column.name])));
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
