import { defineMention, type Scan } from '../../engine/mention-rule.ts';
import { hitAt } from '../hits-at.ts';
import { quotedAt, registrationBehind } from './name-tail.ts';
import { inOneLine, isCapital, isUpperWord, isWord, signAt, wordAt } from './name-words.ts';
import type { OrganisationMention } from './organisation-mention.ts';

/** The longest proper name in quotation marks, in words. */
const MAX_WORDS = 7;

/** Words between a country and a quotation that make it something else than a body. */
const OTHER = /^(?:projekt|programm|konkurs|pasākum|festivāl|izstād|film|grāmat|žurnāl|laikrakst|avīz|dzies|izrād|pētījum|iniciatīv|kampaņ|pilsēt|valod|likum)/u;

/** The token of the country before a quotation, over one or two small words („Dānijas tautskola “…””); null where none stands. */
function countryBefore({ tokens }: Scan, index: number): number | null {
  let at = index - 1;
  if (signAt(tokens, at) === '–' || signAt(tokens, at) === '-') return isCapital(tokens, at - 1) ? at - 1 : null;
  while (at > index - 3 && isWord(tokens, at) && !isCapital(tokens, at) && /[ašseiēs]$/u.test(wordAt(tokens, at)) && !OTHER.test(wordAt(tokens, at))) at -= 1;
  return isWord(tokens, at) && isCapital(tokens, at) ? at : null;
}

/**
 * A foreign name in quotation marks with its country in the genitive before it.
 *
 *     Līgumu parakstīja Lietuvas “Birštono kultūros centras” direktore.
 *                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *
 * „Latvijas” before a quotation belongs to a title or to a head noun that other rules know.
 */
export const quotedWithCountry = defineMention<OrganisationMention>({
  id: 'organisations/quoted-with-country',
  type: 'organisation',
  anchor: { signs: '„“”"«' },
  read(scan, index) {
    const { tokens, hits, text } = scan;
    const first = countryBefore(scan, index);
    const country = first === null ? null : hitAt(hits, first, 'country');
    if (first === null || country === null || country.form.case !== 'genitive' || country.entry.code === 'LV') return null;
    const quoted = quotedAt(scan, index);
    if (quoted === null || quoted.name.split(' ').length > MAX_WORDS || !isCapital(tokens, index + 1) || (isUpperWord(tokens, index + 1) && quoted.name.length > 40)) return null;
    const isDirect = !isWord(tokens, index - 1) || first === index - 1;
    return {
      start: isDirect ? quoted.start : tokens.starts[first + 1]!, end: quoted.end,
      value: {
        name: isDirect ? quoted.name : inOneLine(text.slice(tokens.starts[first + 1], quoted.end)), head: null, quoted: quoted.name, abbreviation: null, country: country.entry.code,
        registrationNumber: registrationBehind(text, quoted.end), authority: null, owner: null, members: [],
      },
    };
  },
});
