import type { Kysely } from 'kysely';
import { outcomeOf } from '../stages.ts';
import type { Tables } from '../tables.ts';
import type { Mismatch } from './mismatch.ts';

const PAGE = 1000;

/** Each arrival must have the outcome that follows from its document, so that what was dropped adds up. */
export async function* verifyArrivals(db: Kysely<Tables>): AsyncGenerator<Mismatch> {
  let after = 0;
  for (;;) {
    const rows = await db
      .selectFrom('arrivals as a').leftJoin('documents as d', 'd.key', 'a.document')
      .select(['a.key', 'a.outcome', 'a.is_first', 'a.withdrawn_at', 'd.id', 'd.stage']).where('a.key', '>', after).orderBy('a.key').limit(PAGE).execute();
    for (const { key, outcome, is_first, withdrawn_at, id, stage } of rows) {
      const expected = withdrawn_at !== null || stage === null ? 'rejected' : outcomeOf(stage, is_first === 1);
      if (outcome !== expected) yield { code: 'outcome-wrong', documentId: id, arrivalId: key, detail: `expected ${expected}, found ${outcome}` };
    }
    const last = rows.at(-1);
    if (!last) return;
    after = last.key;
  }
}
