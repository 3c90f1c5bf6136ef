import type { Transaction } from 'kysely';
import { toProblemColumns } from './arrivals.ts';
import { forgetAudits } from './audit/draw-audits.ts';
import type { Database } from './database.ts';
import { deleteFlatRows } from './flat-rows.ts';
import { findHost } from './inside.ts';
import type { Originals } from './originals/index.ts';
import { now, settleArrivals } from './stages.ts';
import type { Stage, Withdrawal } from './store.ts';
import type { Tables } from './tables.ts';
import { leavePaper, tellVersions } from './versions.ts';

const WITHDRAWN = toProblemColumns({ code: 'withdrawn', page: null });

/** A file taken back: it counts as rejected from now on, whatever becomes of other arrivals with the same bytes. */
async function markArrival(trx: Transaction<Tables>, key: number, by: string): Promise<void> {
  await trx
    .updateTable('arrivals')
    .set((eb) => ({
      ...WITHDRAWN, outcome: 'rejected' as const, is_first: 0, withdrawn_at: now(), withdrawn_by: by,
      // What came inside of it may come again with it; a dropped file keeps its mark.
      claim: eb.case().when('source', '=', 'inside').then(null).else(eb.ref('claim')).end(),
      receipt_due: eb('receipt_due', '+', eb.case().when('source', '=', 'inbox').then(1).else(0).end()),
    }))
    .where('key', '=', key)
    .execute();
}

/** The oldest arrival that is left stands for the document now; answers false where none is. */
async function passOn(trx: Transaction<Tables>, document: number, stage: Stage): Promise<boolean> {
  const left = await trx.selectFrom('arrivals').select(['key', 'is_first']).where('document', '=', document).where('withdrawn_at', 'is', null).orderBy('key').execute();
  const [oldest] = left;
  if (!oldest) return false;
  if (!left.some(({ is_first }) => is_first === 1)) {
    await trx.updateTable('arrivals').set({ is_first: 1 }).where('key', '=', oldest.key).execute();
    await settleArrivals(trx, document, stage);
  }
  return true;
}

/** Nothing that the document said is left; its row stays, so that what was dropped adds up. */
async function emptyDocument(trx: Transaction<Tables>, document: number): Promise<void> {
  await tellVersions(trx, document, await leavePaper(trx, document));
  await deleteFlatRows(trx, document);
  await forgetAudits(trx, document);
  for (const table of ['texts', 'records', 'decisions', 'rerun_documents', 'reviews', 'review_facets', 'review_marks', 'comments'] as const) await trx.deleteFrom(table).where('document', '=', document).execute();
  await trx
    .updateTable('documents')
    .set({
      ...WITHDRAWN, stage: 'rejected', updated_at: now(), failed_stage: null, error: null, again: null, next_text_id: null, next_reader: null, next_rules: null,
      rerun: null, decisions: 0, media_type: null, pages: null, text_source: null, source_address: null, sender: null, text_id: null, reader: null, rules: null, kind: null, published: null,
      language: null, title: null, projects: 0,
    })
    .where('key', '=', document)
    .execute();
}

/**
 * Removes the original of a document that nobody holds any more. Within a transaction, so that a copy which arrives at
 * this moment is counted either before (and the original stays) or after (and intake sees that it must be put again).
 */
export const removeOriginal = (database: Database, originals: Originals, id: string): Promise<boolean> =>
  database.write(async (trx) => {
    const row = await trx.selectFrom('documents').select('problem_code').where('id', '=', id).executeTakeFirst();
    if (row?.problem_code !== 'withdrawn') return false;
    await originals.remove(id);
    return true;
  });

/** What came inside of an arrival hangs on another of the same bytes from now on. */
async function rehang(trx: Transaction<Tables>, from: number, document: number): Promise<void> {
  const host = await findHost(trx, document);
  if (!host) return;
  await trx.updateTable('arrivals').set({ parent: host.key }).where('parent', '=', from).execute();
  await trx.updateTable('arrivals').set({ root: host.root ?? host.key }).where('root', '=', from).execute();
}

async function withdrawOne(trx: Transaction<Tables>, key: number, by: string): Promise<Withdrawal | null> {
  const row = await trx
    .selectFrom('arrivals as a').leftJoin('documents as d', 'd.key', 'a.document')
    .select(['a.key', 'a.name', 'a.document', 'a.withdrawn_at', 'd.id', 'd.stage']).where('a.key', '=', key).executeTakeFirst();
  if (!row || row.withdrawn_at !== null) return null;
  await markArrival(trx, key, by);
  const isKept = row.document !== null && row.stage !== null && (await passOn(trx, row.document, row.stage));
  if (row.document !== null) await (isKept ? rehang(trx, key, row.document) : emptyDocument(trx, row.document));
  return { arrivalId: key, name: row.name, documentId: row.id, isKept };
}

/** Takes arrivals back with all that came inside of them. What they brought is removed unless another arrival holds the same bytes. */
export async function withdrawArrivals(database: Database, originals: Originals, keys: readonly number[], by: string): Promise<Withdrawal[]> {
  const done = await database.write(async (trx) => {
    const found: Withdrawal[] = [];
    const left = [...keys];
    for (let key = left.shift(); key !== undefined; key = left.shift()) {
      const withdrawal = await withdrawOne(trx, key, by);
      if (withdrawal === null) continue;
      found.push(withdrawal);
      if (withdrawal.isKept) continue;
      const inside = await trx.selectFrom('arrivals').select('key').where('parent', '=', key).orderBy('key').execute();
      left.push(...inside.map((row) => row.key));
    }
    return found;
  }, { durable: true });
  for (const { documentId, isKept } of done) if (documentId !== null && !isKept) await removeOriginal(database, originals, documentId);
  return done;
}
