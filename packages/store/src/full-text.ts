import { SqliteAdapter, sql, type Kysely, type RawBuilder, type Transaction } from 'kysely';
import type { DialectWords } from './dialect-words.ts';
import type { Tables } from './tables.ts';

// Search by words that were made ready in JavaScript: [a-z0-9] tokens parted by blanks. Neither database folds, stems or ranks,
// so both find the same rows.

/** What words stand in. Of projects: in the title, or anywhere; and the same of what people approved. */
const wordColumns = { project_words: ['title', 'words', 'approved_title', 'approved'], known_name_words: ['title', 'words'] } as const;
export type WordTable = keyof typeof wordColumns;
export type WordColumn<T extends WordTable = 'project_words'> = (typeof wordColumns)[T][number];
/** The words of each column, parted by blanks. */
export type Words<T extends WordTable = 'project_words'> = { readonly [column in WordColumn<T>]: string };

export const dialectOf = (db: Kysely<Tables> | Transaction<Tables>): DialectWords['name'] =>
  db.getExecutor().adapter instanceof SqliteAdapter ? 'sqlite' : 'postgres';

const namesOf = (table: WordTable): RawBuilder<unknown> => sql.join(wordColumns[table].map((column) => sql.ref(column)));

/** Makes an index of the columns. */
export async function createWords(db: Kysely<unknown>, dialect: DialectWords['name'], table: WordTable): Promise<void> {
  if (dialect === 'sqlite') {
    await sql`create virtual table ${sql.table(table)} using fts5(${namesOf(table)}, content='', contentless_delete=1, detail=column, tokenize='ascii')`.execute(db);
    return;
  }
  const vectors = sql.join(wordColumns[table].map((column) => sql`${sql.ref(column)} tsvector not null`));
  await sql`create table ${sql.table(table)} (key bigint primary key, ${vectors})`.execute(db);
  for (const column of wordColumns[table]) await sql`create index ${sql.ref(`${table}_${column === 'words' ? 'all' : column}`)} on ${sql.table(table)} using gin (${sql.ref(column)})`.execute(db);
}

export async function deleteWords(trx: Transaction<Tables>, table: WordTable, keys: readonly number[]): Promise<void> {
  if (keys.length === 0) return;
  const key = dialectOf(trx) === 'sqlite' ? sql`rowid` : sql`key`;
  await sql`delete from ${sql.table(table)} where ${key} in (${sql.join(keys)})`.execute(trx);
}

/** Replaces the words of one row. */
export async function writeWords<T extends WordTable>(trx: Transaction<Tables>, table: T, { key, ...words }: { key: number } & Words<T>): Promise<void> {
  await deleteWords(trx, table, [key]);
  const texts = wordColumns[table].map((column) => (words as unknown as { [name: string]: string })[column] ?? '');
  if (dialectOf(trx) === 'sqlite') {
    await sql`insert into ${sql.table(table)} (rowid, ${namesOf(table)}) values (${key}, ${sql.join(texts)})`.execute(trx);
    return;
  }
  const vector = (text: string) => sql`array_to_tsvector(array(select distinct w from unnest(string_to_array(${text}::text, ' ')) as w where w <> ''))`;
  await sql`insert into ${sql.table(table)} (key, ${namesOf(table)}) values (${key}, ${sql.join(texts.map(vector))})`.execute(trx);
}

/** A word to find: any of its forms, each whole or (`isStart`) as the beginning of a word; or what begins with `start`. */
export interface WantedWord {
  forms: readonly string[];
  isStart?: boolean;
  start?: string | undefined;
}

/** A token, or a beginning, as a query has it; throws where it is none, since it would be read as a query. */
function toTerm(token: string, isStart: boolean, dialect: DialectWords['name']): string {
  if (!/^[a-z0-9]+$/u.test(token)) throw new Error(`expected a folded token, found ${JSON.stringify(token)}`);
  return dialect === 'sqlite' ? `"${token}"${isStart ? ' *' : ''}` : `'${token}'${isStart ? ':*' : ''}`;
}

/** Alternatives of words that must all be there. */
function toExpression(alternatives: readonly (readonly WantedWord[])[], dialect: DialectWords['name']): string {
  const [and, or] = dialect === 'sqlite' ? [' AND ', ' OR '] : [' & ', ' | '];
  const wordOf = ({ forms, isStart = false, start }: WantedWord): string =>
    `(${[...forms.map((form) => toTerm(form, isStart, dialect)), ...(start === undefined ? [] : [toTerm(start, true, dialect)])].join(or)})`;
  return alternatives.map((all) => `(${all.map(wordOf).join(and)})`).join(or);
}

/** Keys of the rows that hold one of the alternatives, as a query to select from or to use with `in`; of more than `limit` any. */
export function matchWords<T extends WordTable>(
  dialect: DialectWords['name'], table: T, alternatives: readonly (readonly WantedWord[])[], column: WordColumn<T>, limit?: number,
): RawBuilder<{ key: number }> {
  const expression = toExpression(alternatives, dialect);
  const most = limit === undefined ? sql`` : sql` limit ${limit}`;
  return dialect === 'sqlite'
    ? sql`select rowid as key from ${sql.table(table)} where ${sql.table(table)} match ${`${column} : (${expression})`}${most}`
    : sql`select key from ${sql.table(table)} where ${sql.ref(column)} @@ cast(${expression} as tsquery)${most}`;
}
