import type { Kysely } from 'kysely';

/** Keys of machines that read the dataset; of a key its hash alone is kept. */
export async function machineKeys(db: Kysely<unknown>): Promise<void> {
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
