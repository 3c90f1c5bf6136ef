import type { Kysely, Transaction } from 'kysely';
import { addOne, select, toArrival } from './arrivals.ts';
import type { Database } from './database.ts';
import { tellOutermost } from './stages.ts';
import type { Arrival, Arrivals, InsideFile } from './store.ts';
import type { Tables } from './tables.ts';

/** The arrival that the files inside a document belong to: of several, the one that stands the least deep, then the first. */
export const findHost = (db: Kysely<Tables>, document: number) =>
  db.selectFrom('arrivals').selectAll().where('document', '=', document).where('withdrawn_at', 'is', null).orderBy('depth').orderBy('key').limit(1).executeTakeFirst();

/**
 * Takes in the files that came inside a document, as arrivals of their own. Their claim is made of the document, their place and their
 * bytes: when the document is read again, after a crash or by a better reader, nothing comes twice.
 */
export async function addInside(trx: Transaction<Tables>, document: { key: number; id: string }, files: readonly InsideFile[]): Promise<void> {
  const host = files.length === 0 ? undefined : await findHost(trx, document.key);
  if (!host) return;
  const { priority } = await trx.selectFrom('documents').select('priority').where('key', '=', document.key).executeTakeFirstOrThrow();
  const place = { parent: host.key, root: host.root ?? host.key, depth: host.depth + 1 };
  for (const [index, { problem, ...file }] of files.entries()) {
    const claim = `${document.id}/${index}/${file.documentId ?? problem?.code ?? ''}`;
    const arrival = { ...file, ...(problem && { problem }), source: 'inside' as const, receivedAt: new Date(host.received_at), claim, priority };
    await addOne(trx, arrival, place);
  }
  await tellOutermost(trx, document.key);
}

/** The files inside a document, in their order; not those inside of these. */
async function findInside(db: Kysely<Tables>, documentId: string): Promise<Arrival[]> {
  const rows = await select(db)
    .where('a.parent', 'in', db.selectFrom('arrivals as h').innerJoin('documents as hd', 'hd.key', 'h.document').select('h.key').where('hd.id', '=', documentId))
    .orderBy('a.key')
    .execute();
  return rows.map(toArrival);
}

/** How deep a document stands, and how many files the dropped one has brought along besides those in this document. */
async function measureInside(db: Kysely<Tables>, documentId: string): Promise<{ depth: number; count: number }> {
  const document = await db.selectFrom('documents').select('key').where('id', '=', documentId).executeTakeFirst();
  const host = document && (await findHost(db, document.key));
  if (!host) return { depth: 0, count: 0 };
  const brought = db.selectFrom('arrivals').where('root', '=', host.root ?? host.key).where('parent', '<>', host.key);
  const { count } = await brought.select((eb) => eb.fn.countAll<number>().as('count')).executeTakeFirstOrThrow();
  return { depth: host.depth, count };
}

export const makeInside = (database: Database): Pick<Arrivals, 'inside' | 'measureInside'> => ({
  inside: (documentId) => findInside(database.read, documentId),
  measureInside: (documentId) => measureInside(database.read, documentId),
});
