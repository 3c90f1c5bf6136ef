import { effectiveRecord, isFieldName, isSameAnswer, isSameValue, isUndecided, listFields, type FieldName } from '@siets/record';
import type { Kysely, Selectable } from 'kysely';
import { readAppliedDecisions } from '../active-decisions.ts';
import { escapeLike } from '../arrivals.ts';
import type { Database } from '../database.ts';
import { readCurrent } from '../read-bodies.ts';
import type { Tables } from '../tables.ts';
import { applyAcceptance, renewActive, setAcceptance } from './acceptance.ts';
import type { Audit, AuditTask } from './audit.ts';
import type { AuditsTable } from './audit-tables.ts';
import { publishResult, readResults } from './count-results.ts';

/** The question, or null where it is one no longer: somebody has decided on the field, or the machine reads otherwise now. */
async function toTask(db: Kysely<Tables>, row: Selectable<AuditsTable> & { document_id: string }): Promise<AuditTask | null> {
  const current = await readCurrent(db, row.document_id);
  const { record } = current ? effectiveRecord(current.record, await readAppliedDecisions(db, current.key)) : { record: null };
  const found = record && listFields(record).find(({ field }) => field.id === row.field_id);
  if (!record || !found || !isUndecided(found.field) || !isSameValue(found.field.value, JSON.parse(row.machine))) return null;
  const arrival = await db.selectFrom('arrivals').select('name').where('document', '=', row.document).orderBy('is_first', 'desc').orderBy('key').limit(1).executeTakeFirst();
  const title = found.name === 'title' ? null : (record.projects[found.project ?? -1]?.title?.value ?? null);
  return { taskId: row.id, documentId: row.document_id, name: arrival?.name ?? '', field: row.field as FieldName, project: found.project, projectTitle: title, about: row.about };
}

/** Drawn, not answered, and not left to others by this person. */
const openFor = (db: Kysely<Tables>, userId: string) =>
  db.selectFrom('audits as a').innerJoin('documents as d', 'd.key', 'a.document').where('a.answered_at', 'is', null)
    .where('d.stage', '=', 'recorded').where('d.replaced_by', 'is', null).where('a.skipped_by', 'not like', `%${escapeLike(JSON.stringify(userId))}%`);

export const makeAudit = (database: Database): Audit => ({
  async next(userId) {
    for (;;) {
      const row = await openFor(database.read, userId).selectAll('a').select('d.id as document_id').orderBy('a.draw').orderBy('a.key').limit(1).executeTakeFirst();
      if (!row) return { task: null, open: 0 };
      const task = await toTask(database.read, row);
      const { count } = await openFor(database.read, userId).select((eb) => eb.fn.countAll<number>().as('count')).executeTakeFirstOrThrow();
      if (task) return { task, open: count };
      await database.write((trx) => trx.deleteFrom('audits').where('key', '=', row.key).where('answered_at', 'is', null).execute());
    }
  },

  answer(taskId, mine, { by, at }) {
    return database.write(async (trx) => {
      const row = await trx.selectFrom('audits').selectAll().where('id', '=', taskId).where('answered_at', 'is', null).executeTakeFirst();
      if (!row || !isFieldName(row.field)) return null;
      const machine: unknown = JSON.parse(row.machine);
      const isSame = isSameAnswer(row.field, machine, mine);
      await trx.updateTable('audits').set({ mine: JSON.stringify(mine ?? null), verdict: isSame ? 'same' : null, answered_by: by, answered_at: at }).where('key', '=', row.key).execute();
      await publishResult(trx, row.field);
      return { isSame, machine, isAcceptanceChanged: await renewActive(trx, row.field) };
    }, { durable: true });
  },

  settle(taskId, verdict, by) {
    return database.write(async (trx) => {
      const row = await trx.updateTable('audits').set({ verdict }).where('id', '=', taskId).where('answered_by', '=', by).where('verdict', 'is', null).returning('field').executeTakeFirst();
      if (!row || !isFieldName(row.field)) return null;
      await publishResult(trx, row.field);
      return { isAcceptanceChanged: await renewActive(trx, row.field) };
    }, { durable: true });
  },

  skip(taskId, userId) {
    return database.write(async (trx) => {
      const row = await trx.selectFrom('audits').select(['key', 'skipped_by']).where('id', '=', taskId).where('answered_at', 'is', null).executeTakeFirst();
      if (!row) return false;
      const skipped = [...new Set([...(JSON.parse(row.skipped_by) as string[]), userId])];
      await trx.updateTable('audits').set({ skipped_by: JSON.stringify(skipped) }).where('key', '=', row.key).execute();
      return true;
    });
  },

  results: () => readResults(database.read),
  setAcceptance: (field, wish) => setAcceptance(database, field, wish),
  applyAcceptance: (isStopped) => applyAcceptance(database, isStopped),
});
