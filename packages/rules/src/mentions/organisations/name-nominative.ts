import { letterCases, type Gender } from '@siets/latvian';
import type { Scan } from '../../engine/mention-rule.ts';
import { hitAt } from '../hits-at.ts';
import { isAdjective, isCapital, isWord, wordAt } from './name-words.ts';

/** Definite adjectives that agree with a head further right: „Centrālās finanšu un līgumu aģentūras”. */
const LONG_DISTANCE = /^(?:Nacionāl|Centrāl|Etnogrāfisk|Zinātnisk)/u;
const ADJECTIVE_ENDING = /(?:ajai|ajam|ajās|ajos|ajiem|ajām|ajā|ais|am|ai|ās|os|ie|ā|o)$/u;

/** The singular definite nominative: „Nacionālās” → „Nacionālā” (feminine), „Nacionālais” (masculine). */
const agreeing = (word: string, gender: Gender): string => word.replace(ADJECTIVE_ENDING, gender === 'feminine' ? 'ā' : 'ais');

/** The lemma with the capitals of the printed word. */
export function withCapitals(lemma: string, letterCase: number): string {
  if (letterCase === letterCases.upper) return lemma.toUpperCase();
  return letterCase === letterCases.lower ? lemma : lemma.charAt(0).toUpperCase() + lemma.slice(1);
}

/** The words from token `first` to token `last`, blanks and line breaks made single. */
export const wordsOf = ({ tokens, text }: Scan, first: number, last: number): string =>
  text.slice(tokens.starts[first], tokens.ends[last]).replace(/\s+/gu, ' ');

/**
 * The nominative singular of a name whose head noun is the token `head`; what stands left of it is frozen but for the
 * adjectives that agree with the head.
 *
 *     Latvijas Nacionālajai bibliotēkai → Latvijas Nacionālā bibliotēka
 */
export function nominativeOf(scan: Scan, first: number, head: number): string {
  const { tokens, text } = scan;
  const hit = hitAt(scan.hits, head, 'organisation-head');
  if (hit === null) return wordsOf(scan, first, head);
  const isNominative = hit.form.readings.some((one) => one.case === 'nominative' && one.number === 'singular');
  if (isNominative) return wordsOf(scan, first, head);
  let words = withCapitals(hit.entry.lemma, tokens.cases[head]!);
  let isBeside = true;
  for (let at = head - 1; at >= first; at -= 1) {
    const word = isWord(tokens, at) ? wordAt(tokens, at) : '';
    const agrees = isBeside ? isAdjective(word) : LONG_DISTANCE.test(word) && isAgreeingFar(scan, at);
    if (!agrees && isWord(tokens, at)) isBeside = false;
    const gap = text.slice(tokens.ends[at], tokens.starts[at + 1]).replace(/\s+/gu, ' ');
    const own = text.slice(tokens.starts[at], tokens.ends[at]).replace(/\s+/gu, ' ');
    words = `${agrees ? agreeing(word, hit.entry.gender) : own}${gap}${words}`;
  }
  return words.replace(/\s+/gu, ' ').trim();
}

/** A far adjective belongs to the head where a common noun follows it, not another body („Nacionālās bibliotēkas centrs”). */
const isAgreeingFar = (scan: Scan, at: number): boolean =>
  isWord(scan.tokens, at + 1) && !isCapital(scan.tokens, at + 1) && hitAt(scan.hits, at + 1, 'organisation-head') === null && !isAdjective(wordAt(scan.tokens, at + 1));
