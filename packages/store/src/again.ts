import type { Expression, ExpressionBuilder, SqlBool, Transaction } from 'kysely';
import { isAsSeen, now, type DocumentChange, type Seen } from './stages.ts';
import type { WaitingStage } from './store.ts';
import type { Tables } from './tables.ts';

// A recorded document that is worked on anew keeps its stage, so that it counts as recorded all the while, and its record,
// until the new one is published. Where it waits stands in `again`; a failure ends the try and changes nothing else.

/** Work that may wait: every new file goes first. */
export const AGAIN_PRIORITY = 100;

const over = { again: null, next_text_id: null, next_reader: null, next_rules: null, rerun: null } as const;

/** Moves a document that is worked on anew; answers its key, or null where it waits elsewhere. */
export async function moveAgain(
  trx: Transaction<Tables>, id: string, from: WaitingStage, to: WaitingStage, change: DocumentChange, seen: (eb: ExpressionBuilder<Tables, 'documents'>) => Expression<SqlBool> = isAsSeen({}),
): Promise<number | null> {
  const moved = await trx
    .updateTable('documents')
    .set({ ...change, again: to, updated_at: now() })
    .where('id', '=', id)
    .where('stage', '=', 'recorded')
    .where('again', '=', from)
    .where(seen)
    .returning('key')
    .executeTakeFirst();
  return moved?.key ?? null;
}

/** Ends working anew: the new record stands, or (with an error) the old one does. Answers false where nothing was going on. */
export async function endAgain(
  trx: Transaction<Tables>, id: string, end: { change?: DocumentChange; error?: string; changes?: string; at?: WaitingStage; seen?: Seen },
): Promise<boolean> {
  let query = trx.selectFrom('documents').select(['key', 'rerun']).where('id', '=', id).where('stage', '=', 'recorded').where(isAsSeen(end.seen ?? {}));
  query = end.at === undefined ? query.where('again', 'is not', null) : query.where('again', '=', end.at);
  const row = await query.executeTakeFirst();
  if (!row) return false;
  await trx.updateTable('documents').set({ ...end.change, ...over, updated_at: now() }).where('key', '=', row.key).execute();
  await tellRerun(trx, row, end);
  return true;
}

/** Notes in the rerun that asked for it how a document ended. */
export async function tellRerun(
  trx: Transaction<Tables>, { key, rerun }: { key: number; rerun: number | null }, { error = null, changes = null }: { error?: string | null; changes?: string | null },
): Promise<void> {
  if (rerun === null) return;
  await trx
    .updateTable('rerun_documents')
    .set({ state: error === null ? 'done' : 'failed', error, changes })
    .where('rerun', '=', rerun)
    .where('document', '=', key)
    .execute();
}
