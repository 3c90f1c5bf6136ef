import type { DocumentText } from '@siets/record';
import { sql, type ExpressionBuilder, type Kysely, type Selectable, type Transaction } from 'kysely';
import { AGAIN_PRIORITY, endAgain, moveAgain, tellRerun } from './again.ts';
import { escapeLike, toProblem, toProblemColumns } from './arrivals.ts';
import type { Database } from './database.ts';
import { addInside } from './inside.ts';
import { packJson } from './packed-json.ts';
import { publishRecord } from './publish.ts';
import { readCurrentTraced, readTextBody } from './read-bodies.ts';
import { moveStage, now } from './stages.ts';
import { waitingStages, type Documents, type RetryFilter, type StoredDocument, type StoredRecord, type WaitingDocument } from './store.ts';
import { readVersions } from './versions.ts';
import { readWhereFrom } from './where-from.ts';
import type { DocumentsTable, Tables } from './tables.ts';

const toStored = (row: Selectable<DocumentsTable>): StoredDocument => ({
  id: row.id,
  stage: row.stage,
  again: row.again,
  mediaType: row.media_type,
  bytes: row.bytes,
  pages: row.pages,
  kind: row.kind,
  title: row.title,
  projects: row.projects,
  problem: toProblem(row),
  error: row.error,
  failures: row.failures,
  textId: row.text_id,
  reader: row.reader,
  rules: row.rules,
  priority: row.again === null ? row.priority : AGAIN_PRIORITY,
  decisions: row.decisions,
  createdAt: row.created_at,
  updatedAt: row.updated_at,
});

/** The newest text: that of work in progress, else the current one. */
async function readText(db: Kysely<Tables>, id: string): Promise<DocumentText | null> {
  const row = await db.selectFrom('documents').select(['key', 'text_id', 'reader', 'next_text_id', 'next_reader']).where('id', '=', id).executeTakeFirst();
  return row ? readTextBody(db, row.key, row.next_text_id ?? row.text_id, row.next_reader ?? row.reader) : null;
}

async function readRecord(db: Kysely<Tables>, id: string): Promise<StoredRecord | null> {
  const current = await readCurrentTraced(db, id);
  return current && { record: current.record, trace: current.trace };
}

async function findDocument(db: Kysely<Tables>, idStart: string): Promise<StoredDocument | null> {
  const hash = idStart.replace(/^sha256:/u, '').toLowerCase();
  if (!/^[0-9a-f]{1,64}$/u.test(hash)) return null;
  const rows = await db
    .selectFrom('documents')
    .selectAll()
    .where('id', '>=', `sha256:${hash}`)
    .where('id', '<', `sha256:${hash}g`)
    .limit(2)
    .execute();
  const [row] = rows;
  return row && rows.length === 1 ? toStored(row) : null;
}

function retryDocuments(database: Database, filter: RetryFilter): Promise<WaitingDocument[]> {
  const from = filter.stage ?? 'failed';
  return database.write(async (trx) => {
    let query = trx.selectFrom('documents').select(['key', 'id', 'priority', 'failed_stage']).where('stage', '=', from);
    // Of what was withdrawn nothing is left to try.
    query = query.where((eb) => eb.or([eb('problem_code', 'is', null), eb('problem_code', '!=', 'withdrawn')]));
    // Nor of an original that a person was erased from.
    query = query.where((eb) => eb.or([eb('erased_at', 'is', null), eb('failed_stage', 'in', ['extract', 'publish'])]));
    if (filter.id !== undefined) query = query.where('id', '=', filter.id);
    if (filter.code !== undefined) query = query.where('problem_code', '=', filter.code);
    if (filter.error !== undefined) query = query.where(sql<boolean>`lower(error) like ${`%${escapeLike(filter.error.toLowerCase())}%`} escape '\\'`);
    const found = await query.execute();
    const moved: WaitingDocument[] = [];
    for (const { key, id, priority, failed_stage } of found) {
      const stage = failed_stage ?? 'read';
      await moveStage(trx, id, [from], stage, { ...toProblemColumns(null), error: null, failed_stage: null });
      moved.push({ key, id, priority, stage });
    }
    return moved;
  }, { durable: true });
}

/** The text that work in progress goes on from: the new one, where there is one, else the current one. */
const isOfText = (textId: string, reader: string) => (eb: ExpressionBuilder<Tables, 'documents'>) =>
  eb.and([eb(eb.fn.coalesce('next_text_id', 'text_id'), '=', textId), eb(eb.fn.coalesce('next_reader', 'reader'), '=', reader)]);

async function endRerun(trx: Transaction<Tables>, key: number, error: string): Promise<void> {
  const row = await trx.selectFrom('documents').select('rerun').where('key', '=', key).executeTakeFirstOrThrow();
  if (row.rerun === null) return;
  await trx.updateTable('documents').set({ rerun: null }).where('key', '=', key).execute();
  await tellRerun(trx, { key, rerun: row.rerun }, { error });
}

export const makeDocuments = (database: Database): Documents => ({
  async get(id) {
    const row = await database.read.selectFrom('documents').selectAll().where('id', '=', id).executeTakeFirst();
    return row ? toStored(row) : null;
  },
  find: (idStart) => findDocument(database.read, idStart),
  text: (id) => readText(database.read, id),
  record: (id) => readRecord(database.read, id),
  versions: (id) => readVersions(database, id),

  saveText(document, inside = []) {
    const body = packJson(document);
    return database.write(async (trx) => {
      const { mediaType, pages, textSource, textId, reader } = document;
      const change = { media_type: mediaType, pages, text_source: textSource, text_id: textId, reader };
      const key = (await moveStage(trx, document.id, ['read'], 'extract', change)) ??
        (await moveAgain(trx, document.id, 'read', 'extract', { next_text_id: textId, next_reader: reader }));
      if (key === null) return false;
      await trx
        .insertInto('texts')
        .values({ document: key, text_id: textId, reader, body, saved_at: now() })
        .onConflict((conflict) => conflict.columns(['document', 'text_id', 'reader']).doUpdateSet({ body }))
        .execute();
      await trx.updateTable('documents').set(await readWhereFrom(trx, key, document)).where('key', '=', key).execute();
      await addInside(trx, { key, id: document.id }, inside);
      return true;
    }, { durable: inside.length > 0 });
  },

  saveRecord(record, trace) {
    const { text: _text, ...facts } = record.document;
    const values = { body: JSON.stringify({ ...record, document: facts }), trace: trace === undefined ? null : packJson(trace) };
    return database.write(async (trx) => {
      const { id, textId, reader, rules } = record.document;
      const key = (await moveStage(trx, id, ['extract'], 'publish', { rules }, { text_id: textId, reader })) ??
        (await moveAgain(trx, id, 'extract', 'publish', { next_rules: rules }, isOfText(textId, reader)));
      if (key === null) return false;
      await trx
        .insertInto('records')
        .values({ document: key, text_id: textId, rules, ...values, saved_at: now() })
        .onConflict((conflict) => conflict.columns(['document', 'text_id', 'rules']).doUpdateSet(values))
        .execute();
      return true;
    });
  },

  publish: (id) => publishRecord(database, id),

  reject(id, problem, at) {
    return database.write(async (trx) => {
      // Worked on anew, the file was read well once: the record stands.
      if (await endAgain(trx, id, { error: problem.code, ...(at && { at }) })) return true;
      const key = await moveStage(trx, id, at ? [at] : waitingStages, 'rejected', toProblemColumns(problem));
      if (key === null) return false;
      await endRerun(trx, key, problem.code);
      return true;
    });
  },

  async fail(id, error, at) {
    return database.write(async (trx) => {
      if (await endAgain(trx, id, { error, ...(at && { at }) })) return true;
      const row = await trx.selectFrom('documents').select(['key', 'stage', 'failures']).where('id', '=', id).executeTakeFirst();
      const stage = waitingStages.find((waiting) => waiting === row?.stage);
      if (!row || !stage || (at && at !== stage)) return false;
      await moveStage(trx, id, [stage], 'failed', { error, failed_stage: stage, failures: row.failures + 1 });
      await endRerun(trx, row.key, error);
      return true;
    });
  },

  retry: (filter) => retryDocuments(database, filter),
});
