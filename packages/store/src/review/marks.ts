import type { Transaction } from 'kysely';
import { effectiveRecord } from '@siets/record';
import { readAppliedDecisions } from '../active-decisions.ts';
import type { Database } from '../database.ts';
import { readCurrent } from '../read-bodies.ts';
import type { Tables } from '../tables.ts';
import type { Person, Review } from './review.ts';
import type { ReviewMarksTable } from './review-tables.ts';
import { writeReview } from './write-review.ts';

const unmarked = {
  claimed_id: null, claimed_name: null, claimed_at: null, skipped_id: null, skipped_name: null, skipped_at: null, skipped_why: null,
  asked_id: null, asked_name: null, asked_at: null, asked_text: null, asked_to_id: null, asked_to_name: null,
};

/** Brings the queue to what is known of a document now. */
export async function renewReview(trx: Transaction<Tables>, documentId: string): Promise<void> {
  const current = await readCurrent(trx, documentId);
  const row = await trx.selectFrom('documents').select('stage').where('id', '=', documentId).executeTakeFirst();
  if (!current || row?.stage !== 'recorded') return;
  await writeReview(trx, current.key, effectiveRecord(current.record, await readAppliedDecisions(trx, current.key)).record);
}

const readMarks = (db: Database['read'], documentId: string) =>
  db.selectFrom('review_marks as m').innerJoin('documents as d', 'd.key', 'm.document').selectAll('m').where('d.id', '=', documentId).executeTakeFirst();

type Change = Partial<Omit<ReviewMarksTable, 'document'>>;

/** False where `mayMark` refuses. */
async function mark(database: Database, documentId: string, change: Change, mayMark?: (row: ReviewMarksTable | undefined) => boolean): Promise<boolean> {
  return database.write(async (trx) => {
    if (mayMark && !mayMark(await readMarks(trx, documentId))) return false;
    const { key } = await trx.selectFrom('documents').select('key').where('id', '=', documentId).executeTakeFirstOrThrow();
    await trx.insertInto('review_marks').values({ document: key, ...unmarked, ...change }).onConflict((conflict) => conflict.column('document').doUpdateSet(change)).execute();
    await renewReview(trx, documentId);
    return true;
  });
}

const personOf = (id: string | null, name: string | null): Person | null => (id === null ? null : { id, name: name ?? '' });

/** Who has taken a document on, put it aside or asked about it. */
export const makeMarks = (database: Database): Pick<Review, 'marks' | 'claim' | 'release' | 'skip' | 'ask'> => ({
  async marks(documentId) {
    const row = await readMarks(database.read, documentId);
    const claimer = row ? personOf(row.claimed_id, row.claimed_name) : null;
    const skipper = row ? personOf(row.skipped_id, row.skipped_name) : null;
    const asker = row ? personOf(row.asked_id, row.asked_name) : null;
    return {
      claim: row && claimer ? { ...claimer, at: row.claimed_at ?? '' } : null,
      skipped: row && skipper ? { by: skipper, at: row.skipped_at ?? '', why: row.skipped_why } : null,
      question: row && asker ? { by: asker, to: personOf(row.asked_to_id, row.asked_to_name), text: row.asked_text ?? '', at: row.asked_at ?? '' } : null,
    };
  },

  claim: (documentId, { id, name }, { at, force }) =>
    mark(database, documentId, { claimed_id: id, claimed_name: name, claimed_at: at }, (row) => force || !row?.claimed_id || row.claimed_id === id),

  async release(documentId) {
    await mark(database, documentId, { claimed_id: null, claimed_name: null, claimed_at: null });
  },

  async skip(documentId, skipped) {
    await mark(database, documentId, {
      skipped_id: skipped?.by.id ?? null, skipped_name: skipped?.by.name ?? null, skipped_at: skipped?.at ?? null, skipped_why: skipped?.why ?? null,
    });
  },

  async ask(documentId, question) {
    await mark(database, documentId, {
      asked_id: question?.by.id ?? null, asked_name: question?.by.name ?? null, asked_at: question?.at ?? null, asked_text: question?.text ?? null,
      asked_to_id: question?.to?.id ?? null, asked_to_name: question?.to?.name ?? null,
    });
  },
});
