import { findCompoundHead } from './compound-heads.ts';
import { fold } from './fold.ts';
import { isDigit, isLetter } from './letters.ts';

// Words as people write them when they look for something: whatever the case, the ending and the marks over letters. One function makes
// them of texts and of questions, and they are [a-z0-9] alone, so that no database folds or stems by rules of its own.

/** Change it with the words that this module makes of a text: indexes are then made anew. */
export const SEARCH_WORDS_VERSION = 3;

export interface SearchWord {
  /** UTF-16 offsets into the text, end exclusive. */
  start: number;
  end: number;
  /** The whole word, folded. */
  plain: string;
  /** What is indexed and asked for: two words are the same where they share one. */
  stems: readonly string[];
  /** The noun that a compound ends in: „pamatskola” is found by „skola”, but no „skola” by „pamatskola”. */
  head: string | null;
}

/** Too frequent to tell anything. */
const PASSED_OVER = new Set(['un', 'vai', 'par', 'ar', 'no', 'uz', 'pie', 'ka', 'kas', 'lai', 'the', 'of', 'and', 'for', 'in', 'to']);

/** Endings of nouns and adjectives, folded, the longest first. */
const ENDINGS = ['iem', 'ies', 'ais', 'am', 'as', 'ai', 'es', 'em', 'ei', 'im', 'is', 'us', 'os', 'ie', 'ij', 'a', 'e', 'i', 'o', 'u', 'y', 's'];
const SHORTEST_STEM = 2;
/** A word of so many letters without its marks may have lost a soft consonant. */
const LONG = 6;
/** Names whose -āj- is no ending of an adjective. */
const KEPT_STEMS = new Set(['liepaj']);

function toStem(plain: string): string {
  const ending = ENDINGS.find((each) => plain.endsWith(each) && plain.length - each.length >= SHORTEST_STEM);
  const stem = ending === undefined ? plain : plain.slice(0, -ending.length);
  // lielajam → liel, but iedzīvotājam → iedzivotaj
  const isAdjective = stem.endsWith('aj') && !stem.endsWith('taj') && stem.length >= 5 && !KEPT_STEMS.has(stem);
  return isAdjective ? stem.slice(0, -2) : stem;
}

/** Before these endings a consonant may be soft: `universitāšu`, `brieža`, `kuģu`. */
const SOFTENING = /(?:iem|am|us|os|a|u|i)$/u;

/** The stem before its last consonant went soft, with and without the marks: `universitāš` and `universitas` → `universitat`. */
function harden(stem: string, word: string): string[] {
  const labial = /[bpmvf]j$/u.exec(stem);
  if (labial) return [stem.slice(0, -1)];
  const last = stem.at(-1);
  const hard = last === 's' ? 't' : last === 'z' ? 'd' : null;
  if (hard === null) return [];
  const marked = word.charAt(stem.length - 1);
  const isSoft = marked === 'š' || marked === 'ž' || (stem.length >= LONG && fold(word) === word);
  return isSoft ? [stem.slice(0, -1) + hard] : [];
}

/** Letters of other scripts by their numbers: `ж` → `u436`. */
const toAscii = (folded: string): string => folded.replace(/[^a-z0-9]/gu, (letter) => `u${(letter.codePointAt(0) ?? 0).toString(16)}`);

function toWord(text: string, start: number, end: number): SearchWord {
  // Composed, so that a mark is part of its letter however the text was written.
  const word = text.slice(start, end).normalize('NFC').toLowerCase();
  const plain = fold(word).replace(/\p{M}+/gu, '');
  if (/[^a-z]/u.test(plain)) return { start, end, plain: toAscii(plain), stems: [toAscii(plain)], head: null };
  const stem = toStem(plain);
  const isSoftened = stem.length < plain.length && SOFTENING.test(plain);
  return { start, end, plain, stems: [stem, ...(isSoftened ? harden(stem, word) : [])], head: findCompoundHead(stem) };
}

const isWordUnit = (code: number): boolean => isLetter(code) || isDigit(code);
/** A word is not longer than this; the rest is no word. */
const LONGEST = 60;

/**
 * The words of a text as they are indexed and asked for, without those that stand everywhere.
 *
 *     findSearchWords('Skolu bibliotēkas').map(({ stems }) => stems[0]) → ['skol', 'bibliotek']
 */
export function findSearchWords(text: string): SearchWord[] {
  const found: SearchWord[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (!isWordUnit(text.charCodeAt(at))) continue;
    const start = at;
    while (at < text.length && isWordUnit(text.charCodeAt(at))) at += 1;
    const word = toWord(text, start, Math.min(at, start + LONGEST));
    if (word.plain !== '' && !PASSED_OVER.has(word.plain)) found.push({ ...word, end: at });
  }
  return found;
}

/** Words of texts for an index, each once, parted by blanks. */
export const toIndexWords = (texts: readonly (string | null)[]): string =>
  [...new Set(texts.flatMap((text) => (text === null ? [] : findSearchWords(text).flatMap(({ stems, head }) => (head === null ? stems : [...stems, head])))))].join(' ');
