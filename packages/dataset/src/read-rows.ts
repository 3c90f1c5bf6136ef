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
const documents = sql`(select documents.*, case when replaced_by is null then 1 else 0 end as is_current,
  (select r.id from documents as r where r.key = documents.replaced_by) as replaced_by_id from documents) as d`;

function toQuery({ from, columns, order }: PublishedTable) {
  const chosen = sql.join(columns.map((column) => sql`${sql.ref(column.from)} as ${sql.ref(column.name)}`));
  const joined = from === 'documents'
    ? sql`${documents} left join arrivals as a on a.document = d.key and a.is_first = 1 where d.problem_code is null or d.problem_code <> 'withdrawn'`
    : sql`${sql.table(from)} as t join ${documents} on d.key = t.document`;
  const first = from === 'documents' ? 'd.key' : 't.document';
  return { chosen, joined, order: sql.join([first, ...order].map((name) => sql.ref(name))) };
}

/** How many rows a published table has. */
export async function countRows({ db }: Pick<StoreReader, 'db'>, table: TableName): Promise<number> {
  const { joined } = toQuery(tables[table]);
  const query = db.selectFrom(sql<{ count: number }>`(select count(*) as count from ${joined})`.as('counted')).select('count');
  return (await query.executeTakeFirstOrThrow()).count;
}

/** All rows of a published table, some hundreds at a time, cells in the order of the columns, rows in the order of arrival. */
export async function* readBatches({ db }: Pick<StoreReader, 'db'>, table: TableName): AsyncGenerator<Cell[][]> {
  const published: PublishedTable = tables[table];
  const { chosen, joined, order } = toQuery(published);
  const query = db.selectFrom(sql<Row>`(select ${chosen} from ${joined} order by ${order})`.as('rows')).selectAll();
  let batch: Cell[][] = [];
  for await (const row of query.stream(BATCH)) {
    batch.push(published.columns.map((column) => toCell(column, row[column.name])));
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
