import { sql, type Kysely } from 'kysely';

/** The work of a correction of many documents, and the documents that it has not come to yet: what a stopped program leaves, the next one goes on with. */
export async function batchWorks(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('batch_works')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('correction', 'text')
    .addColumn('made_by', 'text', (column) => column.notNull())
    .addColumn('made_at', 'text', (column) => column.notNull())
    .addColumn('done', 'integer', (column) => column.notNull())
    .addColumn('passed_over', 'integer', (column) => column.notNull())
    .addColumn('passed_names', 'text', (column) => column.notNull())
    .addColumn('runner', 'text')
    .addColumn('runner_until', 'text')
    .addColumn('ended_at', 'text')
    .execute();
  await db.schema.createIndex('batch_works_open').on('batch_works').column('id').where(sql.ref('ended_at'), 'is', null).execute();
  await db.schema
    .createTable('batch_targets')
    .addColumn('batch', 'text', (column) => column.notNull().references('batch_works.id'))
    .addColumn('n', 'integer', (column) => column.notNull())
    .addColumn('document', 'text', (column) => column.notNull())
    .addColumn('fields', 'text', (column) => column.notNull())
    .addColumn('seen', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('batch_targets_key', ['batch', 'n'])
    .execute();
}
