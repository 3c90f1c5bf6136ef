import type { Tables } from '@siets/store';
import { sql, type Transaction } from 'kysely';
import { compareNames } from './compare-names.ts';
import type { Name } from './group-names.ts';
import { toNameFeatures, type NameFeatures } from './name-features.ts';
import { meetingKey, toPairKeys } from './pair-keys.ts';

type Trx = Transaction<Tables>;
type Met = Name & { key: string };

/** Raised when names are to be compared anew by other rules. */
const PAIRS_VERSION = 1;
/** A key that so many names have tells nothing: nobody is asked about any two of them. */
const MOST_ALIKE = 40;
const BATCH = 50;

/** True where nothing new would come of comparing the name with others: those that come later are compared with it. */
export const isPaired = ({ paired }: { paired: number }): boolean => paired >= PAIRS_VERSION;

const inOrder = (a: string, b: string): { a: string; b: string } => (a < b ? { a, b } : { a: b, b: a });

/** The names that have one of the keys; of a key that too many have, one more than `MOST_ALIKE`. */
async function readMet(trx: Trx, keys: readonly string[]): Promise<Met[]> {
  const each = keys.map((key, n) => sql`select * from (select k.key, n.node, n.name, n.name_key, n.registration_number, n.country
    from organisation_keys k join organisation_names n on n.node = k.node where k.key = ${key} limit ${MOST_ALIKE + 1}) as ${sql.ref(`t${n}`)}`);
  return (await sql<Met>`${sql.join(each, sql` union all `)}`.execute(trx)).rows;
}

/** Forgets what was compared of names that are gone, or are to be compared anew. */
async function forgetPairs(trx: Trx, node: string): Promise<void> {
  await trx.deleteFrom('organisation_pairs').where((eb) => eb.or([eb('a', '=', node), eb('b', '=', node)])).execute();
  await trx.deleteFrom('organisation_keys').where('node', '=', node).execute();
}

async function comparePair(trx: Trx, mine: { node: string; keys: readonly string[]; features: NameFeatures }, met: Met): Promise<void> {
  if (met.node === mine.node) return;
  const features = toNameFeatures(met);
  if (meetingKey(mine.keys, toPairKeys(features)) !== met.key) return;
  const { score, isDoubtful, reasons } = compareNames(mine.features, features);
  if (!isDoubtful) return;
  const pair = { key: met.key, score, reasons: JSON.stringify(reasons) };
  await trx.insertInto('organisation_pairs').values({ ...inOrder(mine.node, met.node), ...pair }).onConflict((conflict) => conflict.columns(['a', 'b']).doUpdateSet(pair)).execute();
}

/**
 * Compares a name with those that it has a key in common with, and keeps the doubtful pairs. Two names meet by one key alone; once too many
 * have it, its pairs are dropped. So the pairs follow from the names, in whatever order they came.
 */
export async function pairName(trx: Trx, name: Name & { paired: number }): Promise<void> {
  const { node } = name;
  const features = toNameFeatures(name);
  const keys = toPairKeys(features);
  if (name.paired > 0) await forgetPairs(trx, node);
  await trx.insertInto('organisation_keys').values(keys.map((key) => ({ key, node }))).onConflict((conflict) => conflict.columns(['key', 'node']).doNothing()).execute();
  for (const [key, met] of Map.groupBy(await readMet(trx, keys), (row) => row.key)) {
    if (met.length > MOST_ALIKE) await trx.deleteFrom('organisation_pairs').where('key', '=', key).execute();
    else for (const each of met) await comparePair(trx, { node, keys, features }, each);
  }
  await trx.updateTable('organisation_names').set({ paired: PAIRS_VERSION, place: features.territory?.name ?? null }).where('node', '=', node).execute();
}

/** Compares some names anew that were compared by older rules or never; answers how many. */
export async function pairStaleNames(trx: Trx): Promise<number> {
  const names = await trx.selectFrom('organisation_names').select(['node', 'name', 'name_key', 'registration_number', 'country', 'paired'])
    .where('paired', '<', PAIRS_VERSION).orderBy('paired').orderBy('node').limit(BATCH).execute();
  for (const name of names) await pairName(trx, name);
  return names.length;
}
