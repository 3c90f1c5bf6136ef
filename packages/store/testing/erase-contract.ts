import type { DocumentText, SietsRecord } from '@siets/record';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import type { Store } from '../src/index.ts';
import { insideFile } from './inside-contract.ts';
import { idOf, sampleRecord, sampleText } from './samples.ts';
import { collect, drop, record } from './steps.ts';
import { keep } from './withdraw-contract.ts';
import { decide } from './decisions-contract.ts';

const id = idOf('egle');
const AT = '2026-03-05T10:00:00.000Z';
const LINE = 'Kontaktpersona: Vilma Ziediņa, tālr. 29 000 111, vilma@egle.example\nVilmas Ziediņas vārdā\n';
const WORDS = ['Vilma Ziediņa', '+371 29000111', 'vilma@egle.example'];

/** The sample with a line that names an invented person, and a contact made of it. */
function withPerson(bytes: string): { text: DocumentText; record: SietsRecord } {
  const made = sampleText(bytes);
  const text = made.text + LINE;
  const document = { ...made, text, textId: idOf(text), hints: { author: 'Vilma Ziediņa' } };
  const sample = sampleRecord(bytes);
  const at = (raw: string) => ({ raw, evidence: [{ start: text.indexOf(raw), end: text.indexOf(raw) + raw.length, page: null, as: 'value' as const }] });
  const contact = {
    id: 'f_contact', raw: 'Vilma Ziediņa', evidence: ['Vilma Ziediņa', '29 000 111', 'vilma@egle.example'].flatMap((raw) => at(raw).evidence), value: { name: 'Vilma Ziediņa', role: null, organisation: null, email: 'vilma@egle.example', phone: '+37129000111' },
    parts: { email: at('vilma@egle.example') }, source: 'rule' as const, rule: 'contacts/sample', confidence: 0.9,
  };
  // Read of the inflected name: no form of a word of the list stands in the value.
  const goal = { id: 'f_goal', ...at('Vilmas Ziediņas vārdā'), value: 'Vilmiņas Ziediņmātes', source: 'rule' as const, rule: 'goal/sample', confidence: 0.9 };
  const projects = sample.projects.map((project) => ({ ...project, contacts: [contact], goal }));
  return { text: document, record: { document: { ...sample.document, text, textId: document.textId }, projects } };
}

async function recordPerson(store: Store, bytes: string, inside: Parameters<Store['documents']['saveText']>[1] = []): Promise<void> {
  const made = withPerson(bytes);
  await store.documents.saveText(made.text, inside);
  await store.documents.saveRecord(made.record, { losers: [{ value: 'Ziediņa', raw: 'Ziediņa', evidence: made.record.projects[0]?.contacts[0]?.evidence }], of: 'Vilma Ziediņa' });
  await store.documents.publish(made.text.id);
}

/** Every row of every table as one string, with what is packed unpacked by the store itself. */
async function dump(store: Store): Promise<string> {
  const reader = await store.openReader();
  const { db } = reader;
  const tables = (await db.introspection.getTables()).map(({ name }) => name).filter((name) => !/_words|^kysely/u.test(name));
  const rows = [];
  for (const name of tables) rows.push(...(await sql`select * from ${sql.table(name)}`.execute(db)).rows);
  await reader.close();
  const packed = [await store.documents.text(id), await store.documents.record(id)];
  return JSON.stringify([rows, packed]);
}

const LEFT = /vilm|ziedi|29 ?000 ?111/iu;
const findLeft = (text: string): string | null => /.{0,60}(?:vilm|ziedi|29 ?000 ?111)/iu.exec(text)?.[0] ?? null;

/** What every store must do where a person is erased. */
export function testErasing(getStore: () => Store): void {
  test('what is known of them is masked everywhere at equal length, and the original is gone', async () => {
    const store = getStore();
    await keep(store, 'egle');
    await drop(store, 'egle', { name: 'Vilma_Ziediņa līgums.txt', folder: 'Vilma Ziediņa' });
    await recordPerson(store, 'egle');
    await decide(store, 'egle', { action: 'correct', field: 'f_contact', value: { name: 'Vilma Ziediņa', role: 'vadītāja', organisation: null, email: null, phone: null }, note: 'zvanīju: 29000111' }, 'd1');
    const by = { id: 'u1', name: 'Anna' };
    await store.review.addComment(id, { id: 'c1', fieldId: null, field: null, project: null, text: 'Vai VILMA ZIEDIŅA te strādā?', by, at: AT });
    await store.review.skip(id, { by, at: AT, why: 'prasīt: vilma@egle.example' });
    await store.people.log({ at: AT, by: 'Anna', action: 'upload', subject: 'Vilma Ziediņa.pdf', detail: null });
    const before = await store.documents.text(id);
    const seen = await store.status();
    expect(findLeft(await dump(store))).not.toBeNull();

    const preview = await store.erasing.preview({ words: WORDS });
    expect(preview).toMatchObject([{ documentId: id, name: 'Vilma_Ziediņa līgums.txt', fields: 2 }]);
    expect((await store.documents.text(id))?.text).toBe(before?.text);
    const { documents, renamed } = await store.erasing.erase({ words: WORDS }, AT);
    expect(documents).toEqual(preview.map((each) => ({ ...each, name: '█████████████ līgums.txt' })));
    expect(renamed).toEqual([{ folder: 'Vilma Ziediņa', name: 'Vilma_Ziediņa līgums.txt' }]);

    const text = await store.documents.text(id);
    expect(text?.text.length).toBe(before?.text.length);
    expect(text?.text).toContain('Kontaktpersona: █████ ███████, tālr. ██ ███ ███, ██████████████████\n');
    expect(findLeft(await dump(store))).toBeNull();
    expect((await store.decisions.effective(id))?.record.projects[0]).toMatchObject({
      title: { value: 'egle' }, contacts: [{ value: { name: '█████ ███████', role: 'vadītāja', email: null }, state: 'person' }], goal: { value: '████████ ███████████' },
    });
    expect(await store.originals.has(id)).toBe(false);
    expect(await store.erasing.isErased(id)).toBe(true);
    expect(await collect(store.verify())).toEqual([]);
    expect(await store.status()).toEqual(seen);
    expect((await store.receipts.owed()).map(({ name }) => name)).toEqual(['█████████████ līgums.txt']);
    expect(await store.erasing.preview({ words: WORDS })).toEqual([]);
    expect(await store.erasing.erase({ words: WORDS }, AT)).toEqual({ documents: [], renamed: [] });
  });

  test('neither reading anew nor the same file bring them back', async () => {
    const store = getStore();
    await drop(store, 'egle');
    await recordPerson(store, 'egle');
    await store.erasing.erase({ words: WORDS }, AT);
    expect(await store.reruns.begin({ from: 'read' }, '0.0.2')).toMatchObject({ documents: 1 });
    expect(await store.sweep()).toMatchObject([{ id, stage: 'extract' }]);
    expect(await store.documents.saveText(withPerson('egle').text)).toBe(false);
    expect(await store.documents.saveRecord(withPerson('egle').record)).toBe(false); // it is of the text with the words
    expect(await drop(store, 'egle')).toMatchObject({ outcome: 'duplicate' });
    expect((await store.documents.text(id))?.text).not.toMatch(LEFT);
  });

  test('what holds the document loses its original too, others keep theirs', async () => {
    const store = getStore();
    for (const bytes of ['vēstule', 'egle', 'osis']) await keep(store, bytes);
    await drop(store, 'vēstule');
    await store.documents.saveText(sampleText('vēstule'), [insideFile('egle'), insideFile('osis')]);
    await store.documents.saveRecord(sampleRecord('vēstule'));
    await store.documents.publish(idOf('vēstule'));
    await recordPerson(store, 'egle');
    await record(store, 'osis');
    expect((await store.erasing.erase({ words: WORDS }, AT)).documents).toHaveLength(1);
    const kept = await Promise.all(['vēstule', 'egle', 'osis'].map((bytes) => store.originals.has(idOf(bytes))));
    expect(kept).toEqual([false, false, true]);
    expect(await collect(store.verify())).toEqual([]);
  });

  test('contacts go from documents that are too old, and from no other', async () => {
    const store = getStore();
    await drop(store, 'egle');
    await recordPerson(store, 'egle');
    const tomorrow = new Date(Date.now() + 86_400_000).toISOString();
    expect((await store.erasing.eraseContacts('2020-01-01T00:00:00.000Z', AT)).documents).toEqual([]);
    expect((await store.erasing.eraseContacts(tomorrow, AT)).documents).toMatchObject([{ documentId: id }]);
    const text = (await store.documents.text(id))?.text ?? '';
    expect(text).toContain('Kontaktpersona: █████ ███████, tālr. ██ ███ ███, ██████████████████\n');
    expect((await store.decisions.effective(id))?.record.projects[0]?.contacts).toMatchObject([{ value: { name: '█████ ███████', email: '██████████████████' } }]);
    expect((await store.erasing.eraseContacts(tomorrow, AT)).documents).toEqual([]);
    expect(await collect(store.verify({ isDeep: false }))).toEqual([]);
  });

  test('in one document alone where it is named', async () => {
    const store = getStore();
    for (const bytes of ['egle', 'osis']) {
      await drop(store, bytes);
      await recordPerson(store, bytes);
    }
    expect((await store.erasing.erase({ words: WORDS, documentId: idOf('osis') }, AT)).documents).toMatchObject([{ documentId: idOf('osis') }]);
    expect((await store.documents.text(id))?.text).toMatch(LEFT);
    expect((await store.documents.text(idOf('osis')))?.text).not.toMatch(LEFT);
  });
}
