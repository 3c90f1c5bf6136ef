import type { Kysely } from 'kysely';
import type { DialectWords } from '../dialect-words.ts';
import { createWords, wordTables } from '../full-text.ts';

/** Words by which projects and organisations are found. */
export async function searchWords(db: Kysely<unknown>, words: DialectWords): Promise<void> {
  for (const table of wordTables) await createWords(db, words.name, table);
}
