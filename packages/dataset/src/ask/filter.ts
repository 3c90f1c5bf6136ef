import { sql, type RawBuilder } from 'kysely';
import { tableOf, type Column, type TableName } from '../tables.ts';
import { AskError } from './ask-error.ts';

export const filterWords = ['eq', 'ne', 'in', 'ge', 'le', 'gt', 'lt', 'contains', 'empty', 'filled'] as const;
export type FilterWord = (typeof filterWords)[number];

/** One condition: a column, how it is compared, with what. `in` takes a list, `empty` and `filled` nothing. */
export interface Filter {
  column: string;
  is: FilterWord;
  value?: string | number | readonly (string | number)[] | undefined;
}

/** So many values a filter may list: more is a table of its own, to be joined after an export. */
export const MOST_VALUES = 1_000;
const MOST_FILTERS = 50;

const signs = { eq: sql`=`, ne: sql`<>`, ge: sql`>=`, le: sql`<=`, gt: sql`>`, lt: sql`<` };

const columnOf = (table: TableName, name: string): Column => {
  const column = tableOf(table).columns.find((each) => each.name === name);
  if (!column) throw new AskError('no-column', name);
  return column;
};

const escapeLike = (text: string): string => text.replace(/[\\%_]/gu, String.raw`\$&`);

function toCondition(table: TableName, { column: name, is, value }: Filter): RawBuilder<boolean> {
  const column = sql.ref(columnOf(table, name).name);
  if (is === 'empty') return sql`${column} is null`;
  if (is === 'filled') return sql`${column} is not null`;
  if (is === 'in') {
    const values = Array.isArray(value) ? (value as (string | number)[]) : [];
    if (values.length > MOST_VALUES) throw new AskError('too-many-values', String(values.length));
    return values.length === 0 ? sql`1 = 0` : sql`${column} in (${sql.join(values)})`;
  }
  if (value === undefined || typeof value === 'object') throw new AskError('no-value', name);
  return is === 'contains' ? sql`${column} like ${`%${escapeLike(String(value))}%`} escape '\\'` : sql`${column} ${signs[is]} ${value}`;
}

/** Filters as one condition. Throws AskError where a filter makes no sense. */
export function toWhere(table: TableName, filters: readonly Filter[]): RawBuilder<boolean> {
  if (filters.length > MOST_FILTERS) throw new AskError('too-many-values', String(filters.length));
  return filters.length === 0 ? sql`1 = 1` : sql`${sql.join(filters.map((filter) => toCondition(table, filter)), sql` and `)}`;
}
