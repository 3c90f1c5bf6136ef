import type { Kysely } from 'kysely';
import type { DialectWords } from '../dialect-words.ts';

/** Which arrival a file came inside of: attachments of mails, files of archives. */
export async function filesInside(db: Kysely<unknown>, words: DialectWords): Promise<void> {
  await db.schema.alterTable('arrivals').addColumn('parent', words.bigint).execute();
  await db.schema.alterTable('arrivals').addColumn('root', words.bigint).execute();
  await db.schema.alterTable('arrivals').addColumn('depth', 'integer', (column) => column.notNull().defaultTo(0)).execute();
  await db.schema.createIndex('arrivals_parent').on('arrivals').column('parent').execute();
  await db.schema.createIndex('arrivals_root').on('arrivals').column('root').execute();
}
