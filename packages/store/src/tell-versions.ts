import type { Transaction } from 'kysely';
import { tellOutermost } from './stages.ts';
import type { Tables } from './tables.ts';

/** Of each version of a paper, what its receipt says of the others: which one stands, or which ones it replaces. */
export type ToldVersions = ReadonlyMap<number, string>;

const ALONE = 'replaces ';

/** What the receipts of these documents say of each other at this moment. */
export async function readToldVersions(trx: Transaction<Tables>, keys: readonly number[]): Promise<ToldVersions> {
  const rows = await trx.selectFrom('documents').select(['key', 'replaced_by']).where('key', 'in', keys).orderBy('key').execute();
  const replaced = Map.groupBy(rows, ({ replaced_by }) => replaced_by);
  const told = ({ key, replaced_by }: (typeof rows)[number]): string =>
    replaced_by === null ? `${ALONE}${(replaced.get(key) ?? []).map((row) => row.key).join()}` : `replaced by ${replaced_by}`;
  return new Map(rows.map((row) => [row.key, told(row)]));
}

/**
 * Owes the receipts anew of those versions of which there is something else to say than before: whoever dropped the older paper
 * would go on reading that it counts.
 */
export async function oweToldVersions(trx: Transaction<Tables>, before: ToldVersions, after: ToldVersions): Promise<void> {
  for (const [key, told] of after) {
    if (told === (before.get(key) ?? ALONE)) continue;
    await trx
      .updateTable('arrivals')
      .set((eb) => ({ receipt_due: eb('receipt_due', '+', 1) }))
      .where('document', '=', key)
      .where('source', '=', 'inbox')
      .where('outcome', '=', 'recorded')
      .execute();
    await tellOutermost(trx, key);
  }
}
