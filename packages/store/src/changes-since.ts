import type { Kysely } from 'kysely';
import { toDecision } from './active-decisions.ts';
import type { DecisionChange } from './store.ts';
import type { Tables } from './tables.ts';

/** The changes of a document behind the first `seen` ones, in the order they were made. */
export async function changesSince(db: Kysely<Tables>, documentId: string, seen: number): Promise<DecisionChange[]> {
  const rows = await db.selectFrom('decisions as c').innerJoin('documents as d', 'd.key', 'c.document').selectAll('c').where('d.id', '=', documentId)
    .where((eb) => eb.or([eb('c.made_n', '>', seen), eb('c.undone_n', '>', seen)])).execute();
  const changes = rows.flatMap((row) => {
    const decision = toDecision(row);
    return [
      { n: row.made_n, decision, by: row.made_by, at: row.made_at, isUndoing: false },
      ...(row.undone_n === null ? [] : [{ n: row.undone_n, decision, by: row.undone_by ?? '', at: row.undone_at ?? '', isUndoing: true }]),
    ];
  });
  return changes.filter(({ n }) => n > seen).toSorted((a, b) => a.n - b.n).map(({ n: _n, ...change }) => change);
}
