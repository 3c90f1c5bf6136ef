import { sql, type Kysely } from 'kysely';
import type { DialectWords } from '../dialect-words.ts';

const MARKS = [
  'claimed_id', 'claimed_name', 'claimed_at', 'skipped_id', 'skipped_name', 'skipped_at', 'skipped_why',
  'asked_id', 'asked_name', 'asked_at', 'asked_text', 'asked_to_id', 'asked_to_name',
];

async function queueTables(db: Kysely<unknown>, words: DialectWords): Promise<void> {
  await db.schema
    .createTable('reviews')
    .addColumn('document', words.bigint, (column) => column.primaryKey().references('documents.key'))
    .addColumn('status', 'text', (column) => column.notNull())
    .addColumn('worth', words.bigint, (column) => column.notNull())
    .addColumn('doubtful', 'integer', (column) => column.notNull())
    .addColumn('haystack', 'text', (column) => column.notNull())
    .addColumn('changed_at', 'text', (column) => column.notNull())
    .execute();
  await sql`create index reviews_worth on reviews (status, worth desc, document)`.execute(db);
  await sql`create index reviews_all on reviews (worth desc, document)`.execute(db);
  await db.schema
    .createTable('review_facets')
    .addColumn('document', words.bigint, (column) => column.notNull().references('documents.key'))
    .addColumn('facet', 'text', (column) => column.notNull())
    .addColumn('value', 'text', (column) => column.notNull())
    .addColumn('label', 'text', (column) => column.notNull())
    .addColumn('status', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('review_facets_key', ['document', 'facet', 'value'])
    .modifyEnd(words.clustered)
    .execute();
  await db.schema.createIndex('review_facets_value').on('review_facets').columns(['facet', 'status', 'value', 'label']).execute();
}

/** The queue of people: what is worth looking at, who works on what, and what they say to each other. */
export async function review(db: Kysely<unknown>, words: DialectWords): Promise<void> {
  await queueTables(db, words);
  let marks = db.schema.createTable('review_marks').addColumn('document', words.bigint, (column) => column.primaryKey().references('documents.key'));
  for (const name of MARKS) marks = marks.addColumn(name, 'text');
  await marks.execute();
  await db.schema
    .createTable('comments')
    .addColumn('key', words.serial)
    .addColumn('id', 'text', (column) => column.notNull().unique())
    .addColumn('document', words.bigint, (column) => column.notNull().references('documents.key'))
    .addColumn('field_id', 'text')
    .addColumn('field', 'text')
    .addColumn('project', 'integer')
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('by_id', 'text', (column) => column.notNull())
    .addColumn('by_name', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('resolved_at', 'text')
    .addColumn('resolved_by', 'text')
    .execute();
  await db.schema.createIndex('comments_document').on('comments').column('document').execute();
  await db.schema
    .createTable('saved_filters')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('user_id', 'text', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('filter', 'text', (column) => column.notNull())
    .addColumn('is_shared', 'integer', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('settings')
    .addColumn('key', 'text', (column) => column.primaryKey())
    .addColumn('value', 'text', (column) => column.notNull())
    .execute();
}
