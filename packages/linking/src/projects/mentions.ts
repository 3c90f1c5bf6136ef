import { identifierPatterns } from '@siets/gazetteer';
import { readTextBody, type Tables } from '@siets/store';
import type { Transaction } from 'kysely';
import { toFeatures, type Features } from './features.ts';
import { toLinkKeys } from './link-keys.ts';

// A call, a contract notice or a job advert tells of no project, but names one: by its number, or by its title in quotation marks.

type Trx = Transaction<Tables>;

const patterns = identifierPatterns.filter(({ isProject, isContextual }) => isProject && !isContextual)
  .map(({ scheme, source, flags }) => ({ scheme, pattern: new RegExp(`(?<![\\p{L}\\p{N}/.-])(?:${source})(?![\\p{L}\\p{N}])`, `g${flags.includes('u') ? flags : `${flags}u`}`) }));
/** A title of three words or more: shorter ones are names of other things too often. */
const QUOTED = /[„“"«](?<title>[^„“”"«»\n]{12,200})[”“"»]/gu;
const SHORTEST_TITLE = 3;
/** Numbers stand in the first pages; a longer text is a list of other things. */
const LONGEST_TEXT = 200_000;
/** What names so many projects tells of none. */
const MOST_NAMED = 20;

export function findNamed(text: string): Pick<Features, 'numbers' | 'titles'> {
  const head = text.slice(0, LONGEST_TEXT);
  const identifiers = patterns.flatMap(({ scheme, pattern }) => [...head.matchAll(pattern)].map(([value]) => ({ value, scheme })));
  const titles = [...head.matchAll(QUOTED)].flatMap(({ groups }) => groups?.['title'] ?? []);
  const { numbers, titles: found } = toFeatures({
    document: 0, published: null, titles, identifiers, organisations: [], funders: [], programme: null, start: null, end: null, costs: [],
  });
  return { numbers, titles: found.filter(({ words }) => words.length >= SHORTEST_TITLE) };
}

const keysOf = (features: Features): string[] => toLinkKeys({ ...features, owners: [], others: [] });

/** Writes the node of a document without a project, where it names any. */
export async function readMention(trx: Trx, document: number, id: string): Promise<void> {
  const { text_id, reader } = await trx.selectFrom('documents').select(['text_id', 'reader']).where('key', '=', document).executeTakeFirstOrThrow();
  const body = await readTextBody(trx, document, text_id, reader).catch(() => null); // a damaged one is for `verify` to tell
  if (!body) return;
  const features = { ...toFeatures({ document, published: null, titles: [], identifiers: [], organisations: [], funders: [], programme: null, start: null, end: null, costs: [] }), ...findNamed(body.text) };
  const keys = keysOf(features);
  if (keys.length === 0) return;
  await trx.insertInto('project_nodes').values({ document, project: -1, id, linked: null, features: JSON.stringify(features) }).execute();
  await trx.insertInto('link_keys').values(keys.map((key) => ({ key, document, project: -1 }))).execute();
}

export async function forgetMentions(trx: Trx, of: { document: number } | { linked: readonly number[] }): Promise<void> {
  if ('document' in of) await trx.deleteFrom('link_mentions').where('document', '=', of.document).execute();
  else if (of.linked.length > 0) await trx.deleteFrom('link_mentions').where('linked', 'in', of.linked).execute();
}

/** Tells which documents name these projects. */
export async function linkMentions(trx: Trx, nodes: readonly { linked: number | null; features: Features }[]): Promise<void> {
  for (const { linked, features } of nodes) {
    if (linked !== null) await connect(trx, { keys: keysOf(features), isMention: true, add: (named) => ({ document: named, linked }) });
  }
}

/** Tells which projects a document names that tells of none. */
export async function linkNamed(trx: Trx, document: number): Promise<void> {
  const own = await trx.selectFrom('project_nodes').select('features').where('document', '=', document).where('project', '=', -1).executeTakeFirst();
  if (own) await connect(trx, { keys: keysOf(JSON.parse(own.features) as Features), isMention: false, add: (linked) => ({ document, linked }) });
}

interface Connecting {
  keys: readonly string[];
  /** True where documents that name are looked for, false where projects are. */
  isMention: boolean;
  add: (found: number) => { document: number; linked: number };
}

async function connect(trx: Trx, { keys, isMention, add }: Connecting): Promise<void> {
  for (const key of keys) {
    const rows = await trx.selectFrom('link_keys as k').innerJoin('project_nodes as n', (join) => join.onRef('n.document', '=', 'k.document').onRef('n.project', '=', 'k.project'))
      .select(['n.document', 'n.linked']).where('k.key', '=', key).where('k.project', isMention ? '=' : '>=', isMention ? -1 : 0).limit(MOST_NAMED + 1).execute();
    const found = new Set(rows.flatMap((row) => (isMention ? row.document : (row.linked ?? []))));
    if (rows.length > MOST_NAMED) continue;
    for (const each of found) {
      await trx.insertInto('link_mentions').values({ ...add(each), why: key.startsWith('n ') ? 'number' : 'title' }).onConflict((conflict) => conflict.columns(['document', 'linked']).doNothing()).execute();
    }
  }
}
