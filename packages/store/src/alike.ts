import { isSameValue } from '@siets/record';
import { sql, type Kysely } from 'kysely';
import type { AlikeAsk, AlikeField, Alike } from './store.ts';
import type { Tables } from './tables.ts';

/** So many signs of the printed words are in the index. */
export const ALIKE_UNITS = 24;
const PAGE = 1000;

/** Undecided fields whose rule and printed words are those asked for, in the order of arrival, with their values. */
const readPage = (db: Kysely<Tables>, { documentId, field, rule, raw }: AlikeAsk, after: { key: number; n: number }) =>
  db.selectFrom('fields as f').innerJoin('documents as d', 'd.key', 'f.document')
    .select(['d.key', 'd.id', 'd.decisions', 'd.title', 'f.n', 'f.field_id', 'f.project', 'f.value'])
    .where(sql<boolean>`substr(f.raw, 1, ${sql.lit(ALIKE_UNITS)}) = substr(cast(${raw} as text), 1, ${sql.lit(ALIKE_UNITS)})`)
    .where('f.rule', '=', rule).where('f.raw', '=', raw).where('f.field', '=', field).where('f.state', 'in', ['extracted', 'accepted']).where('f.flag', 'is', null)
    .where('d.stage', '=', 'recorded').where('d.replaced_by', 'is', null).where('d.id', '!=', documentId)
    .where((eb) => eb.or([eb('f.document', '>', after.key), eb.and([eb('f.document', '=', after.key), eb('f.n', '>', after.n)])]))
    .orderBy('f.document').orderBy('f.n').limit(PAGE).execute();

/** Fields of other documents that the same rule read from the same words as the same value, and that nobody has decided on. */
export async function findAlike(db: Kysely<Tables>, ask: AlikeAsk, most: number): Promise<Alike> {
  const fields: AlikeField[] = [];
  for (let after = { key: 0, n: -1 }; ;) {
    const rows = await readPage(db, ask, after);
    for (const { id, field_id, project, decisions, title, value } of rows) {
      if (!isSameValue(JSON.parse(value), ask.value)) continue;
      if (fields.length === most) return { fields, isMore: true };
      fields.push({ documentId: id, fieldId: field_id, project, title, seen: decisions });
    }
    const last = rows.at(-1);
    if (!last || rows.length < PAGE) return { fields, isMore: false };
    after = { key: last.key, n: last.n };
  }
}
