import { organisationLexicon } from '@siets/gazetteer';
import { toNominative } from '@siets/latvian';
import type { Scan } from '../../engine/mention-rule.ts';
import { hitAt } from '../hits-at.ts';
import { inOneLine, signAt, wordAt } from './name-words.ts';

/** The words from token `first` to token `last`, blanks and line breaks made single. */
export const wordsOf = ({ tokens, text }: Scan, first: number, last: number): string =>
  inOneLine(text.slice(tokens.starts[first], tokens.ends[last]));

/**
 * The nominative singular of a name whose head noun is the token `head`; what stands left of it is frozen but for the
 * adjectives that agree with the head.
 *
 *     Latvijas Nacionālajai bibliotēkai → Latvijas Nacionālā bibliotēka
 */
export function nominativeOf(scan: Scan, first: number, head: number): string {
  const words = wordsOf(scan, first, head).replace(SHORT_NAME, '');
  const { text } = toNominative(words, organisationLexicon, { number: 'singular' });
  return firstHalf(scan, first, head, text);
}

/** „biedrības (LBB) nodaļa”: a short name in brackets is no part of the name. */
const SHORT_NAME = /\s?\([\p{Lu}\d][\p{L}\d]{1,9}\)(?=\s)/gu;

/** „bibliotēku-informācijas centru”: the first noun of a double head agrees with the last. */
function firstHalf(scan: Scan, first: number, head: number, name: string): string {
  const { tokens } = scan;
  for (let at = head - 1; at > first; at -= 1) {
    const half = signAt(tokens, at) === '-' ? hitAt(scan.hits, at - 1, 'organisation-head') : null;
    if (half === null) continue;
    const printed = wordAt(tokens, at - 1);
    return name.replace(`${printed}-`, `${matchCapital(printed, half.entry.lemma)}-`);
  }
  return name;
}

const matchCapital = (printed: string, lemma: string): string => (/^\p{Lu}/u.test(printed) ? lemma.charAt(0).toUpperCase() + lemma.slice(1) : lemma);
