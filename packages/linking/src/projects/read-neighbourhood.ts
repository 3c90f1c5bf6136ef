import type { Tables } from '@siets/store';
import type { Transaction } from 'kysely';
import type { Features } from './features.ts';
import type { Pair, PersonsPair } from './group-nodes.ts';
import type { Node } from './write-nodes.ts';

type Trx = Transaction<Tables>;

export interface LinkedNode extends Node {
  /** The project that it belongs to so far; null for a new one. */
  linked: number | null;
}

/** Everything that a change may bring together or apart. */
export interface Neighbourhood {
  nodes: LinkedNode[];
  pairs: Pair[];
  persons: PersonsPair[];
}

/** More than this is no neighbourhood: what lies beyond stays as it is. */
const MOST_NODES = 2000;
const CHUNK = 300;

const inChunks = async <T, R>(items: readonly T[], ask: (some: readonly T[]) => Promise<R[]>): Promise<R[]> => {
  const found: R[] = [];
  for (let from = 0; from < items.length; from += CHUNK) found.push(...(await ask(items.slice(from, from + CHUNK))));
  return found;
};

/** Reads all nodes that hang together with the given ones by pairs, by what people decided, or by the project they are in. */
export async function readNeighbourhood(trx: Trx, ids: readonly string[], linked: readonly number[]): Promise<Neighbourhood> {
  const nodes = new Map<string, LinkedNode>();
  const pairs = new Map<string, Pair>();
  const persons = new Map<string, PersonsPair>();
  const projects = new Set<number>();
  let [newIds, newProjects] = [[...ids], [...linked]];
  while ((newIds.length > 0 || newProjects.length > 0) && nodes.size < MOST_NODES) {
    for (const project of newProjects) projects.add(project);
    const select = () => trx.selectFrom('project_nodes').select(['id', 'document', 'project', 'linked', 'features']);
    const rows = [...(await inChunks(newIds, (some) => select().where('id', 'in', some).execute())), ...(await inChunks(newProjects, (some) => select().where('linked', 'in', some).execute()))];
    const fresh = rows.filter(({ id }) => !nodes.has(id));
    for (const row of fresh) nodes.set(row.id, { ...row, features: JSON.parse(row.features) as Features });
    const around = [...new Set(fresh.map(({ id }) => id))];
    const found = await inChunks(around, (some) => trx.selectFrom('link_pairs').select(['a', 'b', 'score']).where('verdict', '=', 'same').where((eb) => eb.or([eb('a', 'in', some), eb('b', 'in', some)])).execute());
    const said = await inChunks(around, (some) => trx.selectFrom('link_decisions').select(['a', 'b', 'action']).where('about', '=', 'project').where('undone_at', 'is', null)
      .where((eb) => eb.or([eb('a', 'in', some), eb('b', 'in', some)])).execute());
    for (const pair of found) pairs.set(`${pair.a} ${pair.b}`, pair);
    for (const pair of said) persons.set(`${pair.a} ${pair.b}`, pair);
    newIds = [...new Set([...found, ...said.filter(({ action }) => action === 'merge')].flatMap(({ a, b }) => [a, b]))].filter((id) => !nodes.has(id));
    newProjects = [...new Set(fresh.flatMap(({ linked: project }) => project ?? []))].filter((project) => !projects.has(project));
  }
  return { nodes: [...nodes.values()], pairs: [...pairs.values()], persons: [...persons.values()] };
}
