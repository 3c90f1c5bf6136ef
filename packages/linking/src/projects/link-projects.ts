import { deleteWords, type Tables } from '@siets/store';
import type { Transaction } from 'kysely';
import { compareProjects } from './compare-projects.ts';
import { groupNodes } from './group-nodes.ts';
import { readNeighbourhood, type LinkedNode } from './read-neighbourhood.ts';
import { countProjects, findByKeys } from '../organisations/link-organisations.ts';
import { makeFieldReader } from '../read-statements.ts';
import { settleProject, unmarkRows } from '../settle-project.ts';
import { forgetMentions, linkMentions, linkNamed } from './mentions.ts';
import { forgetNodes, writeNodes } from './write-nodes.ts';

type Trx = Transaction<Tables>;

/** True where a group is a project as it stands: nothing came to it and nothing left it. */
function isAsBefore(group: readonly LinkedNode[], nodes: readonly LinkedNode[]): boolean {
  const linked = group[0]?.linked ?? null;
  return linked !== null && group.every((node) => node.linked === linked) && nodes.filter((node) => node.linked === linked).length === group.length;
}

/** Brings the projects that a document tells of, told of or is like into the groups that follow from all that is known now. */
export async function linkProjects(trx: Trx, document: number): Promise<void> {
  const readFields = makeFieldReader(trx);
  const old = await forgetNodes(trx, document);
  const fresh = await writeNodes(trx, document, readFields);
  if (fresh.length === 0) await unmarkRows(trx, document);
  const { nodes, pairs, persons } = await readNeighbourhood(trx, [...fresh.map(({ id }) => id), ...old.paired], [...new Set(old.linked)]);
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const featuresOf = (id: string) => (byId.get(id) as LinkedNode).features;
  const isBarred = (one: string, other: string): boolean => compareProjects(featuresOf(one), featuresOf(other)).isBarred;
  const groups = groupNodes([...byId.keys()], pairs, { persons, isBarred }).map((ids) => ids.map((id) => byId.get(id) as LinkedNode));
  const touched = new Set(old.linked);
  const changed = groups.filter((group) => {
    // Where the document has left a project it is to be told anew, though the rest of it hangs together as before.
    const stays = isAsBefore(group, nodes) && !old.linked.includes(group[0]?.linked ?? 0);
    if (!stays) for (const { linked } of group) if (linked !== null) touched.add(linked);
    return !stays;
  });
  await deleteWords(trx, 'project_words', [...touched]);
  for (const table of ['linked_projects', 'approved_projects'] as const) if (touched.size > 0) await trx.deleteFrom(table).where('key', 'in', [...touched]).execute();
  if (touched.size > 0) await trx.deleteFrom('link_conflicts').where('linked', 'in', [...touched]).execute();
  await forgetMentions(trx, { linked: [...touched] });
  const organisations = await findByKeys(trx, old.bodies);
  const settled: LinkedNode[] = [];
  for (const group of changed) {
    const project = await settleProject(trx, group, readFields);
    organisations.push(...project.organisations);
    settled.push(...group.map((node) => ({ ...node, linked: project.key })));
  }
  await countProjects(trx, organisations);
  await linkMentions(trx, settled);
  if (fresh.length === 0) await linkNamed(trx, document);
}
