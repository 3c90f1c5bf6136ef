import { sql, type Kysely } from 'kysely';

/** What one organisation has thousands of and what still stands of a large batch are counted and found within an index, without a look at each row. */
export async function manyOfOne(db: Kysely<unknown>): Promise<void> {
  await db.schema.dropIndex('organisations_organisation').execute();
  await db.schema.createIndex('organisations_organisation').on('organisations').columns(['organisation', 'linked']).execute();
  await db.schema.dropIndex('decisions_batch').execute();
  await sql`create index decisions_batch on decisions (batch, undone_at, key) where batch is not null`.execute(db);
}
