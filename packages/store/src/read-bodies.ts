import { documentTextSchema, type DocumentText, type SietsRecord } from '@siets/record';
import type { Kysely } from 'kysely';
import { unpackJson } from './packed-json.ts';
import { parseRecord } from './parse-record.ts';
import type { Tables } from './tables.ts';

/** One text of a document; null where there is none. Throws where it cannot be unpacked. */
export async function readTextBody(db: Kysely<Tables>, key: number, textId: string | null, reader: string | null): Promise<DocumentText | null> {
  if (textId === null || reader === null) return null;
  const row = await db.selectFrom('texts').select('body').where('document', '=', key).where('text_id', '=', textId).where('reader', '=', reader).executeTakeFirst();
  return row ? documentTextSchema.parse(unpackJson(row.body)) : null;
}

/** One record of a document as it is kept, without its text. */
export async function readBody(db: Kysely<Tables>, key: number, textId: string | null, rules: string | null) {
  if (textId === null || rules === null) return null;
  const query = db.selectFrom('records').select(['body', 'trace']).where('document', '=', key);
  return (await query.where('text_id', '=', textId).where('rules', '=', rules).executeTakeFirst()) ?? null;
}

/** Which text and which rules. */
export interface Versions {
  text_id: string | null;
  reader: string | null;
  rules: string | null;
}

interface KeptRecord {
  record: SietsRecord;
  /** Hash of the record as it is kept. */
  hash: string;
  trace: Uint8Array | null;
}

/** A record, with its text so that spans can be followed (without it where that cannot be unpacked), and its trace. */
async function readWithTrace(db: Kysely<Tables>, key: number, { text_id, reader, rules }: Versions): Promise<KeptRecord | null> {
  if (text_id === null || rules === null) return null;
  const kept = await db.selectFrom('records as r')
    .leftJoin('texts as t', (join) => join.onRef('t.document', '=', 'r.document').onRef('t.text_id', '=', 'r.text_id').on('t.reader', '=', reader ?? ''))
    .select(['r.body', 'r.trace', 't.body as text']).where('r.document', '=', key).where('r.text_id', '=', text_id).where('r.rules', '=', rules).executeTakeFirst();
  if (!kept) return null;
  const { record, hash } = parseRecord(kept.body);
  const text = kept.text === null ? null : unpackText(kept.text);
  return { record: text === null ? record : { ...record, document: { ...record.document, text } }, hash, trace: kept.trace };
}

function unpackText(body: Uint8Array): string | null {
  try {
    return documentTextSchema.parse(unpackJson(body)).text;
  } catch {
    return null;
  }
}

/** A record with its text. */
export const readRecordAt = async (db: Kysely<Tables>, key: number, at: Versions): Promise<SietsRecord | null> => (await readWithTrace(db, key, at))?.record ?? null;

const findCurrent = (db: Kysely<Tables>, id: string) => db.selectFrom('documents').select(['key', 'text_id', 'reader', 'rules', 'decisions']).where('id', '=', id).executeTakeFirst();

/** A document's current record, and how many changes people made to it. */
export async function readCurrent(db: Kysely<Tables>, id: string): Promise<{ key: number; record: SietsRecord; hash: string; decisions: number } | null> {
  const row = await findCurrent(db, id);
  const kept = row && (await readWithTrace(db, row.key, row));
  return row && kept ? { key: row.key, record: kept.record, hash: kept.hash, decisions: row.decisions } : null;
}

/** The same with how it came about. */
export async function readCurrentTraced(db: Kysely<Tables>, id: string): Promise<{ key: number; record: SietsRecord; trace: unknown } | null> {
  const row = await findCurrent(db, id);
  const kept = row && (await readWithTrace(db, row.key, row));
  return row && kept ? { key: row.key, record: kept.record, trace: kept.trace ? unpackJson(kept.trace) : null } : null;
}
