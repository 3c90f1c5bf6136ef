import type { Kysely } from 'kysely';
import type { DialectWords } from '../dialect-words.ts';

/** Names of organisations that a person should tell apart. Those that are stored are compared in the background. */
export async function organisationPairs(db: Kysely<unknown>, words: DialectWords): Promise<void> {
  await db.schema.alterTable('organisation_names').addColumn('place', 'text').execute();
  await db.schema.alterTable('organisation_names').addColumn('paired', 'integer', (column) => column.notNull().defaultTo(0)).execute();
  await db.schema.createIndex('organisation_names_paired').on('organisation_names').columns(['paired', 'node']).execute();
  await db.schema
    .createTable('organisation_keys')
    .addColumn('key', 'text', (column) => column.notNull())
    .addColumn('node', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('organisation_keys_key', ['key', 'node'])
    .modifyEnd(words.clustered)
    .execute();
  await db.schema.createIndex('organisation_keys_node').on('organisation_keys').column('node').execute();
  await db.schema
    .createTable('organisation_pairs')
    .addColumn('a', 'text', (column) => column.notNull())
    .addColumn('b', 'text', (column) => column.notNull())
    .addColumn('key', 'text', (column) => column.notNull())
    .addColumn('score', 'integer', (column) => column.notNull())
    .addColumn('reasons', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('organisation_pairs_key', ['a', 'b'])
    .modifyEnd(words.clustered)
    .execute();
  await db.schema.createIndex('organisation_pairs_b').on('organisation_pairs').column('b').execute();
  await db.schema.createIndex('organisation_pairs_by').on('organisation_pairs').column('key').execute();
}
