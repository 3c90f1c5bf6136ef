import { dialectOf, type Shown, type StoreReader } from '@siets/store';
import { sql } from 'kysely';
import { tableOf, type TableName } from './tables.ts';

export type Cell = string | number | null;
export type Row = { [column: string]: Cell };

/** Rows are handed on this many at a time: to wait for each alone costs more than to read it. */
const BATCH = 500;

/** A table as one SELECT; every word of it is ours. `schema` says where the store is and ends in a point. */
export function selectOf(name: TableName, shown: Shown, schema = ''): string {
  const { columns, from, source } = tableOf(name);
  return `select ${columns.map(({ name: column }) => `${from?.[column] ?? `"${column}"`} as "${column}"`).join(', ')} from ${source(shown, schema)}`;
}

/** The same for who asks for some of the columns, as quickly as this database can. */
export const selectFor = ({ db }: Pick<StoreReader, 'db'>, name: TableName, shown: Shown, isAsked: (column: string) => boolean): string =>
  (dialectOf(db) === 'sqlite' ? tableOf(name).lean?.(shown, '', isAsked) : null) ?? selectOf(name, shown);

/** How many rows a published table has. */
export async function countRows({ db }: Pick<StoreReader, 'db'>, table: TableName, shown: Shown): Promise<number> {
  const text = `(select count(*) as count from (${selectFor({ db }, table, shown, () => false)}) as rows)`;
  return (await db.selectFrom(sql.raw<{ count: number }>(text).as('counted')).select('count').executeTakeFirstOrThrow()).count;
}

/** All rows of a published table, some hundreds at a time, cells in the order of the columns. */
export async function* readBatches({ db }: Pick<StoreReader, 'db'>, table: TableName, shown: Shown): AsyncGenerator<Cell[][]> {
  const names = tableOf(table).columns.map(({ name }) => name);
  const query = db.selectFrom(sql.raw<Row>(`(${selectOf(table, shown)})`).as('rows')).selectAll();
  let batch: Cell[][] = [];
  for await (const row of query.stream(BATCH)) {
    batch.push(names.map((name) => row[name] ?? null));
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
