import { createHash } from 'node:crypto';
import { effectiveRecord, listFields, recordSchema, type DocumentText, type Evidence, type Field, type SietsRecord } from '@siets/record';
import { sql, type Kysely, type Transaction } from 'kysely';
import { readAppliedDecisions } from '../active-decisions.ts';
import { flatTableNames } from '../flat-rows.ts';
import { readBody, readTextBody } from '../read-bodies.ts';
import type { Stage, WaitingStage } from '../store.ts';
import type { FlatTables, Tables } from '../tables.ts';
import { toDocumentColumns, toRows } from '../to-rows.ts';
import type { Mismatch, MismatchCode } from './mismatch.ts';

export interface VerifiedRow {
  key: number;
  id: string;
  stage: Stage;
  failed_stage: WaitingStage | null;
  problem_code: string | null;
  text_id: string | null;
  reader: string | null;
  rules: string | null;
  erased_at: string | null;
}

export const verifiedColumns = ['key', 'id', 'stage', 'failed_stage', 'problem_code', 'text_id', 'reader', 'rules', 'erased_at'] as const;

type Found = [code: MismatchCode, detail: string];

const reason = (error: unknown): string => (error instanceof Error ? error.name : 'error');

/** The text must be there, unpack, and be the one that its id names; null with what is wrong. */
async function verifyText(db: Kysely<Tables>, { key, id, text_id, reader }: VerifiedRow): Promise<{ text: DocumentText | null; found: Found[] }> {
  try {
    const text = await readTextBody(db, key, text_id, reader);
    if (!text) return { text, found: [['text-missing', `reader ${reader}`]] };
    const hash = `sha256:${createHash('sha256').update(text.text).digest('hex')}`;
    const isSame = hash === text.textId && text.textId === text_id && text.id === id;
    return isSame ? { text, found: [] } : { text: null, found: [['text-damaged', 'hash']] };
  } catch (error) {
    return { text: null, found: [['text-damaged', reason(error)]] };
  }
}

/** `raw` is `text.slice(start, end)` of the first evidence, also for the parts; every span lies within the text. */
function* wrongSpans({ id, raw, evidence, parts = {} }: Field<unknown>, text: string): Generator<string> {
  const isWrong = (words: string, [first]: readonly Evidence[]) => first !== undefined && text.slice(first.start, first.end) !== words;
  const isOutside = (spans: readonly Evidence[]) => spans.some(({ start, end }) => start > end || end > text.length);
  if (isWrong(raw, evidence) || isOutside(evidence)) yield id;
  for (const [name, part] of Object.entries(parts)) if (isWrong(part.raw, part.evidence) || isOutside(part.evidence)) yield `${id}.${name}`;
}

/** What linking marks on a row is made of many documents; the document itself does not say it. */
const MARKS = new Set(['linked', 'stands', 'stands_approved', 'organisation', 'code_then', 'code_now', 'name_now']);

const toComparable = (row: object): string => JSON.stringify(Object.entries(row).filter(([name]) => !MARKS.has(name)).toSorted(([a], [b]) => (a < b ? -1 : 1)));

async function readRows(trx: Transaction<Tables>, table: keyof FlatTables, key: number): Promise<string[]> {
  const flat = trx as unknown as Transaction<{ flat: { document: number } }>;
  const rows = await flat.selectFrom(table as 'flat').selectAll().where('document', '=', key).execute();
  return rows.map(toComparable).toSorted();
}

const markedTables = ['organisations', 'costs', 'countries', 'places', 'events', 'identifiers', 'funders', 'contacts'] as const;

/** Sums do not look whether the project of a row is there: it must be. */
async function verifyMarks(trx: Transaction<Tables>, key: number): Promise<Found[]> {
  const rows = sql.join(markedTables.map((table) => sql`select linked, stands, stands_approved from ${sql.table(table)} where document = ${key}`), sql` union all `);
  const { rows: [counted] } = await sql<{ astray: number | string }>`select count(*) as astray from (${rows}) as t
    where (t.stands = 1 and not exists (select 1 from linked_projects as p where p.key = t.linked))
    or (t.stands_approved = 1 and not exists (select 1 from approved_projects as p where p.key = t.linked))`.execute(trx);
  const astray = Number(counted?.astray ?? 0);
  return astray === 0 ? [] : [['rows-astray', String(astray)]];
}

/** The flat tables and the row of the document must say what the record with people's decisions says. */
async function verifyRows(trx: Transaction<Tables>, { key }: VerifiedRow, extracted: SietsRecord): Promise<Found[]> {
  const { record } = effectiveRecord(extracted, await readAppliedDecisions(trx, key));
  const expected = toRows(record, key);
  const found: Found[] = [];
  for (const table of flatTableNames) {
    const wanted = expected[table].map(toComparable).toSorted();
    const rows = await readRows(trx, table, key);
    if (wanted.length !== rows.length || wanted.some((row, n) => row !== rows[n])) found.push(['rows-differ', `${table} (${rows.length}, expected ${wanted.length})`]);
  }
  const columns = Object.entries(toDocumentColumns(record));
  const row = await trx.selectFrom('documents').selectAll().where('key', '=', key).executeTakeFirstOrThrow();
  const wrong = columns.filter(([name, value]) => row[name as keyof typeof row] !== value).map(([name]) => name);
  return wrong.length === 0 ? found : [...found, ['rows-differ', `documents (${wrong.join(', ')})`]];
}

async function verifyRecord(trx: Transaction<Tables>, row: VerifiedRow, text: DocumentText | null): Promise<Found[]> {
  const kept = await readBody(trx, row.key, row.text_id, row.rules);
  if (!kept) return [['record-missing', `rules ${row.rules}`]];
  let record: SietsRecord;
  try {
    record = recordSchema.parse(JSON.parse(kept.body));
  } catch (error) {
    return [['record-damaged', reason(error)]];
  }
  if (record.document.id !== row.id || record.document.textId !== row.text_id) return [['record-damaged', 'of another document or text']];
  if (text) record.document.text = text.text;
  const wrong = text ? listFields(record).flatMap(({ field }) => [...wrongSpans(field, text.text)]) : [];
  const spans: Found[] = wrong.length === 0 ? [] : [['span-wrong', `${wrong.length}: ${wrong.slice(0, 3).join(', ')}`]];
  return row.stage === 'recorded' && text ? [...spans, ...(await verifyRows(trx, row, record)), ...(await verifyMarks(trx, row.key))] : spans;
}

/** What a document's rows must hold at its stage. */
export async function verifyDocument(trx: Transaction<Tables>, row: VerifiedRow): Promise<Mismatch[]> {
  const mismatch = ([code, detail]: Found): Mismatch => ({ code, documentId: row.id, arrivalId: null, detail });
  const firsts = await trx.selectFrom('arrivals').select('key').where('document', '=', row.key).where('is_first', '=', 1).execute();
  const first: Found[] = firsts.length === (row.problem_code === 'withdrawn' ? 0 : 1) ? [] : [['first-missing', String(firsts.length)]];
  const at = row.stage === 'failed' ? row.failed_stage : row.stage;
  if (at === 'read' || at === 'rejected' || at === null) return first.map(mismatch);
  const { text, found } = await verifyText(trx, row);
  const record = at === 'extract' ? [] : await verifyRecord(trx, row, text);
  return [...first, ...found, ...record].map(mismatch);
}
