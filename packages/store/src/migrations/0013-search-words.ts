import { sql, type Kysely } from 'kysely';
import type { DialectWords } from '../dialect-words.ts';

/** Words by which projects and organisations are found (until 0025). */
export async function searchWords(db: Kysely<unknown>, { name }: DialectWords): Promise<void> {
  for (const table of ['project_words', 'organisation_words']) {
    if (name === 'sqlite') {
      await sql`create virtual table ${sql.table(table)} using fts5(title, words, content='', contentless_delete=1, tokenize='ascii')`.execute(db);
      continue;
    }
    await sql`create table ${sql.table(table)} (key bigint primary key, title tsvector not null, words tsvector not null)`.execute(db);
    await sql`create index ${sql.ref(`${table}_title`)} on ${sql.table(table)} using gin (title)`.execute(db);
    await sql`create index ${sql.ref(`${table}_all`)} on ${sql.table(table)} using gin (words)`.execute(db);
  }
}
