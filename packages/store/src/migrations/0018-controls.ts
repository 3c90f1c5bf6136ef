import type { Kysely } from 'kysely';
import type { DialectWords } from '../dialect-words.ts';

/** What people have stopped for the time being: kept here, so that losing the queue starts nothing. */
export async function controls(db: Kysely<unknown>, _words: DialectWords): Promise<void> {
  await db.schema
    .createTable('controls')
    .addColumn('name', 'text', (column) => column.primaryKey())
    .addColumn('paused_by', 'text', (column) => column.notNull())
    .addColumn('paused_at', 'text', (column) => column.notNull())
    .execute();
}
