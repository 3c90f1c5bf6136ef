import type { Expression, ExpressionBuilder, Kysely, Selectable, SqlBool, Transaction, Updateable } from 'kysely';
import type { Outcome, Stage, WaitingStage } from './store.ts';
import { waitingStages } from './store.ts';
import type { DocumentsTable, Tables } from './tables.ts';

export const now = (): string => new Date().toISOString();

export const isWaiting = (stage: Stage): stage is WaitingStage => (waitingStages as readonly Stage[]).includes(stage);

/**
 * What became of an arrival: a pure function of its document's stage, so that the sum over all arrivals always fits.
 * The first arrival shares the document's fate. A later one with equal bytes is a duplicate of what is recorded or
 * waiting; where the document was refused or failed, the same is said again.
 */
export function outcomeOf(stage: Stage, isFirst: boolean): Outcome {
  if (stage === 'rejected' || stage === 'failed') return stage;
  if (!isFirst) return 'duplicate';
  return stage === 'recorded' ? 'recorded' : 'waiting';
}

export type DocumentChange = Omit<Updateable<DocumentsTable>, 'key' | 'id' | 'stage'>;

/** Columns that must still say what the worker saw: one that was frozen, and wakes when others went on, changes nothing. */
export type Seen = Partial<Pick<Selectable<DocumentsTable>, 'text_id' | 'reader' | 'rules' | 'next_text_id' | 'next_reader' | 'next_rules'>>;

/** `a = b` for each column seen, where null equals null. */
export const isAsSeen = (seen: Seen) => (eb: ExpressionBuilder<Tables, 'documents'>): Expression<SqlBool> =>
  eb.and(Object.entries(seen).map(([column, value]) => eb(column as keyof Seen & keyof DocumentsTable, value === null ? 'is' : '=', value)));

/**
 * Moves a document from one of the given stages, with its arrivals. Answers its key, or null where it stands
 * elsewhere (or does not exist, or is not as it was seen) and nothing was changed.
 */
export async function moveStage(
  trx: Transaction<Tables>, id: string, from: readonly Stage[], to: Stage, change: DocumentChange = {}, seen: Seen = {},
): Promise<number | null> {
  const moved = await trx
    .updateTable('documents')
    .set({ ...change, stage: to, updated_at: now() })
    .where('id', '=', id)
    .where('stage', 'in', from)
    .where(isAsSeen(seen))
    .returning('key')
    .executeTakeFirst();
  if (!moved) return null;
  if (!isWaiting(to) || from.some((stage) => !isWaiting(stage))) await settleArrivals(trx, moved.key, to);
  return moved.key;
}

/** Gives every arrival of a document its outcome; where it changed and is no mere waiting, the inbox owes a receipt. */
export async function settleArrivals(trx: Transaction<Tables>, document: number, stage: Stage): Promise<void> {
  const [first, later] = [outcomeOf(stage, true), outcomeOf(stage, false)];
  const isOwed = first === 'waiting' ? [0] : [0, 1];
  const update = await trx
    .updateTable('arrivals')
    .set((eb) => ({
      outcome: eb.case().when('is_first', '=', 1).then(eb.val(first)).else(eb.val(later)).end(),
      // A document that is not rejected has no problem.
      problem_code: eb.selectFrom('documents').select('problem_code').where('key', '=', document).where('stage', '=', 'rejected'),
      receipt_due: eb('receipt_due', '+', eb.case().when(eb.and([eb('source', '=', 'inbox'), eb.or([eb('is_first', '=', 0), eb('is_first', 'in', isOwed)])])).then(1).else(0).end()),
    }))
    .where('document', '=', document)
    .where('withdrawn_at', 'is', null)
    .where((eb) => eb.or([
      eb.and([eb('is_first', '=', 1), eb('outcome', '<>', first)]), eb.and([eb('is_first', '=', 0), eb('outcome', '<>', later)]),
    ]))
    .executeTakeFirst();
  if (update.numUpdatedRows > 0n) await tellOutermost(trx, document);
}

/** What a document inside others came to is told on the receipt of the file that was dropped, and of later ones with equal bytes. */
export async function tellOutermost(trx: Transaction<Tables>, document: number): Promise<void> {
  const roots = await trx.selectFrom('arrivals').select('root').distinct().where('document', '=', document).where('root', 'is not', null).execute();
  if (roots.length === 0) return;
  const keys = roots.flatMap(({ root }) => (root === null ? [] : [root]));
  await trx
    .updateTable('arrivals')
    .set((eb) => ({ receipt_due: eb('receipt_due', '+', 1) }))
    .where('document', 'in', trx.selectFrom('arrivals').select('document').where('key', 'in', keys))
    .where('source', '=', 'inbox')
    .where('outcome', '<>', 'waiting')
    .execute();
}

/** Says with each rejected arrival why, where its document alone does: an older program leaves it so. */
export async function tellReasons(db: Kysely<Tables>): Promise<void> {
  await db
    .updateTable('arrivals')
    .set((eb) => ({ problem_code: eb.selectFrom('documents as d').select('d.problem_code').whereRef('d.key', '=', 'arrivals.document') }))
    .where('outcome', '=', 'rejected')
    .where('problem_code', 'is', null)
    .where('document', 'is not', null)
    .execute();
}
