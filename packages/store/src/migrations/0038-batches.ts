import { sql, type Kysely } from 'kysely';
import { ALIKE_UNITS } from '../alike.ts';

/** Which decisions were made by one correction of many documents, and an index by which fields that were read alike are found. */
export async function batches(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('decisions').addColumn('batch', 'text').execute();
  await sql`create index decisions_batch on decisions (batch) where batch is not null`.execute(db);
  // The first signs alone: words of a goal are longer than an index holds.
  await sql`create index fields_alike on fields (substr(raw, 1, ${sql.lit(ALIKE_UNITS)}), rule, document)`.execute(db);
}
