import { createHash } from 'node:crypto';
import { deleteWords, indexStaleWords, type Store, type Tables } from '@siets/store';
import type { Transaction } from 'kysely';
import { groupNodes, type Node } from './group-nodes.ts';
import { settleProject } from './settle-project.ts';

type Trx = Transaction<Tables>;

/** `p_…` of one project of one document. */
const nodeId = (documentId: string, project: number): string => `p_${createHash('sha256').update(`${documentId}#${project}`).digest('hex').slice(0, 20)}`;

/** A number that so many projects share tells nothing. */
const MOST_ALIKE = 50;

async function readNodes(trx: Trx, keys: readonly number[]): Promise<Node[]> {
  if (keys.length === 0) return [];
  const rows = await trx.selectFrom('project_nodes').select(['document', 'project', 'id']).where('linked', 'in', keys).execute();
  return rows.map(({ document, project, id }) => ({ document, project, id }));
}

/** Numbers by which a project is found among others. */
async function numbersOf(trx: Trx, { document, project }: Node): Promise<string[]> {
  const rows = await trx.selectFrom('identifiers').select(['value', 'scheme']).where('document', '=', document).where('project', '=', project).where('scheme', 'is not', null).execute();
  return rows.map(({ value, scheme }) => `${scheme}|${value}`);
}

/** Linked projects that print one of the numbers. */
async function findAlike(trx: Trx, number: string): Promise<number[]> {
  const cut = number.indexOf('|');
  const rows = await trx
    .selectFrom('identifiers as i').innerJoin('project_nodes as n', (join) => join.onRef('n.document', '=', 'i.document').onRef('n.project', '=', 'i.project'))
    .select('n.linked').distinct().where('i.value', '=', number.slice(cut + 1)).where('i.scheme', '=', number.slice(0, cut)).where('n.linked', 'is not', null)
    .limit(MOST_ALIKE).execute();
  return rows.flatMap(({ linked }) => (linked === null ? [] : [linked]));
}

/** Takes the document out of its old projects and writes its nodes anew; answers them with the projects that they touched. */
async function renewNodes(trx: Trx, document: number): Promise<{ fresh: Node[]; touched: Set<number> }> {
  const old = await trx.selectFrom('project_nodes').select('linked').where('document', '=', document).execute();
  await trx.deleteFrom('project_nodes').where('document', '=', document).execute();
  const row = await trx.selectFrom('documents').select('id').where('key', '=', document).where('stage', '=', 'recorded').where('replaced_by', 'is', null).executeTakeFirst();
  const projects = row ? await trx.selectFrom('projects').select('project').where('document', '=', document).orderBy('project').execute() : [];
  const fresh = projects.map(({ project }) => ({ document, project, id: nodeId(row?.id ?? '', project) }));
  if (fresh.length > 0) await trx.insertInto('project_nodes').values(fresh.map((node) => ({ ...node, linked: null, features: '' }))).execute();
  return { fresh, touched: new Set(old.flatMap(({ linked }) => (linked === null ? [] : [linked]))) };
}

async function linkDocument(trx: Trx, document: number): Promise<void> {
  const { numDeletedRows } = await trx.deleteFrom('link_waiting').where('document', '=', document).executeTakeFirst();
  if (numDeletedRows === 0n) return; // linked by another meanwhile
  const { fresh, touched } = await renewNodes(trx, document);
  const numbers = new Map<string, string[]>();
  for (const node of fresh) {
    const own = await numbersOf(trx, node);
    numbers.set(node.id, own);
    for (const number of own) for (const key of await findAlike(trx, number)) touched.add(key);
  }
  const others = await readNodes(trx, [...touched]);
  for (const node of others) numbers.set(node.id, await numbersOf(trx, node));
  await deleteWords(trx, 'project_words', [...touched]);
  for (const table of ['linked_projects', 'approved_projects'] as const) if (touched.size > 0) await trx.deleteFrom(table).where('key', 'in', [...touched]).execute();
  for (const group of groupNodes([...fresh, ...others], numbers)) await settleProject(trx, group);
}

/** Links every document that waits for it, each in a transaction of its own, until none is left or `isStopped`; answers how many. */
export async function linkWaiting(store: Pick<Store, 'links'>, isStopped: () => boolean = () => false): Promise<number> {
  let done = 0;
  for (;;) {
    const waiting = await store.links.waiting();
    if (waiting.length === 0) return done;
    for (const document of waiting) {
      if (isStopped()) return done;
      await store.links.write((trx) => linkDocument(trx, document));
      done += 1;
    }
  }
}

/** Makes the words anew of projects that an older version linked, some at a time, until all have them or `isStopped`; behind all other work. */
export async function indexStale({ links }: Pick<Store, 'links'>, isStopped: () => boolean = () => false): Promise<void> {
  while (!isStopped() && (await links.write(indexStaleWords)) > 0);
}
