import type { Kysely } from 'kysely';
import { readTextBody } from '../read-bodies.ts';
import type { Tables } from '../tables.ts';

/** A sentence in its document, parted at the words that prove a value. */
export interface WordsAround {
  before: string;
  is: string;
  after: string;
}

/** Longer stretches are cut at a blank. */
const MOST = 200;
const onLine = (text: string): string => text.replace(/\s+/gu, ' ');

/** Where the sentence, or the line, begins that holds the words from `start` on. */
function toBefore(text: string, start: number): string {
  const from = Math.max(0, start - MOST);
  const stretch = text.slice(from, start);
  // The words themselves may begin the sentence: one letter more tells.
  const end = [...text.slice(from, start + 1).matchAll(/\n|[.!?…][”"»]?\s+(?=[\p{Lu}„"«])/gu)].at(-1);
  if (end) return stretch.slice(end.index + end[0].length);
  return from === 0 ? stretch : `…${stretch.slice(Math.max(0, stretch.search(/\s/u)))}`;
}

function toAfter(text: string, end: number): string {
  const stretch = text.slice(end, end + MOST);
  const found = /\n|[.!?…][”"»]?(?=\s+[\p{Lu}„"«])/u.exec(stretch);
  if (found) return stretch.slice(0, found.index + found[0].trimEnd().length);
  return end + MOST >= text.length ? stretch : `${stretch.slice(0, Math.max(stretch.search(/\s\S*$/u), 0))}…`;
}

/**
 * The sentence around words of a text.
 *
 *     Rudenī sāksies projekts „Egļu birzs”. Tā izmaksas ir 3 863,61 EUR, no tiem
 *                                           ^^^^^^^^^^^^^^^             ^^^^^^^^^
 */
export function toWordsAround(text: string, { start, end }: { start: number; end: number }): WordsAround {
  const is = text.slice(start, end);
  const cut = is.length > 2 * MOST ? `${is.slice(0, 2 * MOST).replace(/\s\S*$/u, '')}…` : is;
  return { before: onLine(toBefore(text, start)).trimStart(), is: onLine(cut), after: onLine(toAfter(text, end)).trimEnd() };
}

/** The sentence around the words of each field of a document; fields are left out that no words prove, all where the text cannot be read. */
export async function readWordsAround(db: Kysely<Tables>, document: number, fields: readonly string[]): Promise<Map<string, WordsAround>> {
  const found = new Map<string, WordsAround>();
  if (fields.length === 0) return found;
  const row = await db.selectFrom('documents').select(['text_id', 'reader']).where('key', '=', document).executeTakeFirst();
  const text = row && (await readTextBody(db, document, row.text_id, row.reader).catch(() => null));
  if (!text) return found;
  const spans = await db.selectFrom('evidence').select(['field_id', 'span_start as start', 'span_end as end']).where('document', '=', document)
    .where('field_id', 'in', [...fields]).where('part', '=', '').orderBy('n').execute();
  for (const { field_id, ...span } of spans) if (!found.has(field_id)) found.set(field_id, toWordsAround(text.text, span));
  return found;
}
