// How fast the lists are found: tokens, then the trie over all forms, on varied text made of our own documents.
import { entries, findEntries } from '@siets/gazetteer';
import { tokenise } from '@siets/latvian';
import { bestOf, megabytes, row } from './measure.ts';
import { density, fixtureTexts, latvianPages, variedTexts } from './texts.ts';

const ROUNDS = 5;

console.log(`${entries.length} entries, ${entries.reduce((sum, entry) => sum + entry.forms.length, 0)} forms`);
const { english } = fixtureTexts();
for (const [name, texts] of [['Latvian', latvianPages(600, 3000)], ['English', variedTexts(english, 600, 3000)]] as const) {
  const size = megabytes(texts);
  const tokens = texts.map((text) => tokenise(text));
  console.log(`${name}: ${size.toFixed(2)} MB, ${density(texts)}`);
  const speed = (run: () => void): string => `${(size / bestOf(ROUNDS, run)).toFixed(1)} MB/s`;
  row('tokens', speed(() => texts.forEach((text) => tokenise(text))));
  row('lists', speed(() => tokens.forEach((one) => findEntries(one))));
  row('tokens and lists', speed(() => texts.forEach((text) => findEntries(tokenise(text)))));
}

const long = latvianPages(1, 10_000_000);
row('tokens and lists, one text of 10 MB', `${(megabytes(long) / bestOf(2, () => long.forEach((text) => findEntries(tokenise(text))))).toFixed(1)} MB/s`);
