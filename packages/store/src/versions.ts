import {
  areApart, comparePapers, orderPapers, toFingerprint, toPaperFacts, toPaperNames, type Fingerprint, type PaperFacts,
  type PaperNames, type SietsRecord, type TextSource,
} from '@siets/record';
import { sql, type Kysely, type Transaction } from 'kysely';
import type { Database } from './database.ts';
import { writeFlatRows } from './flat-rows.ts';
import { readRecordAt, type Versions } from './read-bodies.ts';
import type { PaperVersions } from './store.ts';
import type { Tables } from './tables.ts';
import { oweToldVersions, readToldVersions, type ToldVersions } from './tell-versions.ts';

/** So many like documents are compared at most. */
const MOST_LIKE = 20;
/** A band that more share is the print of a form: it tells nothing of the paper, and to count all who share it would take longer with each. */
const MOST_SHARING = 64;

/** Documents that may be the same paper: with equal words, then those that share the most bands that few have. Asked of all at once. */
async function findLike(trx: Transaction<Tables>, key: number, { words, bands }: Fingerprint): Promise<number[]> {
  const equal = sql`select * from (select '' as band, key as document from documents where words = ${words} and key <> ${key} order by key limit ${MOST_LIKE}) as w`;
  const each = bands.map((band) => sql`select * from (select band, document from fingerprint_bands where band = ${band} limit ${MOST_SHARING + 1}) as b`);
  const { rows } = await sql<{ band: string; document: number }>`${sql.join([equal, ...each], sql` union all `)}`.execute(trx);
  const sharing = Map.groupBy(rows, ({ band }) => band);
  const same = (sharing.get('') ?? []).map(({ document }) => document).toSorted((a, b) => a - b);
  sharing.delete('');
  const counts = new Map<number, number>();
  for (const members of sharing.values()) {
    if (members.length > MOST_SHARING) continue;
    for (const { document } of members) if (document !== key) counts.set(document, (counts.get(document) ?? 0) + 1);
  }
  const shared = [...counts].toSorted(([a, most], [b, others]) => others - most || a - b).slice(0, MOST_LIKE).map(([document]) => document);
  return [...new Set([...same, ...shared])];
}

/** Our own JSON, checked when it was written: to check it for each of many would cost more than the comparison. Null where it was damaged since. */
function readNames(body: string): PaperNames | null {
  try {
    return toPaperNames(JSON.parse(body) as SietsRecord);
  } catch {
    return null;
  }
}

/** A record with its text; null also where it is damaged, which is for `verify` to tell and must not fail another document. */
async function readSound(trx: Transaction<Tables>, key: number, at: Versions): Promise<SietsRecord | null> {
  try {
    return await readRecordAt(trx, key, at);
  } catch (error) {
    if (error instanceof SyntaxError || (error instanceof Error && error.name === 'ZodError')) return null;
    throw error;
  }
}

/** Of these documents those whose record alone does not tell that they are another paper, so that their texts must be read. Asked of all at once: on another machine each question takes its time. */
async function leaveNamedApart(trx: Transaction<Tables>, keys: readonly number[], mine: PaperFacts): Promise<number[]> {
  const rows = await trx.selectFrom('documents as d')
    .leftJoin('records as r', (join) => join.onRef('r.document', '=', 'd.key').onRef('r.text_id', '=', 'd.text_id').onRef('r.rules', '=', 'd.rules'))
    .select(['d.key', 'd.words', 'r.body']).where('d.key', 'in', keys).execute();
  const near = new Set(rows.filter(({ words, body }) => {
    if (words === mine.words) return true;
    const names = body === null ? null : readNames(body);
    return names !== null && !areApart(mine, names);
  }).map(({ key }) => key));
  return keys.filter((key) => near.has(key));
}

async function readFacts(trx: Transaction<Tables>, key: number): Promise<PaperFacts | null> {
  const row = await trx.selectFrom('documents').select(['text_id', 'reader', 'rules', 'words']).where('key', '=', key).where('stage', '=', 'recorded').executeTakeFirst();
  const record = row && (await readSound(trx, key, row));
  return row && record ? toPaperFacts(record, row.words ?? '') : null;
}

/** Everything that hangs together with a document, itself included. */
async function findPaper(db: Kysely<Tables>, key: number): Promise<number[]> {
  const found = new Set([key]);
  for (const each of found) {
    const rows = await db.selectFrom('versions').select(['document', 'other']).where((eb) => eb.or([eb('document', '=', each), eb('other', '=', each)])).execute();
    for (const { document, other } of rows) found.add(document).add(other);
  }
  return [...found].toSorted((a, b) => a - b);
}

/** Says of each version which one stands for the paper, and shows people's decisions there. */
async function settlePaper(trx: Transaction<Tables>, keys: readonly number[]): Promise<void> {
  const rows = await trx.selectFrom('documents').select(['key', 'id', 'words', 'published', 'text_source', 'text_id', 'reader', 'rules', 'paper', 'replaced_by']).where('key', 'in', keys).execute();
  const [first] = orderPapers(rows.map((row) => ({
    id: row.id, words: row.words ?? '', published: row.published, textSource: row.text_source as TextSource | null, arrived: row.key,
  })));
  const current = rows.find(({ id }) => id === first?.id);
  if (!current) return;
  const paper = rows.length === 1 ? null : Math.min(...keys);
  await trx.updateTable('documents').set({ paper, replaced_by: current.key }).where('key', 'in', keys).execute();
  await trx.updateTable('documents').set({ replaced_by: null }).where('key', '=', current.key).execute();
  // Decisions on the others are carried to the one that stands; those that stood before show their own again.
  for (const row of rows) {
    const isMoved = row.paper !== paper || (row.replaced_by === null) !== (row.key === current.key);
    const record = isMoved || row.key === current.key ? await readSound(trx, row.key, row) : null;
    if (record) await writeFlatRows(trx, row.key, record);
  }
}

/** Forgets of what paper a document was a version; what is left of the paper stands without it. Answers what was told of them before. */
export async function leavePaper(trx: Transaction<Tables>, key: number): Promise<ToldVersions> {
  const { words } = await trx.selectFrom('documents').select('words').where('key', '=', key).executeTakeFirstOrThrow();
  if (words === null) return new Map();
  const members = await findPaper(trx, key);
  const told: ToldVersions = members.length > 1 ? await readToldVersions(trx, members) : new Map();
  const others = members.filter((each) => each !== key);
  await trx.deleteFrom('versions').where((eb) => eb.or([eb('document', '=', key), eb('other', '=', key)])).execute();
  await trx.deleteFrom('fingerprint_bands').where('document', '=', key).execute();
  await trx.updateTable('documents').set({ words: null, paper: null, replaced_by: null }).where('key', '=', key).execute();
  const left = new Set(others);
  for (const each of others) {
    if (!left.has(each)) continue;
    const rest = await findPaper(trx, each);
    for (const member of rest) left.delete(member);
    await settlePaper(trx, rest);
  }
  return told;
}

/** Owes the receipts of a document's versions anew, and of those that were its versions before, where they say something else now. */
export async function tellVersions(trx: Transaction<Tables>, key: number, before: ToldVersions): Promise<void> {
  const keys = new Set([...before.keys(), ...(await findPaper(trx, key))]);
  if (keys.size > 1) await oweToldVersions(trx, before, await readToldVersions(trx, [...keys]));
}

/** What `joinPaper` needs of a record; made before the write lock is taken. */
export const fingerprintOf = (record: SietsRecord): Fingerprint => toFingerprint(record.document.text ?? '');

/** Finds the paper that a newly published record, whose words stand in its row, is a version of; false where there is no other. */
export async function joinPaper(trx: Transaction<Tables>, key: number, record: SietsRecord, fingerprint: Fingerprint): Promise<boolean> {
  const like = await findLike(trx, key, fingerprint);
  if (fingerprint.bands.length > 0) await trx.insertInto('fingerprint_bands').values(fingerprint.bands.map((band) => ({ band, document: key }))).execute();
  if (like.length === 0) return false;
  const mine = toPaperFacts(record, fingerprint.words);
  let isFound = false;
  for (const other of await leaveNamedApart(trx, like, mine)) {
    const theirs = await readFacts(trx, other);
    const likeness = theirs && comparePapers(mine, theirs);
    if (!likeness) continue;
    isFound = true;
    const { relation, similarity, shared } = likeness;
    await trx.insertInto('versions').values({ document: Math.min(key, other), other: Math.max(key, other), relation, similarity, shared: JSON.stringify(shared) }).execute();
  }
  if (isFound) await settlePaper(trx, await findPaper(trx, key));
  return isFound;
}

/** The versions of the paper that a document belongs to; empty where it stands alone. */
export async function readVersions(database: Database, documentId: string): Promise<PaperVersions> {
  const db = database.read;
  const row = await db.selectFrom('documents').select(['key', 'paper']).where('id', '=', documentId).executeTakeFirst();
  if (!row || row.paper === null) return [];
  const members = await db
    .selectFrom('documents as d').leftJoin('arrivals as a', (join) => join.onRef('a.document', '=', 'd.key').on('a.is_first', '=', 1))
    .select(['d.key', 'd.id', 'd.published', 'd.replaced_by', 'a.key as arrival_key', 'a.name']).where('d.paper', '=', row.paper).orderBy('d.key').execute();
  const links = await db.selectFrom('versions').selectAll().where((eb) => eb.or([eb('document', '=', row.key), eb('other', '=', row.key)])).execute();
  return members.map(({ key, id, published, replaced_by, arrival_key, name }) => {
    const link = links.find(({ document, other }) => document === key || other === key);
    return {
      documentId: id, arrivalId: arrival_key, name: name ?? '', published, isCurrent: replaced_by === null,
      likeness: key === row.key || !link ? null : { relation: link.relation, similarity: link.similarity, shared: JSON.parse(link.shared) as string[] },
    };
  });
}
