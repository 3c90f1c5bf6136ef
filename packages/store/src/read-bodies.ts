import { documentTextSchema, recordSchema, type DocumentText, type SietsRecord } from '@siets/record';
import type { Kysely } from 'kysely';
import { unpackJson } from './packed-json.ts';
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

/** A record with its text, so that spans can be followed; without it where the text cannot be unpacked. */
export async function readRecordAt(db: Kysely<Tables>, key: number, { text_id, reader, rules }: Versions): Promise<SietsRecord | null> {
  const kept = await readBody(db, key, text_id, rules);
  if (!kept) return null;
  const record = recordSchema.parse(JSON.parse(kept.body));
  const text = await readTextBody(db, key, text_id, reader).catch(() => null);
  if (text) record.document.text = text.text;
  return record;
}

/** A document's current record and how it came about. */
export async function readCurrent(db: Kysely<Tables>, id: string): Promise<{ key: number; record: SietsRecord; trace: unknown } | null> {
  const row = await db.selectFrom('documents').select(['key', 'text_id', 'reader', 'rules']).where('id', '=', id).executeTakeFirst();
  const record = row && (await readRecordAt(db, row.key, row));
  if (!row || !record) return null;
  const trace = (await readBody(db, row.key, row.text_id, row.rules))?.trace;
  return { key: row.key, record, trace: trace ? unpackJson(trace) : null };
}
