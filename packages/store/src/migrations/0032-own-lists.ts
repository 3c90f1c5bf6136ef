import type { Kysely } from 'kysely';
import type { DialectWords } from '../dialect-words.ts';

/** What administrators add to the lists of the rules, and every change of it. */
export async function ownLists(db: Kysely<unknown>, words: DialectWords): Promise<void> {
  await db.schema
    .createTable('own_entries')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('body', 'text', (column) => column.notNull())
    .addColumn('by_id', 'text', (column) => column.notNull())
    .addColumn('by_name', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('own_entry_changes')
    .addColumn('key', words.serial)
    .addColumn('entry', 'text', (column) => column.notNull())
    .addColumn('was', 'text')
    .addColumn('now', 'text')
    .addColumn('by_id', 'text', (column) => column.notNull())
    .addColumn('by_name', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('own_entry_changes_entry').on('own_entry_changes').columns(['entry', 'key']).execute();
}
