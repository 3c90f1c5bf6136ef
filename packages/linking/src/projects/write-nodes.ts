import { createHash } from 'node:crypto';
import type { Tables } from '@siets/store';
import { sql, type Transaction } from 'kysely';
import { compareProjects } from './compare-projects.ts';
import type { Features } from './features.ts';
import { inOrder } from './group-nodes.ts';
import { toLinkKeys } from './link-keys.ts';
import { forgetMentions, readMention } from './mentions.ts';
import { readFeatures } from './read-features.ts';
import type { ReadFields } from '../read-statements.ts';

type Trx = Transaction<Tables>;

/** One project of one document. */
export interface Node {
  id: string;
  document: number;
  project: number;
  features: Features;
}

/** `p_…` of one project of one document. */
const nodeId = (documentId: string, project: number): string => `p_${createHash('sha256').update(`${documentId}#${project}`).digest('hex').slice(0, 20)}`;

/** A key that so many projects have tells nothing; a number always does. */
const MOST_ALIKE = 200;
const MOST_OF_A_NUMBER = 2000;
export const mostOf = (key: string): number => (key.startsWith('n ') ? MOST_OF_A_NUMBER : MOST_ALIKE);

/** Forgets the projects of a document: their nodes, keys and pairs. Answers the projects they belonged to, and what was paired with them. */
export async function forgetNodes(trx: Trx, document: number): Promise<{ linked: number[]; paired: string[]; bodies: string[] }> {
  const old = await trx.selectFrom('project_nodes').select(['id', 'linked', 'features']).where('document', '=', document).execute();
  if (old.length === 0) return { linked: [], paired: [], bodies: [] };
  const ids = old.map(({ id }) => id);
  const pairs = await trx.deleteFrom('link_pairs').where((eb) => eb.or([eb('a', 'in', ids), eb('b', 'in', ids)])).returning(['a', 'b', 'verdict']).execute();
  await forgetMentions(trx, { document });
  await trx.deleteFrom('link_keys').where('document', '=', document).execute();
  await trx.deleteFrom('project_nodes').where('document', '=', document).execute();
  const features = old.map((node) => JSON.parse(node.features || '{}') as Partial<Features>);
  return { bodies: features.flatMap(({ owners = [], others = [] }) => [...owners, ...others]), linked: old.flatMap(({ linked }) => linked ?? []), paired: pairs.flatMap(({ a, b, verdict }) => (verdict === 'same' ? [a, b] : [])).filter((id) => !ids.includes(id)) };
}

/** Projects that share a key with the node; asked of all keys at once. In a large archive most keys have too many: their nodes are not read. */
async function findCandidates(trx: Trx, keys: readonly string[]): Promise<Node[]> {
  if (keys.length === 0) return [];
  const each = keys.map((key) => sql`select * from (select n.id, n.document, n.project, n.features from link_keys as k
    join project_nodes as n on n.document = k.document and n.project = k.project where k.key = ${key} and k.project >= 0
    and (select count(*) from (select h.document from link_keys as h where h.key = ${key} and h.project >= 0 limit ${mostOf(key) + 1}) as held) <= ${mostOf(key)}) as c`);
  const { rows } = await sql<{ id: string; document: number; project: number; features: string }>`${sql.join(each, sql` union all `)}`.execute(trx);
  const found = new Map<string, Node>();
  for (const row of rows) if (!found.has(row.id)) found.set(row.id, { ...row, features: JSON.parse(row.features) as Features });
  return [...found.values()];
}

/** Writes the projects of a document that stands for its paper as nodes, with their keys and the pairs they make. */
export async function writeNodes(trx: Trx, document: number, readFields: ReadFields): Promise<Node[]> {
  const row = await trx.selectFrom('documents').select(['key', 'id', 'published']).where('key', '=', document).where('stage', '=', 'recorded').where('replaced_by', 'is', null).executeTakeFirst();
  if (!row) return [];
  const told = await readFeatures(trx, row, readFields);
  if (told.length === 0) await readMention(trx, document, nodeId(row.id, -1));
  const nodes = told.map(({ project, features }) => ({ id: nodeId(row.id, project), document, project, features }));
  for (const node of nodes) {
    const { id, project, features } = node;
    const keys = toLinkKeys(features);
    for (const other of await findCandidates(trx, keys)) {
      const { score, verdict, reasons } = compareProjects(features, other.features);
      if (verdict === 'apart') continue;
      const [a, b] = inOrder(id, other.id);
      await trx.insertInto('link_pairs').values({ a, b, score, verdict, reasons: JSON.stringify(reasons) }).onConflict((conflict) => conflict.columns(['a', 'b']).doNothing()).execute();
    }
    await trx.insertInto('project_nodes').values({ document, project, id, linked: null, features: JSON.stringify(features) }).execute();
    if (keys.length > 0) await trx.insertInto('link_keys').values(keys.map((key) => ({ key, document, project }))).execute();
  }
  return nodes;
}
