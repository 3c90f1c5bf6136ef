import type { Kysely } from 'kysely';
import { toDecision } from './active-decisions.ts';
import type { Batch } from './store.ts';
import type { Tables } from './tables.ts';

/** A batch is its decisions and nothing beside them: what is taken back or erased there is gone here too. */
export async function listBatches(db: Kysely<Tables>, limit: number): Promise<Batch[]> {
  const rows = await db.selectFrom('decisions')
    .select((eb) => ['batch', eb.fn.min('key').as('first'), eb.fn.max('undone_at').as('undone_at'), eb.fn.count<number>('undone_at').as('undone'),
      eb.fn.countAll<number>().as('all'), eb.fn.count<number>('document').distinct().as('documents')])
    .where('batch', 'is not', null).groupBy('batch').orderBy('first', 'desc').limit(limit).execute();
  const found: Batch[] = [];
  for (const { batch, first, undone_at, undone, all, documents } of rows) {
    const row = await db.selectFrom('decisions').select('body').where('key', '=', first).executeTakeFirstOrThrow();
    const standing = all - undone;
    found.push({ id: batch ?? '', decision: toDecision(row), documents, standing, undoneAt: standing === 0 ? undone_at : null });
  }
  return found;
}

/** Decisions of a batch that still stand, in the order they were made. */
export async function readBatch(db: Kysely<Tables>, batchId: string): Promise<{ documentId: string; decisionId: string }[]> {
  const rows = await db.selectFrom('decisions as c').innerJoin('documents as d', 'd.key', 'c.document').select(['c.id', 'd.id as document_id'])
    .where('c.batch', '=', batchId).where('c.undone_at', 'is', null).orderBy('c.key').execute();
  return rows.map(({ id, document_id }) => ({ documentId: document_id, decisionId: id }));
}
