import { adjectiveReadings } from './adjective.ts';
import { declineAdjective } from './declension.ts';
import type { GrammaticalCase, GrammaticalNumber } from './grammar.ts';
import { bestReading, type HeadReading, type NounLexicon } from './noun-lexicon.ts';
import { phraseWords, type PhraseWord } from './phrase-words.ts';

export interface PhraseReading {
  /** The phrase in the case that was asked for. */
  readonly text: string;
  /** Lemma of the head, null where the phrase has none that the lexicon knows: then `text` is the phrase as printed. */
  readonly head: string | null;
  /** What the printed head was read as; null without a head. */
  readonly case: GrammaticalCase | null;
  readonly number: GrammaticalNumber | null;
  /** False where the words do not settle it: no head, or unknown words behind the head. */
  readonly isSure: boolean;
}

export interface PhraseOptions {
  /** Case that the words around ask for. */
  readonly case?: GrammaticalCase;
  /** `singular` reads „bibliotēkas” as one library, `plural` as several. */
  readonly number?: GrammaticalNumber;
}

/**
 * The nominative of a name of a body, a fund or a programme: the head and its own adjectives change, all else is frozen.
 *
 *     toNominative('Latvijas Nacionālajai bibliotēkai', lexicon).text → 'Latvijas Nacionālā bibliotēka'
 *     toNominative('biedrības „Zilā josta”', lexicon).text → 'biedrība „Zilā josta”'
 *
 * The head is the last word outside quotes and brackets that is a form of a head noun.
 */
export function toNominative(phrase: string, lexicon: NounLexicon, options: PhraseOptions = {}): PhraseReading {
  const words = phraseWords(phrase);
  const at = findHead(words, lexicon);
  const reading = at < 0 ? null : bestReading(lexicon.headReadings(words[at]!.text.toLowerCase()) ?? [], options);
  const tail = words.slice(at + 1).filter((word) => !word.isMasked);
  if (reading === null || isOtherHead(tail)) return { text: phrase, head: null, case: null, number: null, isSure: false };
  const text = inflect(phrase, words, at, { reading, to: 'nominative' }, lexicon) ?? phrase;
  return { text, head: reading.lemma, case: reading.case, number: reading.number, isSure: tail.every((word) => FROZEN_TAIL.test(word.text)) };
}

/** Endings of a locative or a dative: such words may follow a head and never change. */
const FROZEN_TAIL = /(?:[āēīū]|[āēīo]s|ai|ei|am|im|ām|ēm|īm|iem)$/u;

/** True where small words follow the head that are neither locative nor dative: an unknown word is the head then. */
const isOtherHead = (tail: readonly PhraseWord[]): boolean =>
  tail.length > 0 && /^\p{Ll}/u.test(tail[0]!.text) && !FROZEN_TAIL.test(tail.at(-1)!.text);

/** A phrase in the nominative put into another case; null where it has no head that the lexicon knows in the nominative. */
export function declinePhrase(phrase: string, grammaticalCase: GrammaticalCase, lexicon: NounLexicon): string | null {
  const words = phraseWords(phrase);
  const at = findHead(words, lexicon);
  if (at < 0) return null;
  const reading = lexicon.headReadings(words[at]!.text.toLowerCase())?.find((one) => one.case === 'nominative') ?? null;
  return reading === null ? null : inflect(phrase, words, at, { reading, to: grammaticalCase }, lexicon);
}

/** Index of the head's word, -1 where there is none. */
export function findHead(words: readonly PhraseWord[], lexicon: NounLexicon): number {
  const readings = words.map((word) => (word.isMasked ? null : lexicon.headReadings(word.text.toLowerCase())));
  const last = readings.findLastIndex((list) => list !== null);
  if (last < 0 || readings[last]!.some((reading) => reading.case === 'nominative')) return last;
  // „Fonds divpusējai sadarbībai”: a head that can only be a nominative rules what follows.
  const ruling = readings.findIndex((list) => list !== null && list.every((reading) => reading.case === 'nominative'));
  return ruling >= 0 ? ruling : last;
}

interface Change {
  readonly reading: HeadReading;
  readonly to: GrammaticalCase;
}

/** Rewrites the head and the adjectives that agree with it. */
function inflect(phrase: string, words: readonly PhraseWord[], head: number, change: Change, lexicon: NounLexicon): string | null {
  const { reading, to } = change;
  const form = lexicon.headForm(reading.lemma, to, reading.number);
  if (form === null) return null;
  const changes = new Map<number, string>([[head, form]]);
  for (const at of ownAdjectives(words, head, reading, lexicon)) {
    const stem = agreeing(words[at]!, reading, (one) => isOwnStem(one, at, head, lexicon))!;
    changes.set(at, declineAdjective(stem, reading.gender, { plural: reading.number === 'plural' })[to]);
  }
  let result = '';
  let from = 0;
  words.forEach((word, at) => {
    const changed = changes.get(at);
    if (changed === undefined) return;
    result += phrase.slice(from, word.start) + likeWritten(word.text, changed);
    from = word.end;
  });
  return result + phrase.slice(from);
}

/** Adjectives that stand before the head without a gap, and those that belong to it over other words. */
export function ownAdjectives(words: readonly PhraseWord[], head: number, reading: HeadReading, lexicon: NounLexicon): number[] {
  const found: number[] = [];
  let isAdjacent = true;
  for (let at = head - 1; at >= 0; at -= 1) {
    const word = words[at]!;
    if (word.isMasked) break;
    const isOwn = agreeing(word, reading, (stem) => (isAdjacent ? lexicon.isAdjectiveStem(stem) : isDistant(stem, word, lexicon))) !== null;
    if (isOwn && (isAdjacent || !belongsToNext(words, at, head, lexicon))) found.push(at);
    else if (isAdjacent && !(word.text === 'un' && found.length > 0)) isAdjacent = false;
  }
  return found;
}

const isOwnStem = (stem: string, at: number, head: number, lexicon: NounLexicon): boolean =>
  lexicon.isAdjectiveStem(stem) || (at < head - 1 && lexicon.isLongDistanceStem(stem));

const isDistant = (stem: string, word: PhraseWord, lexicon: NounLexicon): boolean =>
  lexicon.isLongDistanceStem(stem) && /^\p{Lu}/u.test(word.text);

/** The stem of an adjective that agrees with the head as printed, null for other words. */
function agreeing(word: PhraseWord, reading: HeadReading, isStem: (stem: string) => boolean): string | null {
  const found = adjectiveReadings(word.text, isStem).find((one) =>
    one.gender === reading.gender && one.case === reading.case && one.number === reading.number);
  return found?.stem ?? null;
}

/** True where the adjective agrees with the noun behind it, which is not the head: „Rīgas Centrālās bibliotēkas filiālei”. */
function belongsToNext(words: readonly PhraseWord[], at: number, head: number, lexicon: NounLexicon): boolean {
  const next = at + 1 < head ? lexicon.headReadings(words[at + 1]!.text.toLowerCase()) : null;
  return next !== null && next.some((reading) => agreeing(words[at]!, reading, () => true) !== null);
}

/** Puts the capitals of the printed word on its new form. */
function likeWritten(printed: string, form: string): string {
  if (printed.length > 1 && printed === printed.toUpperCase()) return form.toUpperCase();
  return /^\p{Lu}/u.test(printed) ? form.charAt(0).toUpperCase() + form.slice(1) : form;
}
