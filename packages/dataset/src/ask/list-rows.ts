import type { Shown, StoreReader } from '@siets/store';
import { sql, type RawBuilder } from 'kysely';
import { selectFor, type Cell, type Row } from '../read-rows.ts';
import { isTableName, tableOf, type TableName } from '../tables.ts';
import { AskError } from './ask-error.ts';
import { toWhere, type Filter } from './filter.ts';

export interface RowsAsked {
  table: string;
  shown: Shown;
  filters?: readonly Filter[];
  /** Columns to answer; all where not said. */
  columns?: readonly string[] | undefined;
  /** A column; with `-` in front from the largest down. */
  sort?: string | undefined;
  limit: number;
  cursor?: string | undefined;
}

export interface RowsAnswer {
  columns: string[];
  rows: Cell[][];
  /** Where the next page begins; null where this is the last. */
  next: string | null;
}

/** What tells rows of a table apart, beside the order that was asked for. */
const keys: { [table: string]: readonly string[] } = {
  projects: ['project'], organisations: ['organisation'], documents: ['document'], project_documents: ['project', 'document', 'document_project'],
  conflicts: ['project', 'field', 'field_id'], checks: ['project', 'document', 'check_id', 'fields'], evidence: ['document', 'field', 'part', 'start', 'as'],
  fields: ['document', 'field_id'], contacts: ['document', 'field_id'], audit: ['field'],
};
const keyOf = (table: TableName): readonly string[] => keys[table] ?? ['project', 'field'];

interface Order {
  columns: RawBuilder<unknown>[];
  names: string[];
  isDown: boolean;
}

/** Nothing comes first: it must have a place in the order, or pages would lose it. */
const orderable = (table: TableName, name: string): RawBuilder<unknown> => {
  const column = tableOf(table).columns.find((each) => each.name === name);
  if (!column) throw new AskError('no-column', name);
  if (keyOf(table).indexOf(name) === 0) return sql.ref(name);
  return column.isSum || column.schema.safeParse(0).success ? sql`coalesce(${sql.ref(name)}, -1e18)` : sql`coalesce(${sql.ref(name)}, '')`;
};

function toOrder(table: TableName, sort: string | undefined): Order {
  const isDown = sort?.startsWith('-') === true;
  const wanted = sort?.replace(/^-/u, '');
  const names = [...new Set([...(wanted === undefined || wanted === '' ? [] : [wanted]), ...keyOf(table)])];
  return { names, isDown, columns: names.map((name) => orderable(table, name)) };
}

const toCursor = (values: readonly Cell[]): string => Buffer.from(JSON.stringify(values)).toString('base64url');

function readCursor(cursor: string, length: number): Cell[] {
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (Array.isArray(values) && values.length === length && values.every((each) => ['string', 'number'].includes(typeof each))) return values as Cell[];
  } catch {
    // told below
  }
  throw new AskError('wrong-cursor');
}

/** A page of a published table: filtered, in order, and from where the last one ended, whatever was added meanwhile. Throws AskError. */
export async function listRows({ db }: Pick<StoreReader, 'db'>, { table, shown, filters = [], columns, sort, limit, cursor }: RowsAsked): Promise<RowsAnswer> {
  if (!isTableName(table)) throw new AskError('no-table', table);
  const known = tableOf(table).columns.map(({ name }) => name);
  const chosen = columns ?? known;
  const unknown = chosen.find((name) => !known.includes(name));
  if (unknown !== undefined) throw new AskError('no-column', unknown);
  const order = toOrder(table, sort);
  const asked = new Set([...chosen, ...order.names, ...filters.map(({ column }) => column)]);
  const direction = order.isDown ? sql` desc` : sql``;
  const after = cursor === undefined ? null : readCursor(cursor, order.columns.length);
  // Every row has its project: to say so lets PostgreSQL begin with the projects, which stand in the order of pages.
  const whole = keyOf(table)[0] === 'project' ? sql` and project is not null` : sql``;
  const where = sql`${toWhere(table, filters)}${whole}${after === null ? sql`` : sql` and (${sql.join(order.columns)}) ${order.isDown ? sql`<` : sql`>`} (${sql.join(after)})`}`;
  const selected = sql`select ${sql.join(chosen.map((name) => sql.ref(name)))}, ${sql.join(order.columns.map((column, n) => sql`${column} as ${sql.ref(`_${n}`)}`))}
    from (${sql.raw(selectFor({ db }, table, shown, (name) => asked.has(name)))}) as t where ${where}
    order by ${sql.join(order.columns.map((column) => sql`${column}${direction}`))} limit ${limit + 1}`;
  const { rows } = await sql<Row>`${selected}`.execute(db);
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  const next = rows.length > limit && last ? toCursor(order.columns.map((_, n) => last[`_${n}`] ?? null)) : null;
  return { columns: [...chosen], rows: page.map((row) => chosen.map((name) => row[name] ?? null)), next };
}
