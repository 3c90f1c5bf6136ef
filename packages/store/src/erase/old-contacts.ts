import { effectiveRecord, type ContactValue, type Field, type SietsRecord } from '@siets/record';
import type { Kysely } from 'kysely';
import { readAppliedDecisions } from '../active-decisions.ts';
import { readCurrent } from '../read-bodies.ts';
import type { Tables } from '../tables.ts';
import { MASK } from './mask-words.ts';

const PAGE = 100;
const SHORTEST = 3;

/** Who a contact is and how they are reached, as printed and as read; what they are (role, organisation) tells of no person. */
function wordsOf({ value: { name, email, phone }, evidence }: Field<ContactValue>, text: string): string[] {
  const printed = evidence.filter(({ as }) => as !== 'label').map(({ start, end }) => text.slice(start, end));
  return [...printed, name ?? '', email ?? '', ...(phone ?? '').split(', ')].map((words) => words.trim()).filter((words) => words.length >= SHORTEST && !words.includes(MASK));
}

/** The words of all contacts of a record, each once; every contact is held private, as exports do. */
export const contactWords = (record: SietsRecord, text: string): string[] =>
  [...new Set(record.projects.flatMap(({ contacts }) => contacts.flatMap((contact) => wordsOf(contact, text))))];

/** Documents that came before a time and still hold contacts, with the words of these. */
export async function* findOldContacts(db: Kysely<Tables>, before: string): AsyncGenerator<{ id: string; words: string[] }> {
  for (let after = 0; ;) {
    const rows = await db.selectFrom('documents as d').select(['d.key', 'd.id']).where('d.key', '>', after).where('d.created_at', '<', before).where('d.stage', '=', 'recorded')
      .where((eb) => eb.exists(eb.selectFrom('contacts as c').select('c.n').whereRef('c.document', '=', 'd.key'))).orderBy('d.key').limit(PAGE).execute();
    for (const { key, id } of rows) {
      const current = await readCurrent(db, id);
      if (!current) continue;
      const { record } = effectiveRecord(current.record, await readAppliedDecisions(db, key));
      const words = contactWords(record, record.document.text ?? '');
      if (words.length > 0) yield { id, words };
    }
    const last = rows.at(-1);
    if (!last) return;
    after = last.key;
  }
}
