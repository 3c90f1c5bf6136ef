import type { Kysely } from 'kysely';
import type { DialectWords } from '../dialect-words.ts';
import { readSettings, toMadeWith } from '../review/settings.ts';
import type { Tables } from '../tables.ts';

/** What each document of the queue was written with, so that writing it anew can be gone on with. What stands there is held to be up to date. */
export async function queueMadeWith(db: Kysely<unknown>, _words: DialectWords): Promise<void> {
  const settings = await readSettings(db as Kysely<Tables>);
  await db.schema.alterTable('reviews').addColumn('made_with', 'text', (column) => column.notNull().defaultTo(toMadeWith(settings))).execute();
}
