import type { Kysely } from 'kysely';
import { toDecision } from './active-decisions.ts';
import type { Batch } from './store.ts';
import type { Tables } from './tables.ts';

/** What a batch has done is its decisions and nothing beside them: what is taken back or erased there is gone here too. */
export async function listBatches(db: Kysely<Tables>, limit: number, by?: string): Promise<Batch[]> {
  let query = db.selectFrom('decisions')
    .select((eb) => ['batch', eb.fn.min('key').as('first'), eb.fn.max('undone_at').as('undone_at'), eb.fn.count<number>('undone_at').as('undone'),
      eb.fn.countAll<number>().as('all'), eb.fn.count<number>('document').distinct().as('documents')])
    .where('batch', 'is not', null).groupBy('batch').orderBy('first', 'desc').limit(limit);
  if (by !== undefined) query = query.where('made_by', '=', by);
  const rows = await query.execute();
  const open = new Set((await db.selectFrom('batch_works').select('id').where('ended_at', 'is', null).execute()).map(({ id }) => id));
  const found: Batch[] = [];
  for (const { batch, first, undone_at, undone, all, documents } of rows) {
    const row = await db.selectFrom('decisions').select('body').where('key', '=', first).executeTakeFirstOrThrow();
    const standing = all - undone;
    found.push({ id: batch ?? '', decision: toDecision(row), documents, standing, undoneAt: standing === 0 ? undone_at : null, isOpen: open.has(batch ?? '') });
  }
  return found;
}

/** Decisions of a batch that still stand, in the order they were made. */
export async function readBatch(db: Kysely<Tables>, batchId: string, limit: number): Promise<{ documentId: string; decisionId: string }[]> {
  const rows = await db.selectFrom('decisions as c').innerJoin('documents as d', 'd.key', 'c.document').select(['c.id', 'd.id as document_id'])
    .where('c.batch', '=', batchId).where('c.undone_at', 'is', null).orderBy('c.key').limit(limit).execute();
  return rows.map(({ id, document_id }) => ({ documentId: document_id, decisionId: id }));
}
