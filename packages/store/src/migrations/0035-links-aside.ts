import { sql, type Kysely } from 'kysely';

/** A document that cannot be linked is put aside with its error. */
export async function linksAside(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('link_waiting').addColumn('error', 'text').execute();
  await db.schema.alterTable('link_waiting').addColumn('tries', 'integer', (column) => column.notNull().defaultTo(0)).execute();
  await db.schema.createIndex('link_waiting_aside').on('link_waiting').column('tries').where(sql.ref('error'), 'is not', null).execute();
}
