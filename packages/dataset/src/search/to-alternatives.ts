import { entriesOf, otherNames } from '@siets/gazetteer';
import { findSearchWords, type SearchWord } from '@siets/latvian';
import { countryWordOf, type WantedWord } from '@siets/store';

/** What is looked for: the words as they were written, and the same with other names of what they name. Each holds all its words. */
export interface WantedWords {
  written: WantedWord[];
  alternatives: WantedWord[][];
}

type Phrase = readonly (readonly string[])[];

/** Beginnings shorter than this find too much. */
const SHORTEST_START = 3;
const MOST_ALTERNATIVES = 60;
const MOST_WORDS = 12;
const HOME = 'LV';

const toPhrase = (name: string): Phrase => findSearchWords(name).map(({ stems }) => stems);
const keyOf = (phrase: Phrase): string => phrase.map(([stem]) => stem).join(' ');
const distinct = (phrases: readonly Phrase[]): Phrase[] => [...new Map(phrases.map((phrase) => [keyOf(phrase), phrase])).values()].filter((phrase) => phrase.length > 0);

interface Renaming {
  phrase: Phrase;
  others: Phrase[];
  /** A country: a genitive before another word is a part of a name („Norvēģijas valdība”), not the country. */
  isCountry?: boolean;
}

/** Renamings by the first word of the name; made when first asked for. */
let known: Map<string, Renaming[]> | null = null;

function readRenamings(): Map<string, Renaming[]> {
  if (known) return known;
  known = new Map();
  for (const { names, others } of otherNames) {
    const phrases = distinct(others.map(toPhrase));
    for (const phrase of distinct(names.map(toPhrase))) {
      for (const stem of phrase[0] ?? []) known.set(stem, [...(known.get(stem) ?? []), { phrase, others: phrases }]);
    }
  }
  for (const { code, name } of entriesOf('country')) {
    // Nearly every project is of this country.
    const phrase = code === HOME ? [] : toPhrase(name);
    for (const stem of phrase[0] ?? []) known.set(stem, [...(known.get(stem) ?? []), { phrase, others: [[[countryWordOf(code)]]], isCountry: true }]);
  }
  return known;
}

const isNamePart = (words: readonly SearchWord[], at: number, { phrase, isCountry = false }: Renaming): boolean =>
  isCountry && at + phrase.length < words.length && words[at + phrase.length - 1]?.plain.endsWith('s') === true;

const isAt = (words: readonly SearchWord[], at: number, phrase: Phrase): boolean =>
  phrase.every((stems, n) => words[at + n]?.stems.some((stem) => stems.includes(stem)) === true);

const toWanted = (phrase: Phrase): WantedWord[] => phrase.map((forms) => ({ forms }));

/** The words from `at` on in every way they may be called; as they were written first. */
function expand(words: readonly SearchWord[], at: number, written: readonly WantedWord[]): WantedWord[][] {
  const [own] = written.slice(at);
  if (own === undefined) return [[]];
  const renamed = (words[at]?.stems ?? []).flatMap((stem) => readRenamings().get(stem) ?? []).filter((renaming) => isAt(words, at, renaming.phrase) && !isNamePart(words, at, renaming));
  const found = expand(words, at + 1, written).map((rest) => [own, ...rest]);
  for (const { phrase, others } of renamed) {
    const rests = expand(words, at + phrase.length, written);
    for (const other of others) for (const rest of rests) found.push([...toWanted(other), ...rest]);
  }
  return found.slice(0, MOST_ALTERNATIVES);
}

const stemsOf = (words: readonly WantedWord[]): Set<string> => new Set(words.flatMap(({ forms }) => forms));

/** Without those that ask for all of another and more: they find nothing that it does not. */
function withoutWider(alternatives: WantedWord[][]): WantedWord[][] {
  const kept: WantedWord[][] = [];
  for (const each of alternatives) {
    const stems = stemsOf(each);
    if (!kept.some((other) => other.every(({ forms }) => forms.some((form) => stems.has(form))))) kept.push(each);
  }
  return kept;
}

/**
 * What words in a search mean; null where they hold nothing to look for.
 *
 * All words must be there, in any form; the last one may be only begun. „Aglonas novads” is also looked for as „Preiļu novads”.
 */
export function toAlternatives(text: string): WantedWords | null {
  const words = findSearchWords(text).slice(0, MOST_WORDS);
  if (words.length === 0) return null;
  const written = words.map(({ stems, plain, end }, n): WantedWord =>
    ({ forms: stems, start: n === words.length - 1 && end === text.length && plain.length >= SHORTEST_START ? plain : undefined }));
  return { written, alternatives: withoutWider(expand(words, 0, written)) };
}
