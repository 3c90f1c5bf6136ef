import { tokenKinds } from '@siets/latvian';
import { defineMention } from '../../engine/mention-rule.ts';
import { hitAt } from '../hits-at.ts';
import { quotedAt, registrationBehind } from './name-tail.ts';
import { isCapital, isUpperWord } from './name-words.ts';
import type { OrganisationMention } from './organisation-mention.ts';

/** The longest proper name in quotation marks, in words. */
const MAX_WORDS = 7;

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
    if (tokens.kinds[index - 1] !== tokenKinds.word || !isCapital(tokens, index - 1)) return null;
    const country = hitAt(hits, index - 1, 'country');
    if (country === null || country.form.case !== 'genitive' || country.entry.code === 'LV') return null;
    const quoted = quotedAt(scan, index);
    if (quoted === null || quoted.name.split(' ').length > MAX_WORDS || !isCapital(tokens, index + 1) || (isUpperWord(tokens, index + 1) && quoted.name.length > 40)) return null;
    return {
      start: quoted.start, end: quoted.end,
      value: {
        name: quoted.name, head: null, quoted: quoted.name, abbreviation: null, country: country.entry.code,
        registrationNumber: registrationBehind(text, quoted.end), authority: null, owner: null, members: [],
      },
    };
  },
});
