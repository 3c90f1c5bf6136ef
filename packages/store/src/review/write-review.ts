import { AUTOMATIC, type SietsRecord } from '@siets/record';
import type { Transaction } from 'kysely';
import { now } from '../stages.ts';
import { drawAudits } from '../audit/draw-audits.ts';
import type { Tables } from '../tables.ts';
import { readSettings, toMadeWith, type ReviewSettings } from './settings.ts';
import { toReview, type Facet } from './to-review.ts';

async function readPlace(trx: Transaction<Tables>, document: number) {
  return trx
    .selectFrom('documents as d')
    .leftJoin('arrivals as a', (join) => join.onRef('a.document', '=', 'd.key').on('a.is_first', '=', 1))
    .leftJoin('review_marks as m', 'm.document', 'd.key')
    .select(['d.id', 'd.replaced_by', 'd.decisions', 'a.name', 'm.claimed_name', 'm.skipped_at', 'm.asked_at'])
    .where('d.key', '=', document).limit(1).executeTakeFirst();
}

/** Who works on a document: who claimed it, else who decided last. */
async function readReviewer(trx: Transaction<Tables>, document: number, claimed: string | null): Promise<Facet[]> {
  const last = claimed ?? (await trx.selectFrom('decisions').select('made_by').where('document', '=', document).where('undone_at', 'is', null)
    .where('made_by', '<>', AUTOMATIC).orderBy('key', 'desc').limit(1).executeTakeFirst())?.made_by;
  return last === undefined ? [] : [{ facet: 'reviewer', value: last, label: last }];
}

/** Writes what the queue knows of a document; one that another version stands for is not in the queue. */
export async function writeReview(
  trx: Transaction<Tables>, document: number, record: SietsRecord, known: { isNew?: boolean; settings?: ReviewSettings } = {},
): Promise<void> {
  const place = await readPlace(trx, document);
  if (!known.isNew) await trx.deleteFrom('review_facets').where('document', '=', document).execute();
  if (!place || place.replaced_by !== null) {
    await trx.deleteFrom('reviews').where('document', '=', document).execute();
    return;
  }
  const settings = known.settings ?? (await readSettings(trx));
  await drawAudits(trx, { key: document, id: place.id }, record, settings);
  const { stage, facets, ...columns } = toReview(record, place.name ?? '', settings);
  const isOpen = stage === 'to-check' || stage === 'accepted';
  const status = isOpen && place.asked_at !== null ? 'asked' : isOpen && place.skipped_at !== null ? 'skipped' : stage;
  const values = { ...columns, status, made_with: toMadeWith(settings), changed_at: now() };
  await trx.insertInto('reviews').values({ document, ...values }).onConflict((conflict) => conflict.column('document').doUpdateSet(values)).execute();
  const reviewer = place.claimed_name !== null || place.decisions > 0 ? await readReviewer(trx, document, place.claimed_name) : [];
  const rows = [...facets, ...reviewer].map((each) => ({ document, ...each, status }));
  if (rows.length > 0) await trx.insertInto('review_facets').values(rows).execute();
}
