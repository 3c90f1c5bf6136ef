import { organisationLexicon } from '@siets/gazetteer';
import { toNominative } from '@siets/latvian';
import { inOneLine } from './name-words.ts';
import type { Scan } from '../../engine/mention-rule.ts';

/** The words from token `first` to token `last`, blanks and line breaks made single. */
export const wordsOf = ({ tokens, text }: Scan, first: number, last: number): string =>
  inOneLine(text.slice(tokens.starts[first], tokens.ends[last]));

/**
 * The nominative singular of a name whose head noun is the token `head`; what stands left of it is frozen but for the
 * adjectives that agree with the head.
 *
 *     Latvijas Nacionālajai bibliotēkai → Latvijas Nacionālā bibliotēka
 */
export const nominativeOf = (scan: Scan, first: number, head: number): string =>
  toNominative(wordsOf(scan, first, head), organisationLexicon, { number: 'singular' }).text;
