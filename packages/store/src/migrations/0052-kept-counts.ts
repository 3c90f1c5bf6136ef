import { sql, type Kysely } from 'kysely';
import { createCounts } from '../counts/create-counts.ts';
import type { DialectWords } from '../dialect-words.ts';
import { tellReasons } from '../stages.ts';
import type { Tables } from '../tables.ts';

/** Counts of the whole archive are kept, so that none must be counted when somebody looks. */
export async function keptCounts(db: Kysely<unknown>, words: DialectWords): Promise<void> {
  // A rejected file says why by itself: the reason stood with its document alone.
  await tellReasons(db as Kysely<Tables>);
  await sql`create index review_marks_claimed on review_marks (document) where claimed_id is not null`.execute(db);
  await createCounts(db, words);
}
