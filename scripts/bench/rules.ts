// How fast the rules read: the mention pass and the whole extraction beside compromise (three) on the same text, one core.
import { createHash } from 'node:crypto';
import { findEntries } from '@siets/gazetteer';
import { tokenise } from '@siets/latvian';
import type { DocumentText } from '@siets/record';
import { extract, findMentions, mentionRules } from '@siets/rules';
import nlp from 'compromise/three';
import { bestOf, megabytes, row } from './measure.ts';
import { fixtureTexts, variedTexts, variety } from './texts.ts';

const ROUNDS = 3;
const sha = (text: string): string => `sha256:${createHash('sha256').update(text).digest('hex')}`;
const toDocument = (text: string): DocumentText => ({
  id: sha(text), mediaType: 'text/plain', bytes: text.length, pages: null, textSource: 'plain', text, textId: '', blocks: [],
  layout: { pages: [], runs: [] }, hints: {}, warnings: [], reader: 'bench',
});
const mentionPass = (text: string): void => {
  const tokens = tokenise(text);
  findMentions(mentionRules, { text, tokens, hits: findEntries(tokens) });
};

const { latvian, english } = fixtureTexts();
for (const [name, sources] of [['Latvian', latvian], ['English', english]] as const) {
  const texts = variedTexts(sources, 300, 3000);
  const documents = texts.map(toDocument);
  const size = megabytes(texts);
  console.log(`${name}: ${texts.length} documents, ${size.toFixed(2)} MB, ${(variety(texts) * 100).toFixed(1)} % distinct words`);
  const peerTexts = texts.slice(0, 30);
  const peer = megabytes(peerTexts) / bestOf(ROUNDS, () => peerTexts.forEach((text) => nlp(text)));
  const figures = (seconds: number): string[] => [`${(size / seconds).toFixed(2)} MB/s`, `${(texts.length / seconds).toFixed(0)} docs/s`, `${(size / seconds / peer).toFixed(1)} x`];
  row('', 'speed', 'documents', 'of compromise');
  row('compromise (three)', `${peer.toFixed(2)} MB/s`, `${((peer * texts.length) / size).toFixed(0)} docs/s`, '1.0 x');
  row('tokens', ...figures(bestOf(ROUNDS, () => texts.forEach((text) => tokenise(text)))));
  row('tokens and lists', ...figures(bestOf(ROUNDS, () => texts.forEach((text) => findEntries(tokenise(text))))));
  row('mention pass (tokens, lists, mentions)', ...figures(bestOf(ROUNDS, () => texts.forEach(mentionPass))));
  row('whole extraction', ...figures(bestOf(ROUNDS, () => documents.forEach((document) => extract(document)))));
}

console.log('\nGrowth with the length of one text (linear: the speed stays):');
row('bytes', 'mention pass', 'whole extraction');
for (const bytes of [1_000, 10_000, 100_000, 1_000_000]) {
  const [text = ''] = variedTexts(latvian, 1, bytes);
  const size = megabytes([text]);
  const repeats = Math.max(1, Math.floor(200_000 / bytes));
  const speed = (run: () => void): string => `${((size * repeats) / bestOf(2, () => { for (let round = 0; round < repeats; round += 1) run(); })).toFixed(2)} MB/s`;
  const document = toDocument(text);
  row(String(bytes), speed(() => mentionPass(text)), speed(() => extract(document)));
}
