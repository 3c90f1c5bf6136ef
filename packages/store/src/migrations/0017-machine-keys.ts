import type { Kysely } from 'kysely';

/** Keys of machines that read the dataset, of each its hash alone; and the orders that lists of projects are asked in. */
export async function machineKeys(db: Kysely<unknown>): Promise<void> {
  for (const table of ['linked_projects', 'approved_projects']) {
    for (const order of ['title', 'start_date', 'total_eur_cents', 'grant_eur_cents', 'documents']) {
      await db.schema.createIndex(`${table}_by_${order}`).on(table).columns([order, 'key']).execute();
    }
  }
  await db.schema
    .createTable('machine_keys')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('hash', 'text', (column) => column.notNull().unique())
    .addColumn('made_by', 'text', (column) => column.notNull())
    .addColumn('made_at', 'text', (column) => column.notNull())
    .addColumn('used_at', 'text')
    .addColumn('revoked_at', 'text')
    .execute();
}
