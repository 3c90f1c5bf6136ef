import { AUTOMATIC, decisionSchema, effectiveRecord, type Decision } from '@siets/record';
import type { Selectable, Transaction } from 'kysely';
import { readAppliedDecisions, toDecision } from './active-decisions.ts';
import type { Database } from './database.ts';
import { DecisionConflictError } from './errors.ts';
import { writeFlatRows } from './flat-rows.ts';
import { readCurrent } from './read-bodies.ts';
import { findAlike } from './alike.ts';
import { listBatches, readBatch } from './batches.ts';
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

/** Throws where one is not a person's. */
function readDecisions(decisions: readonly Decision[]): Decision[] {
  const read = decisions.map((decision) => decisionSchema.parse(decision));
  if (read.some(({ by }) => by === AUTOMATIC)) throw new Error(`expected a decision of a person, found one by "${AUTOMATIC}"`);
  return read;
}

async function addTo(trx: Transaction<Tables>, documentId: string, decisions: readonly Decision[], seen: number): Promise<void> {
  const key = await countChange(trx, documentId, seen, decisions.length);
  for (const decision of decisions) {
    const { id, action, field, by, at, batch = null } = decision;
    await trx.insertInto('decisions').values({ id, document: key, action, field, body: JSON.stringify(decision), made_by: by, made_at: at, undone_by: null, undone_at: null, batch }).execute();
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

  async add(documentId, decisions, seen) {
    const read = readDecisions(decisions);
    return database.write(async (trx) => {
      await addTo(trx, documentId, read, seen);
      return seen + read.length;
    }, { durable: true });
  },

  async addMany(asked) {
    const all = asked.map(({ decisions, ...each }) => ({ ...each, read: readDecisions(decisions) }));
    return database.write(async (trx) => {
      const passedOver: string[] = [];
      for (const { documentId, read, seen } of all) {
        if ((await countOf(trx, documentId)) === seen) await addTo(trx, documentId, read, seen);
        else passedOver.push(documentId);
      }
      return passedOver;
    }, { durable: true });
  },

  undo(documentId, decisionId, { by, at, seen }) {
    return database.write(async (trx) => {
      await countChange(trx, documentId, seen, 1);
      if (!(await undoIn(trx, documentId, decisionId, { by, at }))) throw new Error(`expected a standing decision ${decisionId} on ${documentId}; there is none`);
      await refresh(trx, documentId);
      return seen + 1;
    }, { durable: true });
  },

  undoMany(asked, undone) {
    return database.write(async (trx) => {
      let count = 0;
      for (const { documentId, decisionId } of asked) {
        if (!(await undoIn(trx, documentId, decisionId, undone))) continue;
        await trx.updateTable('documents').set((eb) => ({ decisions: eb('decisions', '+', 1) })).where('id', '=', documentId).execute();
        await refresh(trx, documentId);
        count += 1;
      }
      return count;
    }, { durable: true });
  },

  findAlike: (ask, most) => findAlike(database.read, ask, most),
  batches: (limit) => listBatches(database.read, limit),
  ofBatch: (batchId) => readBatch(database.read, batchId),

  async effective(documentId) {
    const current = await readCurrent(database.read, documentId);
    if (!current) return null;
    const { version } = await this.ofDocument(documentId);
    return { version, ...effectiveRecord(current.record, await readAppliedDecisions(database.read, current.key)) };
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
