import { sql, type Kysely } from 'kysely';
import type { DialectWords } from '../dialect-words.ts';

/** What came in, and how far each document is. */
export async function documentsAndArrivals(db: Kysely<unknown>, words: DialectWords): Promise<void> {
  await db.schema
    .createTable('documents')
    .addColumn('key', words.serial)
    .addColumn('id', 'text', (column) => column.notNull().unique())
    .addColumn('stage', 'text', (column) => column.notNull())
    .addColumn('failed_stage', 'text')
    .addColumn('bytes', words.bigint, (column) => column.notNull())
    .addColumn('priority', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('media_type', 'text')
    .addColumn('pages', 'integer')
    .addColumn('text_source', 'text')
    .addColumn('text_id', 'text')
    .addColumn('reader', 'text')
    .addColumn('rules', 'text')
    .addColumn('kind', 'text')
    .addColumn('published', 'text')
    .addColumn('language', 'text')
    .addColumn('title', 'text')
    .addColumn('projects', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('problem_code', 'text')
    .addColumn('problem_page', 'integer')
    .addColumn('problem_detail', 'text')
    .addColumn('error', 'text')
    .addColumn('failures', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('updated_at', 'text', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('documents_stage').on('documents').column('stage').execute();
  await db.schema.createIndex('documents_text').on('documents').column('text_id').execute();

  await db.schema
    .createTable('arrivals')
    .addColumn('key', words.serial)
    .addColumn('document', words.bigint, (column) => column.references('documents.key'))
    .addColumn('is_first', 'integer', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('folded_name', 'text', (column) => column.notNull())
    .addColumn('folder', 'text', (column) => column.notNull())
    .addColumn('source', 'text', (column) => column.notNull())
    .addColumn('claim', 'text', (column) => column.unique())
    .addColumn('bytes', words.bigint, (column) => column.notNull())
    .addColumn('received_at', 'text', (column) => column.notNull())
    .addColumn('outcome', 'text', (column) => column.notNull())
    .addColumn('problem_code', 'text')
    .addColumn('problem_page', 'integer')
    .addColumn('problem_detail', 'text')
    .addColumn('receipt_due', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('receipt_written', 'integer', (column) => column.notNull().defaultTo(0))
    .execute();
  await db.schema.createIndex('arrivals_document').on('arrivals').column('document').execute();
  await db.schema.createIndex('arrivals_outcome').on('arrivals').columns(['outcome', 'key']).execute();
  await sql`create index arrivals_owed on arrivals (key) where receipt_due > receipt_written`.execute(db);
}
