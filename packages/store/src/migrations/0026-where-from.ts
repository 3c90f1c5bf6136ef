import type { Kysely } from 'kysely';

/** The address that a document's page had, and the organisation that sent it. */
export async function whereFrom(db: Kysely<unknown>): Promise<void> {
  for (const name of ['source_address', 'sender']) await db.schema.alterTable('documents').addColumn(name, 'text').execute();
}
