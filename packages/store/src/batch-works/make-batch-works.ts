import { sql, type Kysely, type Selectable, type Transaction } from 'kysely';
import { readBatch } from '../batches.ts';
import type { Database } from '../database.ts';
import { decideAsSeen, undoStanding } from '../decisions.ts';
import { now as time } from '../stages.ts';
import type { Tables } from '../tables.ts';
import type { BatchTargetsTable, BatchWorksTable } from './batch-tables.ts';
import type { BatchCorrection, BatchHolder, BatchTarget, BatchWorks } from './batch-works.ts';

const MOST_NAMES = 20;
const ROWS_AT_ONCE = 500;

const openWork = (trx: Transaction<Tables>, id: string) => trx.updateTable('batch_works').where('id', '=', id).where('ended_at', 'is', null);

const isFree = ({ runner, now }: BatchHolder) => sql<boolean>`(runner is null or runner = ${runner} or runner_until <= ${now})`;

/** Holds on to the work, and keeps others from it until the end of the transaction; false where another has it or it turned into something else. */
async function hold(trx: Transaction<Tables>, id: string, kind: string, { runner, until }: BatchHolder): Promise<boolean> {
  const held = await openWork(trx, id).set({ runner_until: until }).where('runner', '=', runner).where('kind', '=', kind).executeTakeFirst();
  return held.numUpdatedRows > 0n;
}

const toTarget = ({ document, fields, seen }: Selectable<BatchTargetsTable>): BatchTarget => ({ documentId: document, fieldIds: JSON.parse(fields) as string[], seen });

const readTargets = (db: Kysely<Tables>, id: string, limit: number) => db.selectFrom('batch_targets').selectAll().where('batch', '=', id).orderBy('n').limit(limit).execute();

const nameOf = async (db: Kysely<Tables>, documentId: string): Promise<string> =>
  (await db.selectFrom('arrivals as a').innerJoin('documents as d', 'd.key', 'a.document').select('a.name').where('d.id', '=', documentId).orderBy('a.key').limit(1).executeTakeFirst())?.name ?? documentId;

async function countPassedOver(trx: Transaction<Tables>, row: Selectable<BatchWorksTable>, passed: readonly string[]) {
  const names = JSON.parse(row.passed_names) as string[];
  for (const documentId of passed.slice(0, Math.max(0, MOST_NAMES - names.length))) names.push(await nameOf(trx, documentId));
  return { passed_over: row.passed_over + passed.length, passed_names: JSON.stringify(names) };
}

/** Nothing of the words stays with a work that has ended: the decisions have them. */
const ended = () => ({ ended_at: time(), correction: null, runner: null, runner_until: null });

async function writeTargets(trx: Transaction<Tables>, batch: string, targets: readonly BatchTarget[]): Promise<void> {
  for (let from = 0; from < targets.length; from += ROWS_AT_ONCE) {
    const some = targets.slice(from, from + ROWS_AT_ONCE);
    await trx.insertInto('batch_targets').values(some.map(({ documentId, fieldIds, seen }, n) => ({ batch, n: from + n, document: documentId, fields: JSON.stringify(fieldIds), seen }))).execute();
  }
}

const countTargets = async (db: Kysely<Tables>, id: string): Promise<number> =>
  (await db.selectFrom('batch_targets').select((eb) => eb.fn.countAll<number>().as('count')).where('batch', '=', id).executeTakeFirstOrThrow()).count;

const countStanding = async (db: Kysely<Tables>, id: string): Promise<number> =>
  (await db.selectFrom('decisions').select((eb) => eb.fn.countAll<number>().as('count')).where('batch', '=', id).where('undone_at', 'is', null).executeTakeFirstOrThrow()).count;

const fresh = { done: 0, passed_over: 0, passed_names: '[]', runner: null, runner_until: null, ended_at: null };

export const makeBatchWorks = (database: Database): BatchWorks => ({
  async begin(id, { by, at, correction, targets }) {
    await database.write(async (trx) => {
      await trx.insertInto('batch_works').values({ id, kind: 'apply', correction: JSON.stringify(correction), made_by: by, made_at: at, ...fresh }).execute();
      await writeTargets(trx, id, targets);
    }, { durable: true });
  },

  async beginUndo(id, { by, at }) {
    await database.write(async (trx) => {
      const work = { kind: 'undo', correction: null, made_by: by, made_at: at, ...fresh };
      await trx.insertInto('batch_works').values({ id, ...work }).onConflict((conflict) => conflict.column('id').doUpdateSet(work)).execute();
      await trx.deleteFrom('batch_targets').where('batch', '=', id).execute();
    }, { durable: true });
  },

  async open(holder) {
    const rows = await database.read.selectFrom('batch_works').select('id').where('ended_at', 'is', null).where(isFree(holder)).orderBy('made_at').execute();
    return rows.map(({ id }) => id);
  },

  async take(id, holder, limit) {
    return database.write(async (trx) => {
      const taken = await openWork(trx, id).set({ runner: holder.runner, runner_until: holder.until }).where(isFree(holder)).executeTakeFirst();
      if (taken.numUpdatedRows === 0n) return null;
      const { kind, correction, made_by: by } = await trx.selectFrom('batch_works').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
      if (kind === 'undo') return { id, by, kind: 'undo' as const, standing: await readBatch(trx, id, limit) };
      return { id, by, kind: 'apply' as const, correction: JSON.parse(correction ?? 'null') as BatchCorrection, targets: (await readTargets(trx, id, limit)).map(toTarget) };
    });
  },

  async apply(id, holder, answers) {
    return database.write(async (trx) => {
      if (!(await hold(trx, id, 'apply', holder))) return false;
      const row = await trx.selectFrom('batch_works').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
      const targets = await readTargets(trx, id, answers.length);
      const ready = answers.flatMap(({ documentId, decisions }) => {
        const target = targets.find(({ document }) => document === documentId);
        return target && decisions ? [{ documentId, decisions, seen: target.seen }] : [];
      });
      const gone = new Set(await decideAsSeen(trx, ready));
      const passed = answers.filter(({ documentId, decisions }) => decisions === null || gone.has(documentId)).map(({ documentId }) => documentId);
      const answered = new Set(answers.map(({ documentId }) => documentId));
      const settled = targets.filter(({ document }) => answered.has(document)).map(({ n }) => n);
      if (settled.length > 0) await trx.deleteFrom('batch_targets').where('batch', '=', id).where('n', 'in', settled).execute();
      const isOver = (await readTargets(trx, id, 1)).length === 0;
      await trx.updateTable('batch_works').set({ done: row.done + ready.length - gone.size, ...(await countPassedOver(trx, row, passed)), ...(isOver && ended()) }).where('id', '=', id).execute();
      return true;
    }, { durable: true });
  },

  async undo(id, holder, standing, undone) {
    return database.write(async (trx) => {
      if (!(await hold(trx, id, 'undo', holder))) return false;
      const count = await undoStanding(trx, standing, undone);
      const isOver = (await readBatch(trx, id, 1)).length === 0;
      await trx.updateTable('batch_works').set((eb) => ({ done: eb('done', '+', count), ...(isOver && ended()) })).where('id', '=', id).execute();
      return true;
    }, { durable: true });
  },

  async release(runner) {
    await database.write((trx) => trx.updateTable('batch_works').set({ runner: null, runner_until: null }).where('runner', '=', runner).where('ended_at', 'is', null).execute());
  },

  async state(id) {
    const row = await database.read.selectFrom('batch_works').selectAll().where('id', '=', id).executeTakeFirst();
    if (!row) return null;
    const left = row.ended_at !== null ? 0 : await (row.kind === 'undo' ? countStanding : countTargets)(database.read, id);
    return { done: row.done, left, passedOver: row.passed_over, passedNames: JSON.parse(row.passed_names) as string[], isUndoing: row.kind === 'undo' };
  },
});
