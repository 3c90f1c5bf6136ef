import type { Kysely } from 'kysely';

/** When words of a person were masked in a document, or in one that came inside it: its original is gone, and it is never read anew. */
export async function erasure(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('documents').addColumn('erased_at', 'text').execute();
}
