import { defineMention, type Found, type Scan } from '../../engine/mention-rule.ts';
import { hitAt, wordKeys } from '../hits-at.ts';
import { countryBehind, quotedBehind, registrationBehind } from './name-tail.ts';
import { inOneLine, isCapital, wordAt } from './name-words.ts';
import { wordsOf } from './name-nominative.ts';
import type { OrganisationMention } from './organisation-mention.ts';

/** „the municipality of Jelgava”: a small letter before the place. */
function ofPlace(scan: Scan, index: number): Found<OrganisationMention> | null {
  const { tokens } = scan;
  if (!OF_PLACE.has(tokens.keys[index]!) || tokens.cases[index] !== 0 || wordAt(tokens, index + 1) !== 'of' || !isCapital(tokens, index + 2)) return null;
  const last = isCapital(tokens, index + 3) ? index + 3 : index + 2;
  return {
    start: tokens.starts[index]!, end: tokens.ends[last]!,
    value: {
      name: wordsOf(scan, index, last), head: null, quoted: null, abbreviation: null, country: countryBehind(scan, last + 1), registrationNumber: null, authority: null,
      owner: null, members: [],
    },
  };
}

const PLAIN = wordKeys('organisation organization institution ngo');
const OF_PLACE = wordKeys('municipality university town');

/**
 * An English word for a body with its name in quotation marks.
 *
 *     The partner is the association "Ventas vītoli".
 *                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export const englishQuoted = defineMention<OrganisationMention>({
  id: 'organisations/english-quoted',
  type: 'organisation',
  anchor: { words: wordKeys('association foundation organisation organization institution society ngo company cooperative club union partnership school museum theatre centre center municipality university town euroregion') },
  read(scan, index) {
    const { tokens, text } = scan;
    const tail = quotedBehind(scan, index);
    if (tail === null) return ofPlace(scan, index);
    if (tail.name.split(' ').length > 10) return null;
    // „the Ruskan organisation “Alba””: the word says nothing but that it is one, and whose it is.
    const isPlain = PLAIN.has(tokens.keys[index]!);
    const nation = index > 0 ? hitAt(scan.hits, index - 1, 'demonym') : null;
    return {
      start: tokens.starts[index]!,
      end: tail.end,
      value: {
        name: isPlain ? tail.name : `${wordsOf(scan, index, index)} ${inOneLine(text.slice(tail.start, tail.end))}`, head: null, quoted: tail.name, abbreviation: null,
        country: countryBehind(scan, tail.endToken) ?? nation?.entry.code ?? null, registrationNumber: registrationBehind(text, tail.end), authority: null, owner: null, members: [],
      },
    };
  },
});
