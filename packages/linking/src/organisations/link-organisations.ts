import { createHash } from 'node:crypto';
import { askNamingToLink, type Tables } from '@siets/store';
import type { Transaction } from 'kysely';
import { groupNames, type Name, type PersonsNames } from './group-names.ts';
import { toOrganisationKey } from './organisation-key.ts';
import { isPaired, pairName } from './pair-names.ts';

type Trx = Transaction<Tables>;
type Stored = Name & { organisation: number | null; paired: number };

/** More names than this are no neighbourhood. */
const MOST_NAMES = 500;
const ROWS_AT_ONCE = 300;
const columns = ['node', 'name', 'name_key', 'registration_number', 'country', 'organisation', 'paired'] as const;

const toNode = ({ name, registration_number: number, country }: Pick<Name, 'name' | 'registration_number' | 'country'>): string => `${name}|${number ?? ''}|${country ?? ''}`;

/** The organisations of a document, whose names are written down where they are new. */
async function takeNames(trx: Trx, document: number) {
  const rows = await trx.selectFrom('organisations').select(['project', 'n', 'name', 'registration_number', 'country', 'organisation']).where('document', '=', document).execute();
  const named = new Map(rows.map(({ name, registration_number, country }) => [toNode({ name, registration_number, country }), { name, registration_number, country }]));
  const made = [...named].map(([node, row]) => ({ ...row, node, name_key: toOrganisationKey(row.name).key, organisation: null }));
  for (let from = 0; from < made.length; from += ROWS_AT_ONCE) {
    await trx.insertInto('organisation_names').values(made.slice(from, from + ROWS_AT_ONCE)).onConflict((conflict) => conflict.column('node').doNothing()).execute();
  }
  return { rows, nodes: [...named.keys()] };
}

/** All names that may be of the same organisations: by key, by number, or by what people said. */
async function readNeighbours(trx: Trx, nodes: readonly string[]): Promise<{ names: Stored[]; persons: PersonsNames[]; isWhole: boolean }> {
  const names = new Map<string, Stored>();
  const persons = new Map<string, PersonsNames>();
  const take = (rows: readonly Stored[]): Stored[] => rows.filter((row) => !names.has(row.node) && names.set(row.node, row));
  const select = () => trx.selectFrom('organisation_names').select(columns);
  let fresh = take(await select().where('node', 'in', nodes).execute());
  while (fresh.length > 0 && names.size < MOST_NAMES) {
    const [keys, numbers, ids, organisations] = [
      fresh.map(({ name_key: key }) => key), fresh.flatMap(({ registration_number: number }) => number ?? []), fresh.map(({ node }) => node), fresh.flatMap(({ organisation }) => organisation ?? []),
    ];
    const said = await trx.selectFrom('link_decisions').select(['a', 'b', 'action']).where('about', '=', 'organisation').where('undone_at', 'is', null)
      .where((eb) => eb.or([eb('a', 'in', ids), eb('b', 'in', ids)])).execute();
    for (const pair of said) persons.set(`${pair.a} ${pair.b}`, pair);
    const found = await select().where('name_key', 'in', keys).limit(MOST_NAMES).execute();
    if (numbers.length > 0) found.push(...(await select().where('registration_number', 'in', numbers).execute()));
    if (said.length > 0) found.push(...(await select().where('node', 'in', said.flatMap(({ a, b }) => [a, b])).execute()));
    if (organisations.length > 0) found.push(...(await select().where('organisation', 'in', organisations).execute()));
    fresh = take(found);
  }
  return { names: [...names.values()], persons: [...persons.values()], isWhole: names.size < MOST_NAMES };
}

const commonest = (names: readonly string[]): string | null => {
  const counts = [...Map.groupBy(names, (name) => name)].map(([name, all]) => ({ name, count: all.length }));
  return counts.toSorted((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))[0]?.name ?? null;
};

/** `o_…`, made of the first of its names, so that it does not depend on the order of arrival. */
const idOf = ([first]: readonly Name[]): string => `o_${createHash('sha256').update(first?.node ?? '').digest('hex').slice(0, 20)}`;

interface Settling {
  /** Organisations that have their names already. */
  taken: Set<number>;
  /** Hears of a name that was of another organisation so far. */
  onMoved: (name: Stored) => Promise<void>;
}

/** Writes one organisation and marks its names, and the rows of documents whose organisation is another one now. */
async function settle(trx: Trx, names: readonly Stored[], { taken, onMoved }: Settling): Promise<void> {
  const before = [...new Set(names.flatMap(({ organisation }) => organisation ?? []))].filter((key) => !taken.has(key)).toSorted((a, b) => a - b);
  const municipality = names.map(({ name }) => toOrganisationKey(name).municipality).find((found) => found !== null) ?? null;
  const printed = [...new Set(names.map(({ name }) => name))].toSorted((a, b) => a.localeCompare(b, 'lv'));
  const row = {
    id: idOf(names), name: municipality?.name ?? commonest(names.map(({ name }) => name)) ?? '', names: printed.join(' | '), municipality_code: municipality?.code ?? null,
    registration_number: names.map(({ registration_number: number }) => number).find((number) => number !== null) ?? null,
    country: names.map(({ country }) => country).find((country) => country !== null) ?? null,
  };
  const same = await trx.selectFrom('linked_organisations').select('key').where('id', '=', row.id).executeTakeFirst();
  const [first] = before;
  const kept = first === undefined || (same && before.includes(same.key)) ? same?.key : first;
  const key = kept ?? (await trx.insertInto('linked_organisations').values({ ...row, projects: 0 }).returning('key').executeTakeFirstOrThrow()).key;
  if (kept !== undefined) await trx.updateTable('linked_organisations').set(row).where('key', '=', kept).execute();
  taken.add(key);
  for (const name of names) {
    if (name.organisation === key) continue;
    await trx.updateTable('organisation_names').set({ organisation: key }).where('node', '=', name.node).execute();
    await trx.updateTable('organisations').set({ organisation: key }).where('name', '=', name.name)
      .where('registration_number', 'is not distinct from', name.registration_number).where('country', 'is not distinct from', name.country).execute();
    if (name.organisation !== null) await onMoved(name);
  }
}

/** True where a group is an organisation as it stands. */
function isAsBefore(group: readonly Stored[], names: readonly Stored[]): boolean {
  const organisation = group[0]?.organisation ?? null;
  return organisation !== null && group.every((name) => name.organisation === organisation) && names.filter((name) => name.organisation === organisation).length === group.length;
}

/** True where people made names of the group one. */
function isMerged(group: readonly Stored[], persons: readonly PersonsNames[]): boolean {
  const nodes = new Set(group.map(({ node }) => node));
  return persons.some(({ action, a, b }) => action === 'merge' && nodes.has(a) && nodes.has(b));
}

/** Counts the projects of organisations anew. */
export async function countProjects(trx: Trx, organisations: readonly number[]): Promise<void> {
  for (const key of new Set(organisations)) {
    await trx.updateTable('linked_organisations').where('key', '=', key)
      .set((eb) => ({ projects: eb.selectFrom('organisations').select(({ fn }) => fn.count<number>('linked').distinct().as('count')).where('organisation', '=', key) })).execute();
  }
}

/** Organisations that bear one of the keys. */
export async function findByKeys(trx: Trx, keys: readonly string[]): Promise<number[]> {
  if (keys.length === 0) return [];
  const rows = await trx.selectFrom('organisation_names').select('organisation').distinct().where('name_key', 'in', keys).execute();
  return rows.flatMap(({ organisation }) => organisation ?? []);
}

/** Finds out who the organisations of a document are, and marks its rows. */
export async function linkOrganisations(trx: Trx, document: number): Promise<void> {
  const { rows, nodes } = await takeNames(trx, document);
  if (nodes.length === 0) return;
  const { names, persons, isWhole } = await readNeighbours(trx, nodes);
  for (const name of names) if (nodes.includes(name.node) && !isPaired(name)) await pairName(trx, name);
  const groups = groupNames(names, persons) as Stored[][];
  const changed = groups.filter((group) => !isAsBefore(group, names));
  const taken = new Set(groups.filter((group) => !changed.includes(group)).flatMap((group) => group[0]?.organisation ?? []));
  // Projects of other documents show who applied and count rows of one body once. Where not all names were seen, two documents could ask for each other without end.
  const onMoved = async (name: Stored): Promise<void> => (isWhole ? askNamingToLink(trx, name, document) : undefined);
  for (const group of changed) {
    await settle(trx, group, { taken, onMoved });
    // Their projects may be one now, those of the names that stay where they are too.
    if (isMerged(group, persons)) for (const name of group) await onMoved(name);
  }
  const gone = names.flatMap(({ organisation }) => organisation ?? []).filter((key) => !taken.has(key));
  if (gone.length > 0) await trx.deleteFrom('linked_organisations').where('key', 'in', gone).execute();
  // Who has moved has had its rows moved with it.
  const known = new Map(changed.length === 0 ? names.map(({ node, organisation }) => [node, organisation]) : await readOrganisations(trx, nodes));
  for (const row of rows) {
    const organisation = known.get(toNode(row)) ?? null;
    if (changed.length === 0 && row.organisation === organisation) continue;
    await trx.updateTable('organisations').set({ organisation }).where('document', '=', document).where('project', '=', row.project).where('n', '=', row.n).execute();
  }
}

const readOrganisations = async (trx: Trx, nodes: readonly string[]): Promise<[string, number | null][]> =>
  (await trx.selectFrom('organisation_names').select(['node', 'organisation']).where('node', 'in', nodes).execute()).map(({ node, organisation }) => [node, organisation]);
