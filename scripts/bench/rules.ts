// How fast the rules read: the mention pass and the whole extraction beside compromise (three) on the same text, one core.
// The best of several rounds: a worker that has read some megabytes. The first megabytes are slower, while the engine compiles the rules.
import { createHash } from 'node:crypto';
import { findEntries } from '@siets/gazetteer';
import { tokenise } from '@siets/latvian';
import type { DocumentText } from '@siets/record';
import { extract } from '@siets/rules';
import nlp from 'compromise/three';
import { bestOf, megabytes, row } from './measure.ts';
import { mentionPass, mentionPassWithValues } from './mention-pass.ts';
import { density, fixtureTexts, latvianPages, variedTexts } from './texts.ts';

const ROUNDS = 5;
/** Rounds over the same megabyte until the rules are compiled. */
const WARM = 20;
/** The same for the whole extraction, which is compiled after some eight of them. */
const WARM_WHOLE = 12;
const sha = (text: string): string => `sha256:${createHash('sha256').update(text).digest('hex')}`;
const toDocument = (text: string): DocumentText => ({
  id: sha(text), mediaType: 'text/plain', bytes: text.length, pages: null, textSource: 'plain', text, textId: '', blocks: [],
  layout: { pages: [], runs: [] }, hints: {}, warnings: [], reader: 'bench',
});

const { latvian, english } = fixtureTexts();
const samples = [
  ['Latvian pages (news, council papers, cards)', latvianPages(300, 3000)],
  ['Latvian cards alone', variedTexts(latvian, 300, 3000)],
  ['English', variedTexts(english, 300, 3000)],
] as const;
for (const [name, texts] of samples) {
  const documents = texts.map(toDocument);
  const size = megabytes(texts);
  console.log(`${name}: ${texts.length} documents, ${size.toFixed(2)} MB, ${density(texts)}`);
  const peerTexts = texts.slice(0, 30);
  const peer = megabytes(peerTexts) / bestOf(ROUNDS, () => peerTexts.forEach((text) => nlp(text)));
  const figures = (seconds: number): string[] => [`${(size / seconds).toFixed(2)} MB/s`, `${(texts.length / seconds).toFixed(0)} docs/s`, `${(size / seconds / peer).toFixed(1)} x`];
  const all = (run: (text: string) => unknown): string[] => figures(bestOf(WARM, () => texts.forEach((text) => run(text))));
  row('', 'speed', 'documents', 'of compromise');
  row('compromise (three)', `${peer.toFixed(2)} MB/s`, `${((peer * texts.length) / size).toFixed(0)} docs/s`, '1.0 x');
  row('tokens', ...all((text) => tokenise(text)));
  row('tokens and lists', ...all((text) => findEntries(tokenise(text))));
  row('mention pass (tokens, lists, mentions)', ...all(mentionPass));
  row('mention pass, every value read', ...all(mentionPassWithValues));
  row('whole extraction', ...figures(bestOf(WARM_WHOLE, () => documents.forEach((document) => extract(document)))));
}

console.log('\nGrowth with the length of one text of cards (linear: the speed stays):');
row('bytes', 'mention pass', 'whole extraction');
for (const bytes of [1_000, 10_000, 100_000, 1_000_000, 10_000_000]) {
  const [text = ''] = variedTexts(latvian, 1, bytes);
  const size = megabytes([text]);
  const repeats = Math.max(1, Math.floor(500_000 / bytes));
  const rounds = bytes > 1_000_000 ? 1 : 3;
  const speed = (run: () => void): string => `${((size * repeats) / bestOf(rounds, () => { for (let round = 0; round < repeats; round += 1) run(); })).toFixed(2)} MB/s`;
  const document = toDocument(text);
  row(String(bytes), speed(() => mentionPass(text)), speed(() => extract(document)));
}

console.log('\nHostile texts, seconds of the whole extraction by length (linear: ten times the text, ten times the time):');
const HOSTILE: Readonly<Record<string, string>> = {
  digits: '1234567890', quotes: '„', '„gada ”': 'gada ', 'nested brackets': '([', 'near cues of roles': 'projekta partnera vadošā koordinatora ',
  'near cues of costs': 'kopējā attiecināmā finansējuma EUR ', 'near cues of kinds': 'iepirkum pieteikum konkurs projekt ',
};
row('', '10 KB', '100 KB', '1 MB');
for (const [name, piece] of Object.entries(HOSTILE)) {
  const seconds = [10_000, 100_000, 1_000_000].map((length) => {
    const document = toDocument(piece.repeat(Math.ceil(length / piece.length)));
    return bestOf(1, () => extract(document)).toFixed(3);
  });
  row(name, ...seconds);
}
