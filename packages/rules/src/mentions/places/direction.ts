import { nominativesOf } from '@siets/latvian';
import { defineMention, type Scan } from '../../engine/mention-rule.ts';
import { hitAt } from '../hits-at.ts';
import { isCapital, isUpperWord, isWord, wordAt } from '../organisations/name-words.ts';
import { givenNamesOf } from '../persons/given-names.ts';
import type { PlaceMention } from './place-mention.ts';

/** Words of going, before „uz”. */
const GOING = /(?:dev[āa]s|dodas|doties|dosies|devušies|brauc\p{L}*|aizbrauc\p{L}*|ceļo\p{L}*|lido\p{L}*|vizīt\p{L}*|ekskursij\p{L}*|pārgājien\p{L}*|ceļ[šua]\p{L}*)(?:\s+\p{L}+){0,5}\s*$/iu;
const REACH = 70;

/**
 * A capitalised word in the accusative behind „uz” where someone goes, that no list knows.
 *
 *     Oktobrī skolotājas devās uz Kjellerupu.
 *                                 ^^^^^^^^^^
 */
export const direction = defineMention<PlaceMention>({
  id: 'places/direction',
  type: 'place',
  anchor: { word: (word, isCapital) => isCapital && word.length >= 4 && /[^aeiouāēīū]u$/u.test(word) },
  read(scan, index) {
    const { tokens, text } = scan;
    if (!isWord(tokens, index - 1) || wordAt(tokens, index - 1) !== 'uz') return null;
    const word = wordAt(tokens, index);
    if (isUpperWord(tokens, index) || isOther(scan, index, word)) return null;
    const before = tokens.starts[index - 1]!;
    if (!GOING.test(text.slice(Math.max(0, before - REACH), before))) return null;
    const name = nominativesOf(word, { case: 'accusative', isPlace: true }).find((one) => one.case === 'accusative' && one.number === 'singular')?.lemma ?? word;
    return { start: tokens.starts[index]!, end: tokens.ends[index]!, value: { name, kind: null, code: null, country: null, case: 'accusative' } };
  },
});

/** A country, a person, the head of a body, or the beginning of a longer name. */
const isOther = ({ tokens, hits }: Scan, index: number, word: string): boolean =>
  (isWord(tokens, index + 1) && isCapital(tokens, index + 1) && hitAt(hits, index + 1, 'country') === null) || givenNamesOf(word).length > 0 ||
  (['country', 'organisation-head', 'country-group'] as const).some((kind) => hitAt(hits, index, kind) !== null);
