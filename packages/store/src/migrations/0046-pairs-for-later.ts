import type { Kysely } from 'kysely';
import type { DialectWords } from '../dialect-words.ts';

/** Pairs that a person wants to look at later. */
export async function pairsForLater(db: Kysely<unknown>, words: DialectWords): Promise<void> {
  await db.schema
    .createTable('link_later')
    .addColumn('person', 'text', (column) => column.notNull())
    .addColumn('about', 'text', (column) => column.notNull())
    .addColumn('a', 'text', (column) => column.notNull())
    .addColumn('b', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('link_later_key', ['person', 'about', 'a', 'b'])
    .modifyEnd(words.clustered)
    .execute();
}
