import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportGold } from '@siets/dataset';
import { read } from '@siets/reader';
import { listFields, makeDecision, type DecisionWish, type SietsRecord } from '@siets/record';
import { extract } from '@siets/rules';
import type { Store } from '@siets/store';
import { openTempStore, type OpenedStore } from '@siets/store/testing';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findGoldMistakes } from './gold-in-text.ts';
import { goldSchema } from './gold-schema.ts';
import { loadGold } from './load-gold.ts';
import { runGold } from './run-gold.ts';
import { scoreDocument, type DocumentScore } from './score-document.ts';
import { totalsOf } from './totals.ts';

const CARD = `Projekta nosaukums: „Sēklas visiem”
Projekta Nr.: 19-08-A01220-000077
Projekta iesniedzējs: biedrība „Zaļā līkne”
Projekta īstenošanas laiks: 01.03.2024. – 30.11.2025.
Kopējās izmaksas: 12 400,00 EUR
Projekta mērķis: iekopt kopienas dārzu, kurā kaimiņi kopā audzē vecās dārzeņu šķirnes un mācās vākt sēklas nākamajam gadam.
Kontaktpersona: Anna Kalniņa, anna.kalnina@zalalikne.example, 29123456
`;
const id = `sha256:${createHash('sha256').update(CARD).digest('hex')}`;

let opened: OpenedStore;
let folder: string;
let made = 0;

beforeEach(async () => {
  opened = await openTempStore();
  folder = await mkdtemp(join(tmpdir(), 'siets-gold-'));
  const bytes = Buffer.from(CARD);
  const { store } = opened;
  await store.originals.putBytes(bytes);
  await store.arrivals.add({ name: 'karte.txt', source: 'inbox', receivedAt: new Date(), documentId: id, bytes: bytes.length });
  const document = await read(bytes, { name: 'karte.txt' });
  const { record } = extract(document);
  await store.documents.saveText(document);
  await store.documents.saveRecord(record, { fields: [] });
  await store.documents.publish(id);
});
afterEach(async () => {
  await opened.dispose();
  await rm(folder, { recursive: true, force: true });
});

async function decide(store: Store, ...wishes: DecisionWish[]): Promise<void> {
  for (const wish of wishes) {
    const seen = await store.decisions.effective(id);
    if (!seen) throw new Error('expected a record');
    made += 1;
    await store.decisions.add(id, [makeDecision(seen.record, wish, { id: `d_${made}`, by: 'Anna', at: '2026-03-01T10:00:00.000Z' })], seen.version);
  }
}

async function approveAll(store: Store): Promise<void> {
  const seen = await store.decisions.effective(id);
  await decide(store, ...listFields(seen?.record ?? ({} as SietsRecord)).map(({ field }): DecisionWish => ({ action: 'approve', field: field.id })));
}

/** The gold that is exported, with the score of the record that people corrected and of the one that the rules read. */
async function scores(options: { contacts?: boolean } = {}) {
  const out = join(folder, 'gold');
  await exportGold(opened.store, { out, ...options });
  const [one] = loadGold(out);
  if (!one) throw new Error('expected a gold document');
  const gold = goldSchema.parse(one.gold);
  expect(findGoldMistakes(gold, readFileSync(one.source, 'utf8'))).toEqual([]);
  const effective = await opened.store.decisions.effective(id);
  const stored = await opened.store.documents.record(id);
  if (!effective || !stored) throw new Error('expected a record');
  const run = await runGold([out]);
  return { gold, corrected: scoreDocument(one.id, gold, effective.record), extracted: scoreDocument(one.id, gold, stored.record), again: run.scores[0] as DocumentScore };
}

const misses = ({ judgements }: DocumentScore) => judgements.filter(({ missed, extra }) => missed.length + extra.length > 0).map(({ field, missed, extra }) => [field, missed, extra]);
const perfect = (score: DocumentScore): void => expect([misses(score), totalsOf([score]).micro]).toEqual([[], 1]);

test('a corrected value is gold: the corrected record is perfect, what the rules read is not, and nothing else is judged', async () => {
  await decide(opened.store, { action: 'correct', field: 'period.end', value: '2025-12' });
  const { gold, corrected, extracted, again } = await scores();
  perfect(corrected);
  for (const score of [extracted, again]) {
    expect(misses(score)).toEqual([['end', ['2025-12'], ['2025-11-30']]]);
    expect(totalsOf([score]).micro).toBe(0);
  }
  expect(gold.source['corrected']).toEqual(['period.end']);
  expect([gold.unjudged, gold.projects[0]?.unjudged?.includes('title')]).toEqual([['kind', 'published', 'projects'], true]);
});

test('a rejected row of a list is too much when it is read again; rows that nobody decided on may be there or not', async () => {
  const { record } = (await opened.store.decisions.effective(id)) ?? {};
  const [cost] = record?.projects[0]?.costs ?? [];
  await decide(opened.store, { action: 'reject', field: cost?.id ?? '' }, { action: 'add', field: 'costs', value: { ...cost?.value, role: 'grant', amount: 77 }, note: 'no vēstules' });
  const { gold, corrected, extracted } = await scores();
  expect(misses(corrected)).toEqual([]);
  expect(misses(extracted).map(([field]) => field)).toEqual(['costs (amount)', 'costs (role+amount)', 'costs (eur)']);
  expect(gold.projects[0]?.costs).toEqual([expect.objectContaining({ amount: 77, optional: true })]); // no word of the text shows it
});

test('a record that is approved whole is judged whole, its goal by first and last words', async () => {
  await decide(opened.store, { action: 'correct', field: 'title', value: 'Sēklas' });
  await approveAll(opened.store);
  const { gold, corrected, extracted } = await scores();
  perfect(corrected);
  expect(misses(extracted).map(([field]) => field)).toEqual(['title']);
  expect([gold.unjudged, gold.projects[0]?.unjudged]).toEqual([undefined, ['contacts']]);
  expect(gold.projects[0]?.goal).toMatch(/^\S.{10,60} … .{10,60}\S$/u);
});

test('contacts of private persons are left out of gold and masked in the text; with them, the file goes along as it came', async () => {
  await decide(opened.store, { action: 'confirm', field: 'title' });
  await exportGold(opened.store, { out: join(folder, 'a') });
  const [name = ''] = await readdir(join(folder, 'a'));
  const written = ['gold.json', 'text.txt'].map((file) => readFileSync(join(folder, 'a', name, file), 'utf8')).join('\n');
  expect(written).not.toMatch(/Anna|Kalniņa|zalalikne\.example|29123456/u);
  expect(written).toContain('Zaļā līkne');
  await exportGold(opened.store, { out: join(folder, 'b'), contacts: true });
  expect(readFileSync(join(folder, 'b', name, 'source.txt'), 'utf8')).toBe(CARD);
  expect(loadGold(join(folder, 'b'))[0]?.gold.projects[0]?.contacts).toEqual([expect.objectContaining({ name: 'Anna Kalniņa', optional: true })]);
});

test('only what people decided and what stands is exported, with or without what is not approved whole', async () => {
  const count = async (name: string, isApprovedOnly = false) => (await exportGold(opened.store, { out: join(folder, name), isApprovedOnly })).documents;
  expect(await count('nothing')).toBe(0);
  await decide(opened.store, { action: 'confirm', field: 'title' });
  expect([await count('one'), await count('none-approved', true)]).toEqual([1, 0]);
  const { decisions: [decision], version } = await opened.store.decisions.ofDocument(id);
  await opened.store.decisions.undo(id, decision?.id ?? '', { by: 'Anna', at: '2026-03-02T10:00:00.000Z', seen: version });
  expect(await count('undone')).toBe(0);
  await approveAll(opened.store);
  expect(await exportGold(opened.store, { out: join(folder, 'whole'), isApprovedOnly: true })).toEqual({ documents: 1, approved: 1 });
  await expect(exportGold(opened.store, { out: join(folder, 'whole') })).rejects.toThrow('not empty');
});
