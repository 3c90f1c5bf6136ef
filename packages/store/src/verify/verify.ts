import type { Kysely } from 'kysely';
import { findWrongCounts, type WrongCount } from '../counts/keep-counts.ts';
import type { Originals } from '../originals/index.ts';
import type { Tables } from '../tables.ts';
import type { Mismatch } from './mismatch.ts';
import { verifyArrivals } from './verify-arrivals.ts';
import { verifiedColumns, verifyDocument, type VerifiedRow } from './verify-document.ts';
import { verifyFiles, verifyOriginal } from './verify-original.ts';

export interface VerifyOptions {
  /** Hash the originals anew, which reads every byte; default true. Without it they must only be there. */
  isDeep?: boolean;
  /** Called after each document with how many are done. */
  onProgress?: (documents: number) => void;
}

const PAGE = 200;

/** True where the document still stands as it did: it may have been withdrawn, or a person erased, while its files were looked at. */
const isStill = async (db: Kysely<Tables>, { key, problem_code, erased_at }: VerifiedRow): Promise<boolean> => {
  const row = await db.selectFrom('documents').select(['problem_code', 'erased_at']).where('key', '=', key).executeTakeFirst();
  return row?.problem_code === problem_code && row.erased_at === erased_at;
};

async function* verifyOne(db: Kysely<Tables>, originals: Originals, row: VerifiedRow, isDeep: boolean): AsyncGenerator<Mismatch> {
  yield* await db.transaction().execute(async (trx) => {
    // What moved since the page was read is seen as it stands now.
    const now = await trx.selectFrom('documents').select(verifiedColumns).where('key', '=', row.key).executeTakeFirst();
    return now ? verifyDocument(trx, now) : [];
  });
  if (row.problem_code === 'withdrawn' || row.erased_at !== null) return;
  const isThere = isDeep || (await originals.has(row.id));
  const wrong = isDeep || !isThere ? await verifyOriginal(originals, row.id) : null;
  if (wrong && (await isStill(db, row))) yield wrong;
}

/** What is counted beside each change must be what there is. Values and labels of a group are words of documents and are not told. */
async function* verifyCounts(db: Kysely<Tables>): AsyncGenerator<Mismatch> {
  for (const { counted, state, kind, kept, found } of await findWrongCounts(db)) {
    const detail = `${[counted, state, kind].filter((part) => part !== '').join(' ')}: expected ${told(found)}, found ${told(kept)}`;
    yield { code: 'count-wrong', documentId: null, arrivalId: null, detail };
  }
}

const told = ({ n, projects }: WrongCount['kept']): string => (projects === 0 ? String(n) : `${n} with ${projects} projects`);

/**
 * Compares originals, texts, records, flat tables and the count of arrivals with each other, a document at a time, beside
 * whoever works with the store. Memory does not grow with the store.
 */
export async function* verifyStore(db: Kysely<Tables>, originals: Originals, options: VerifyOptions = {}): AsyncGenerator<Mismatch> {
  const { isDeep = true, onProgress } = options;
  yield* verifyArrivals(db);
  yield* verifyCounts(db);
  let after = 0;
  let count = 0;
  for (;;) {
    const rows = await db.selectFrom('documents').select(verifiedColumns).where('key', '>', after).orderBy('key').limit(PAGE).execute();
    for (const row of rows) {
      yield* verifyOne(db, originals, row, isDeep);
      onProgress?.((count += 1));
    }
    const last = rows.at(-1);
    if (!last) break;
    after = last.key;
  }
  yield* verifyFiles(db, originals);
}
