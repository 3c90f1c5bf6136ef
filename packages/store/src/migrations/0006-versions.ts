import type { Kysely } from 'kysely';
import type { DialectWords } from '../dialect-words.ts';

/** Which documents are versions of one paper, and by what they are found among many. */
export async function versions(db: Kysely<unknown>, words: DialectWords): Promise<void> {
  await db.schema.alterTable('documents').addColumn('words', 'text').execute();
  await db.schema.alterTable('documents').addColumn('paper', words.bigint).execute();
  await db.schema.alterTable('documents').addColumn('replaced_by', words.bigint).execute();
  await db.schema.createIndex('documents_words').on('documents').column('words').execute();
  await db.schema.createIndex('documents_paper').on('documents').column('paper').execute();
  await db.schema
    .createTable('fingerprint_bands')
    .addColumn('band', 'text', (column) => column.notNull())
    .addColumn('document', words.bigint, (column) => column.notNull().references('documents.key'))
    .addPrimaryKeyConstraint('fingerprint_bands_key', ['band', 'document'])
    .modifyEnd(words.clustered)
    .execute();
  await db.schema.createIndex('fingerprint_bands_document').on('fingerprint_bands').column('document').execute();
  await db.schema
    .createTable('versions')
    .addColumn('document', words.bigint, (column) => column.notNull().references('documents.key'))
    .addColumn('other', words.bigint, (column) => column.notNull().references('documents.key'))
    .addColumn('relation', 'text', (column) => column.notNull())
    .addColumn('similarity', words.real, (column) => column.notNull())
    .addColumn('shared', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('versions_key', ['document', 'other'])
    .modifyEnd(words.clustered)
    .execute();
  await db.schema.createIndex('versions_other').on('versions').column('other').execute();
}
