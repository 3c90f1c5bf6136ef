import type { Kysely } from 'kysely';
import type { DialectWords } from '../dialect-words.ts';

/** What was read and what the rules made of it. Old texts and records stay, to compare with new ones. */
export async function textsAndRecords(db: Kysely<unknown>, words: DialectWords): Promise<void> {
  await db.schema
    .createTable('texts')
    .addColumn('document', words.bigint, (column) => column.notNull().references('documents.key'))
    .addColumn('text_id', 'text', (column) => column.notNull())
    .addColumn('reader', 'text', (column) => column.notNull())
    .addColumn('body', words.bytes, (column) => column.notNull())
    .addColumn('saved_at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('texts_key', ['document', 'text_id', 'reader'])
    .execute();
  await db.schema
    .createTable('records')
    .addColumn('document', words.bigint, (column) => column.notNull().references('documents.key'))
    .addColumn('text_id', 'text', (column) => column.notNull())
    .addColumn('rules', 'text', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .addColumn('trace', words.bytes)
    .addColumn('saved_at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('records_key', ['document', 'text_id', 'rules'])
    .execute();
}
