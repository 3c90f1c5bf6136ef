import { randomBytes } from 'node:crypto';
import { sql, type Kysely } from 'kysely';
import type { DialectWords } from '../dialect-words.ts';

/** Values that people are asked for blindly, what they answered, and how often the machine was wrong; which are drawn follows from a seed that stays. */
export async function audits(db: Kysely<unknown>, words: DialectWords): Promise<void> {
  await db.schema
    .createTable('audits')
    .addColumn('key', words.serial)
    .addColumn('id', 'text', (column) => column.notNull().unique())
    .addColumn('document', words.bigint, (column) => column.notNull().references('documents.key'))
    .addColumn('field_id', 'text', (column) => column.notNull())
    .addColumn('field', 'text', (column) => column.notNull())
    .addColumn('project', 'integer')
    .addColumn('about', 'text')
    .addColumn('confidence', words.real, (column) => column.notNull())
    .addColumn('draw', 'integer', (column) => column.notNull())
    .addColumn('machine', 'text', (column) => column.notNull())
    .addColumn('mine', 'text')
    .addColumn('verdict', 'text')
    .addColumn('answered_by', 'text')
    .addColumn('answered_at', 'text')
    .addColumn('skipped_by', 'text', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('audits_field').unique().on('audits').columns(['document', 'field_id']).execute();
  await db.schema.createIndex('audits_open').on('audits').columns(['answered_at', 'draw']).execute();
  await db.schema
    .createTable('audit_results')
    .addColumn('field', 'text', (column) => column.primaryKey())
    .addColumn('audited', 'integer', (column) => column.notNull())
    .addColumn('wrong', 'integer', (column) => column.notNull())
    .addColumn('error', words.real, (column) => column.notNull())
    .addColumn('low', words.real, (column) => column.notNull())
    .addColumn('high', words.real, (column) => column.notNull())
    .execute();
  await sql`insert into settings (key, value) values ('auditSeed', ${JSON.stringify(randomBytes(16).toString('hex'))})`.execute(db);
}
