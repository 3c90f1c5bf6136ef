import { documentTextSchema, recordSchema, type DocumentText } from '@siets/record';
import type { Kysely, Selectable } from 'kysely';
import { toProblem, toProblemColumns } from './arrivals.ts';
import type { Database } from './database.ts';
import { addInside } from './inside.ts';
import { packJson, unpackJson } from './packed-json.ts';
import { publishRecord } from './publish.ts';
import { moveStage, now } from './stages.ts';
import { waitingStages, type Documents, type RetryFilter, type StoredDocument, type StoredRecord, type WaitingDocument } from './store.ts';
import type { DocumentsTable, Tables } from './tables.ts';

const toStored = (row: Selectable<DocumentsTable>): StoredDocument => ({
  id: row.id,
  stage: row.stage,
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
  priority: row.priority,
  createdAt: row.created_at,
  updatedAt: row.updated_at,
});

async function readText(db: Kysely<Tables>, id: string): Promise<DocumentText | null> {
  const row = await db
    .selectFrom('documents as d')
    .innerJoin('texts as t', (join) =>
      join.onRef('t.document', '=', 'd.key').onRef('t.text_id', '=', 'd.text_id').onRef('t.reader', '=', 'd.reader'))
    .select('t.body')
    .where('d.id', '=', id)
    .executeTakeFirst();
  return row ? documentTextSchema.parse(unpackJson(row.body)) : null;
}

/** The record is kept without its text; it gets it back here, so that spans can be followed. */
async function readRecord(db: Kysely<Tables>, id: string): Promise<StoredRecord | null> {
  const row = await db
    .selectFrom('documents as d')
    .innerJoin('records as r', (join) =>
      join.onRef('r.document', '=', 'd.key').onRef('r.text_id', '=', 'd.text_id').onRef('r.rules', '=', 'd.rules'))
    .select(['r.body', 'r.trace'])
    .where('d.id', '=', id)
    .executeTakeFirst();
  if (!row) return null;
  const text = await readText(db, id);
  const record = recordSchema.parse(JSON.parse(row.body));
  if (text) record.document.text = text.text;
  return { record, trace: row.trace ? unpackJson(row.trace) : null };
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
    if (filter.id !== undefined) query = query.where('id', '=', filter.id);
    if (filter.code !== undefined) query = query.where('problem_code', '=', filter.code);
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

export const makeDocuments = (database: Database): Documents => ({
  async get(id) {
    const row = await database.read.selectFrom('documents').selectAll().where('id', '=', id).executeTakeFirst();
    return row ? toStored(row) : null;
  },
  find: (idStart) => findDocument(database.read, idStart),
  text: (id) => readText(database.read, id),
  record: (id) => readRecord(database.read, id),

  saveText(document, inside = []) {
    const body = packJson(document);
    return database.write(async (trx) => {
      const { mediaType, pages, textSource, textId, reader } = document;
      const change = { media_type: mediaType, pages, text_source: textSource, text_id: textId, reader };
      const key = await moveStage(trx, document.id, ['read'], 'extract', change);
      if (key === null) return false;
      await trx
        .insertInto('texts')
        .values({ document: key, text_id: textId, reader, body, saved_at: now() })
        .onConflict((conflict) => conflict.columns(['document', 'text_id', 'reader']).doUpdateSet({ body }))
        .execute();
      await addInside(trx, { key, id: document.id }, inside);
      return true;
    }, { durable: inside.length > 0 });
  },

  saveRecord(record, trace) {
    const { text: _text, ...facts } = record.document;
    const values = { body: JSON.stringify({ ...record, document: facts }), trace: trace === undefined ? null : packJson(trace) };
    return database.write(async (trx) => {
      const { id, textId, rules } = record.document;
      const key = await moveStage(trx, id, ['extract'], 'publish', { rules });
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

  async reject(id, problem) {
    return database.write(async (trx) => (await moveStage(trx, id, waitingStages, 'rejected', toProblemColumns(problem))) !== null);
  },

  async fail(id, error) {
    return database.write(async (trx) => {
      const row = await trx.selectFrom('documents').select(['stage', 'failures']).where('id', '=', id).executeTakeFirst();
      const stage = waitingStages.find((waiting) => waiting === row?.stage);
      if (!row || !stage) return false;
      await moveStage(trx, id, [stage], 'failed', { error, failed_stage: stage, failures: row.failures + 1 });
      return true;
    });
  },

  retry: (filter) => retryDocuments(database, filter),
});
