import { nominativesOf } from '@siets/latvian';
import { defineMention, type Scan } from '../../engine/mention-rule.ts';
import { hitAt } from '../hits-at.ts';
import { isCapital, isNeverName, isUpperWord, isWord, wordAt } from '../organisations/name-words.ts';
import type { PlaceMention } from './place-mention.ts';

const TOWN = /^(?:pilsēt(?:ā|u|as)|pilsētiņ(?:ā|u|as)|ciemat?ā)$/u;
const GENITIVE = /[^aeiouāēīū](?:as|es)$/u;
const LOCATIVE = /[^aeiouāēīū](?:ā|ē|ī|os|ās)$/u;

/**
 * A town abroad that no list knows, told by its country.
 *
 *     Tikšanās notika Turcijas pilsētā Cesme.
 *                                      ^^^^^
 */
export const townOf = defineMention<PlaceMention>({
  id: 'places/town-of',
  type: 'place',
  anchor: { word: (word, isCapitalised) => isCapitalised && !isNeverName(word) },
  read(scan, index) {
    const { tokens, hits, text } = scan;
    if (!isWord(tokens, index - 1) || !TOWN.test(wordAt(tokens, index - 1)) || !isWord(tokens, index - 2) || isUpperWord(tokens, index)) return null;
    const country = hitAt(hits, index - 2, 'country');
    const code = country?.entry.code ?? null;
    if (code === null || code === 'LV' || hitAt(hits, index, 'organisation-head') !== null || hitAt(hits, index, 'place') !== null) return null;
    const last = isCapital(tokens, index + 1) && !isHead(scan, index + 1) ? index + 1 : index;
    const printed = text.slice(tokens.starts[index], tokens.ends[last]);
    const isLocative = last === index && LOCATIVE.test(printed);
    // „no Čehijas pilsētas Kromeržižas”: both are declined.
    const isGenitive = last === index && wordAt(tokens, index - 1) === 'pilsētas' && GENITIVE.test(printed);
    const name = isGenitive ? (nominativesOf(printed, { case: 'genitive', isPlace: true }).find((one) => one.number === 'singular')?.lemma ?? printed) : isLocative ? (nominativesOf(printed, { case: 'locative', isPlace: true })[0]?.lemma ?? printed) : printed;
    return { start: tokens.starts[index]!, end: tokens.ends[last]!, value: { name, kind: null, code: null, country: code, case: isLocative ? 'locative' : isGenitive ? 'genitive' : 'nominative' } };
  },
});

const isHead = ({ tokens, hits }: Scan, index: number): boolean =>
  isUpperWord(tokens, index) || (['organisation-head', 'country', 'place'] as const).some((kind) => hitAt(hits, index, kind) !== null);
