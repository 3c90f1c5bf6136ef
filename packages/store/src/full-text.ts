import { SqliteAdapter, sql, type Kysely, type RawBuilder, type Transaction } from 'kysely';
import type { DialectWords } from './dialect-words.ts';
import type { Tables } from './tables.ts';

// Search by words that were made ready in JavaScript: [a-z0-9] tokens parted by blanks. Neither database folds, stems or ranks,
// so both find the same rows.

export const wordTables = ['project_words', 'organisation_words'] as const;
export type WordTable = (typeof wordTables)[number] | 'known_name_words';

export const dialectOf = (db: Kysely<Tables> | Transaction<Tables>): DialectWords['name'] =>
  db.getExecutor().adapter instanceof SqliteAdapter ? 'sqlite' : 'postgres';

/** Makes an index of two columns: the words of the title, and all words. */
export async function createWords(db: Kysely<unknown>, dialect: DialectWords['name'], table: WordTable): Promise<void> {
  if (dialect === 'sqlite') {
    await sql`create virtual table ${sql.table(table)} using fts5(title, words, content='', contentless_delete=1, tokenize='ascii')`.execute(db);
    return;
  }
  await sql`create table ${sql.table(table)} (key bigint primary key, title tsvector not null, words tsvector not null)`.execute(db);
  await sql`create index ${sql.ref(`${table}_title`)} on ${sql.table(table)} using gin (title)`.execute(db);
  await sql`create index ${sql.ref(`${table}_all`)} on ${sql.table(table)} using gin (words)`.execute(db);
}

export async function deleteWords(trx: Transaction<Tables>, table: WordTable, keys: readonly number[]): Promise<void> {
  if (keys.length === 0) return;
  const key = dialectOf(trx) === 'sqlite' ? sql`rowid` : sql`key`;
  await sql`delete from ${sql.table(table)} where ${key} in (${sql.join(keys)})`.execute(trx);
}

/** Replaces the words of one row. */
export async function writeWords(trx: Transaction<Tables>, table: WordTable, row: { key: number; title: string; words: string }): Promise<void> {
  await deleteWords(trx, table, [row.key]);
  if (dialectOf(trx) === 'sqlite') {
    await sql`insert into ${sql.table(table)} (rowid, title, words) values (${row.key}, ${row.title}, ${row.words})`.execute(trx);
    return;
  }
  const vector = (words: string) => sql`array_to_tsvector(array(select distinct w from unnest(string_to_array(${words}::text, ' ')) as w where w <> ''))`;
  await sql`insert into ${sql.table(table)} (key, title, words) values (${row.key}, ${vector(row.title)}, ${vector(row.words)})`.execute(trx);
}

/** A word to find: any of its forms, each whole or (`isStart`) as the beginning of a word. */
export interface WantedWord {
  forms: readonly string[];
  isStart?: boolean;
}

const isToken = (form: string): boolean => /^[a-z0-9]+$/u.test(form);

/** Alternatives of words that must all be there; throws where a form is no token, since it would be read as a query. */
function toExpression(alternatives: readonly (readonly WantedWord[])[], dialect: DialectWords['name']): string {
  const [and, or, start] = dialect === 'sqlite' ? [' AND ', ' OR ', '*'] : [' & ', ' | ', ':*'];
  const wordOf = ({ forms, isStart }: WantedWord) => `(${forms.map((form) => {
    if (!isToken(form)) throw new Error(`expected a folded token, found ${JSON.stringify(form)}`);
    const quoted = dialect === 'sqlite' ? `"${form}"` : form;
    return isStart ? `${quoted}${dialect === 'sqlite' ? ' *' : start}` : quoted;
  }).join(or)})`;
  return alternatives.map((all) => `(${all.map(wordOf).join(and)})`).join(or);
}

/** Keys of the rows that hold one of the alternatives, as a query to select from or to use with `in`; of more than `limit` any. */
export function matchWords(
  dialect: DialectWords['name'], table: WordTable, alternatives: readonly (readonly WantedWord[])[], column: 'title' | 'words' = 'words', limit?: number,
): RawBuilder<{ key: number }> {
  const expression = toExpression(alternatives, dialect);
  const most = limit === undefined ? sql`` : sql` limit ${limit}`;
  return dialect === 'sqlite'
    ? sql`select rowid as key from ${sql.table(table)} where ${sql.table(table)} match ${`${column} : (${expression})`}${most}`
    : sql`select key from ${sql.table(table)} where ${sql.ref(column)} @@ to_tsquery('simple', ${expression})${most}`;
}
