import { createHash } from 'node:crypto';
import { listFields, recordSchema, type DocumentText } from '@siets/record';
import type { Kysely, Selectable } from 'kysely';
import { packJson, unpackJson } from '../packed-json.ts';
import type { CommentsTable, ReviewMarksTable } from '../review/review-tables.ts';
import type { ArrivalsTable, DecisionsTable, DocumentsTable, RecordsTable, Tables, TextsTable } from '../tables.ts';
import { makeJsonMask, type MaskedText } from './mask-json.ts';
import type { Mask } from './mask-words.ts';

type Row<T> = Selectable<T>;

/** A document as it is to be, with every row that holds words of it. */
export interface ErasurePlan {
  document: Row<DocumentsTable>;
  texts: Row<TextsTable>[];
  records: Row<RecordsTable>[];
  /** Only those that change. */
  decisions: Row<DecisionsTable>[];
  comments: Row<CommentsTable>[];
  marks: Row<ReviewMarksTable> | null;
  /** With the names that they had. */
  arrivals: { row: Row<ArrivalsTable>; was: { folder: string; name: string } }[];
  places: number;
  fields: number;
}

export const textIdOf = (text: string): string => `sha256:${createHash('sha256').update(text).digest('hex')}`;

async function readRows(db: Kysely<Tables>, id: string) {
  const document = await db.selectFrom('documents').selectAll().where('id', '=', id).executeTakeFirst();
  if (!document) return null;
  const of = <T extends 'texts' | 'records' | 'comments' | 'review_marks' | 'arrivals' | 'decisions'>(table: T) =>
    db.selectFrom(table as 'texts').selectAll().where('document', '=', document.key).execute() as unknown as Promise<Row<Tables[T]>[]>;
  const [texts, records, comments, marks, arrivals, decisions] =
    [await of('texts'), await of('records'), await of('comments'), await of('review_marks'), await of('arrivals'), await of('decisions')];
  return { document, texts, records, comments, marks: marks[0] ?? null, arrivals, decisions };
}

/** Masks some columns of a row; null where nothing in it changes. */
function maskColumns<T extends object>(row: T, columns: readonly (keyof T)[], mask: Mask): { row: T; count: number } | null {
  let count = 0;
  const changed = Object.fromEntries(columns.map((name) => {
    const value = row[name];
    if (typeof value !== 'string') return [name, value];
    const masked = mask(value.normalize('NFC'));
    count += masked.count;
    return [name, masked.count === 0 ? value : masked.text];
  }));
  return count === 0 ? null : { row: { ...row, ...changed }, count };
}

function maskTexts(rows: readonly Row<TextsTable>[], mask: Mask) {
  const texts = new Map<string, MaskedText>();
  const counts = new Map<string, number>();
  const made = rows.map((row) => {
    const document = unpackJson(row.body) as DocumentText;
    const { text: now, count } = mask(document.text);
    const id = count === 0 ? row.text_id : textIdOf(now);
    texts.set(row.text_id, { was: document.text, now, id });
    const { text: _text, ...facts } = document;
    const masked = { ...makeJsonMask(mask, texts, undefined)(facts), text: now };
    const isSame = count === 0 && JSON.stringify(masked) === JSON.stringify({ ...facts, text: now });
    counts.set(row.text_id, isSame ? 0 : Math.max(count, 1));
    return { ...row, text_id: id, body: isSame ? row.body : packJson(masked) };
  });
  return { texts, counts, rows: made };
}

/** Fields of a record whose words or value are others now. */
function countFields(was: string, now: string): number {
  const [before, after] = [was, now].map((body) => listFields(recordSchema.parse(JSON.parse(body)))) as [ReturnType<typeof listFields>, ReturnType<typeof listFields>];
  return before.filter((each, n) => JSON.stringify(each) !== JSON.stringify(after[n])).length;
}

/** What erasing would make of a document; null where the words stand nowhere in it, or there is no such document. */
export async function planErasure(db: Kysely<Tables>, id: string, mask: Mask): Promise<ErasurePlan | null> {
  const found = await readRows(db, id);
  if (!found) return null;
  const { document } = found;
  const { texts, counts, rows: textRows } = maskTexts(found.texts, mask);
  let fields = 0;
  let isRecordTouched = false;
  const records = found.records.map((row) => {
    const maskJson = makeJsonMask(mask, texts, texts.get(row.text_id));
    const body = JSON.stringify(maskJson(JSON.parse(row.body) as unknown));
    const trace = row.trace === null ? null : packJson(maskJson(unpackJson(row.trace)));
    if (body !== row.body) isRecordTouched = true;
    if (body !== row.body && row.text_id === document.text_id && row.rules === document.rules) fields = countFields(row.body, body);
    return { ...row, text_id: texts.get(row.text_id)?.id ?? row.text_id, body, trace };
  });
  const maskDecision = makeJsonMask(mask, texts, undefined);
  const decisions = found.decisions
    .map((row) => ({ ...row, body: JSON.stringify(maskDecision(JSON.parse(row.body) as unknown)) }))
    .filter(({ body }, n) => body !== found.decisions[n]?.body);
  const comments = found.comments.flatMap((row) => maskColumns(row, ['text'], mask) ?? []);
  const marks = found.marks && maskColumns(found.marks, ['skipped_why', 'asked_text'], mask);
  const arrivals = found.arrivals.flatMap((row) => {
    const masked = maskColumns(row, ['name', 'folder', 'folded_name', 'problem_detail'], mask);
    return masked ? [{ row: masked.row, was: { folder: row.folder, name: row.name } }] : [];
  });
  const row = maskColumns(document, ['error', 'problem_detail', 'title'], mask);
  const others = comments.reduce((sum, { count }) => sum + count, 0) + (marks?.count ?? 0) + arrivals.length + decisions.filter(({ body }) => body.includes('█')).length;
  const places = (counts.get(document.next_text_id ?? document.text_id ?? '') ?? 0) + others;
  const isTouched = others > 0 || isRecordTouched || row !== null || [...counts.values()].some((count) => count > 0);
  if (!isTouched) return null;
  const newId = (textId: string | null) => (textId === null ? null : (texts.get(textId)?.id ?? textId));
  return {
    document: { ...(row?.row ?? document), text_id: newId(document.text_id), next_text_id: newId(document.next_text_id) },
    texts: textRows, records, decisions, comments: comments.map((each) => each.row), marks: marks?.row ?? null, arrivals,
    places: Math.max(places, 1), fields,
  };
}
