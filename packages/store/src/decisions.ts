import { createHash } from 'node:crypto';
import { AUTOMATIC, decisionSchema, effectiveRecord, type Decision } from '@siets/record';
import type { Selectable, Transaction } from 'kysely';
import { readAppliedDecisions, toDecision } from './active-decisions.ts';
import { changesSince } from './changes-since.ts';
import type { Database } from './database.ts';
import { DecisionConflictError } from './errors.ts';
import { writeFlatRows } from './flat-rows.ts';
import { readCurrent } from './read-bodies.ts';
import { findAlike } from './alike.ts';
import { listBatches } from './batches.ts';
import type { Decisions, StoredDecision } from './store.ts';
import type { DecisionsTable, Tables } from './tables.ts';

const toStored = (row: Selectable<DecisionsTable>): StoredDecision => ({
  ...toDecision(row), undone: row.undone_at === null ? null : { by: row.undone_by ?? '', at: row.undone_at },
});

/** Counts a change of decisions where the person saw the last one; throws DecisionConflictError where another came between. */
async function countChange(trx: Transaction<Tables>, documentId: string, seen: number, by: number): Promise<number> {
  const row = await trx.selectFrom('documents').select(['key', 'decisions']).where('id', '=', documentId).executeTakeFirst();
  if (!row) throw new Error(`expected the document ${documentId} in the store; there is none`);
  if (row.decisions !== seen) throw new DecisionConflictError(documentId, seen, row.decisions);
  await trx.updateTable('documents').set({ decisions: row.decisions + by }).where('key', '=', row.key).execute();
  return row.key;
}

/** Brings the flat tables to what people see now; a document without a record has none yet. */
async function refresh(trx: Transaction<Tables>, documentId: string): Promise<void> {
  const current = await readCurrent(trx, documentId);
  if (!current) return;
  const published = await trx.selectFrom('documents').select('replaced_by').where('id', '=', documentId).where('stage', '=', 'recorded').executeTakeFirst();
  if (!published) return;
  await writeFlatRows(trx, current.key, current.record);
  if (published.replaced_by === null) return;
  // Another version stands for the paper: what was decided here counts there.
  const { id } = await trx.selectFrom('documents').select('id').where('key', '=', published.replaced_by).executeTakeFirstOrThrow();
  const standing = await readCurrent(trx, id);
  if (standing) await writeFlatRows(trx, standing.key, standing.record);
}

/** Counts one change more, whatever came before; answers the count. */
const countMore = async (trx: Transaction<Tables>, documentId: string): Promise<number> =>
  (await trx.updateTable('documents').set((eb) => ({ decisions: eb('decisions', '+', 1) })).where('id', '=', documentId).returning('decisions').executeTakeFirstOrThrow()).decisions;

const countUndoing = (trx: Transaction<Tables>, decisionId: string, n: number) => trx.updateTable('decisions').set({ undone_n: n }).where('id', '=', decisionId).execute();

/** Decides on documents that are as they were seen; answers the others. */
export async function decideAsSeen(trx: Transaction<Tables>, asked: readonly { documentId: string; decisions: readonly Decision[]; seen: number }[]): Promise<string[]> {
  const passedOver: string[] = [];
  for (const { documentId, decisions, seen } of asked) {
    if ((await countOf(trx, documentId)) === seen) await addTo(trx, documentId, readDecisions(decisions), seen);
    else passedOver.push(documentId);
  }
  return passedOver;
}

/** Undoes those that still stand; answers how many did. */
export async function undoStanding(trx: Transaction<Tables>, asked: readonly { documentId: string; decisionId: string }[], undone: { by: string; at: string }): Promise<number> {
  let count = 0;
  for (const { documentId, decisionId } of asked) {
    if (!(await undoIn(trx, documentId, decisionId, undone))) continue;
    await countUndoing(trx, decisionId, await countMore(trx, documentId));
    await refresh(trx, documentId);
    count += 1;
  }
  return count;
}

/** Throws where one is not a person's. */
function readDecisions(decisions: readonly Decision[]): Decision[] {
  const read = decisions.map((decision) => decisionSchema.parse(decision));
  if (read.some(({ by }) => by === AUTOMATIC)) throw new Error(`expected a decision of a person, found one by "${AUTOMATIC}"`);
  return read;
}

async function addTo(trx: Transaction<Tables>, documentId: string, decisions: readonly Decision[], seen: number): Promise<void> {
  const key = await countChange(trx, documentId, seen, decisions.length);
  for (const [place, decision] of decisions.entries()) {
    const { id, action, field, by, at, batch = null } = decision;
    await trx.insertInto('decisions').values({ id, document: key, action, field, body: JSON.stringify(decision), made_by: by, made_at: at, undone_by: null, undone_at: null, batch, made_n: seen + place + 1 }).execute();
  }
  await refresh(trx, documentId);
}

/** The changes counted of a document; null where it is gone. */
const countOf = async (trx: Transaction<Tables>, documentId: string): Promise<number | null> =>
  (await trx.selectFrom('documents').select('decisions').where('id', '=', documentId).where('stage', '=', 'recorded').executeTakeFirst())?.decisions ?? null;

/** False where it does not stand (any more). */
async function undoIn(trx: Transaction<Tables>, documentId: string, decisionId: string, { by, at }: { by: string; at: string }): Promise<boolean> {
  const undone = await trx
    .updateTable('decisions')
    .set({ undone_by: by, undone_at: at })
    .where('id', '=', decisionId)
    .where('document', '=', (eb) => eb.selectFrom('documents').select('key').where('id', '=', documentId))
    .where('undone_at', 'is', null)
    .executeTakeFirst();
  return undone.numUpdatedRows > 0n;
}

export const makeDecisions = (database: Database): Decisions => ({
  async ofDocument(documentId) {
    const document = await database.read.selectFrom('documents').select(['key', 'decisions']).where('id', '=', documentId).executeTakeFirst();
    if (!document) return { version: 0, decisions: [] };
    const rows = await database.read.selectFrom('decisions').selectAll().where('document', '=', document.key).orderBy('key').execute();
    return { version: document.decisions, decisions: rows.map(toStored) };
  },

  changesSince: (documentId, seen) => changesSince(database.read, documentId, seen),

  async add(documentId, decisions, seen) {
    const read = readDecisions(decisions);
    return database.write(async (trx) => {
      await addTo(trx, documentId, read, seen);
      return seen + read.length;
    }, { durable: true });
  },

  undo(documentId, decisionId, { by, at, seen }) {
    return database.write(async (trx) => {
      await countChange(trx, documentId, seen, 1);
      if (!(await undoIn(trx, documentId, decisionId, { by, at }))) throw new Error(`expected a standing decision ${decisionId} on ${documentId}; there is none`);
      await countUndoing(trx, decisionId, seen + 1);
      await refresh(trx, documentId);
      return seen + 1;
    }, { durable: true });
  },

  findAlike: (ask, most) => findAlike(database.read, ask, most),
  batches: (limit, by) => listBatches(database.read, limit, by),

  async effective(documentId) {
    const current = await readCurrent(database.read, documentId);
    if (!current) return null;
    const applied = await readAppliedDecisions(database.read, current.key);
    const stamp = createHash('sha256').update([current.hash, current.decisions, ...applied.map(({ id }) => id)].join(' ')).digest('base64url');
    return { version: current.decisions, stamp, ...effectiveRecord(current.record, applied) };
  },

  async *all() {
    let after = 0;
    for (;;) {
      const rows = await database.read
        .selectFrom('decisions as c').innerJoin('documents as d', 'd.key', 'c.document').selectAll('c').select('d.id as document_id')
        .where('c.key', '>', after).orderBy('c.key').limit(500).execute();
      for (const row of rows) yield { documentId: row.document_id, decision: toStored(row) };
      const last = rows.at(-1);
      if (!last) return;
      after = last.key;
    }
  },
});
