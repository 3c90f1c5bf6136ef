import { sql, type Kysely } from 'kysely';
import type { DialectWords } from '../dialect-words.ts';

/** Tables whose rows each stand for one field of the record. */
const PROVED = ['organisations', 'costs', 'countries', 'places', 'events', 'identifiers', 'funders', 'contacts', 'fields'];

async function addColumns(db: Kysely<unknown>): Promise<void> {
  const add = (table: string, column: string) => db.schema.alterTable(table).addColumn(column, 'text').execute();
  await add('arrivals', 'withdrawn_at');
  await add('arrivals', 'withdrawn_by');
  // A recorded document that is worked on anew: the stage it waits at, its new text, and which rerun asked for it.
  for (const column of ['again', 'next_text_id', 'next_reader', 'next_rules']) await add('documents', column);
  await db.schema.alterTable('documents').addColumn('rerun', 'integer').execute();
  await db.schema.alterTable('documents').addColumn('decisions', 'integer', (column) => column.notNull().defaultTo(0)).execute();
  for (const table of PROVED) {
    await db.schema.alterTable(table).addColumn('state', 'text', (column) => column.notNull().defaultTo('extracted')).execute();
  }
  await add('fields', 'flag');
}

/** What people decided, and what reprocessing changed. */
export async function decisionsAndReprocessing(db: Kysely<unknown>, words: DialectWords): Promise<void> {
  await addColumns(db);
  await db.schema
    .createTable('decisions')
    .addColumn('key', words.serial)
    .addColumn('id', 'text', (column) => column.notNull().unique())
    .addColumn('document', words.bigint, (column) => column.notNull().references('documents.key'))
    .addColumn('action', 'text', (column) => column.notNull())
    .addColumn('field', 'text', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .addColumn('made_by', 'text', (column) => column.notNull())
    .addColumn('made_at', 'text', (column) => column.notNull())
    .addColumn('undone_by', 'text')
    .addColumn('undone_at', 'text')
    .execute();
  await db.schema.createIndex('decisions_document').on('decisions').column('document').execute();
  await db.schema
    .createTable('reruns')
    .addColumn('key', words.serial)
    .addColumn('rules', 'text', (column) => column.notNull())
    .addColumn('asked', 'text', (column) => column.notNull())
    .addColumn('asked_at', 'text', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('rerun_documents')
    .addColumn('rerun', words.bigint, (column) => column.notNull().references('reruns.key'))
    .addColumn('document', words.bigint, (column) => column.notNull().references('documents.key'))
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('error', 'text')
    .addColumn('changes', 'text')
    .addPrimaryKeyConstraint('rerun_documents_key', ['rerun', 'document'])
    .execute();
  await db.schema.dropIndex('documents_stage').execute();
  await db.schema.createIndex('documents_stage').on('documents').columns(['stage', 'updated_at']).execute();
  await sql`create index documents_again on documents (key) where again is not null`.execute(db);
}
