import { sql, type Kysely } from 'kysely';
import type { DialectWords } from '../dialect-words.ts';
import { createWords } from '../full-text.ts';
import { keepNames, readNames } from '../known-names.ts';
import type { Tables } from '../tables.ts';

const NAMES = [['organisations', 'name'], ['funders', 'name'], ['places', 'name'], ['projects', 'programme_name']] as const;

/** Names that documents give, each once, with the words by which a person who types finds them. */
export async function knownNames(db: Kysely<unknown>, words: DialectWords): Promise<void> {
  let table = db.schema.createTable('known_names').addColumn('key', words.serial);
  for (const name of ['kind', 'name', 'code', 'country', 'place_kind'] as const) table = table.addColumn(name, 'text', (column) => column.notNull()) as never;
  await table.execute();
  await db.schema.createIndex('known_names_once').unique().on('known_names').columns(['kind', 'name', 'code', 'country']).execute();
  await createWords(db, words.name, 'known_name_words');
  for (const [from, column] of NAMES) await sql`create index ${sql.ref(`${from}_by_name`)} on ${sql.table(from)} (${sql.ref(column)})`.execute(db);
  const trx = db as Kysely<Tables>;
  await keepNames(trx as never, await readNames(trx));
}
