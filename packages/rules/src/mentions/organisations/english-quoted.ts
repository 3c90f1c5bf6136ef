import { defineMention } from '../../engine/mention-rule.ts';
import { wordKeys } from '../hits-at.ts';
import { countryBehind, quotedBehind, registrationBehind } from './name-tail.ts';
import { wordsOf } from './name-nominative.ts';
import type { OrganisationMention } from './organisation-mention.ts';

/**
 * An English word for a body with its name in quotation marks.
 *
 *     The partner is the association "Ventas vītoli".
 *                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export const englishQuoted = defineMention<OrganisationMention>({
  id: 'organisations/english-quoted',
  type: 'organisation',
  anchor: { words: wordKeys('association foundation society ngo company cooperative club union partnership school museum theatre centre center') },
  read(scan, index) {
    const { tokens, text } = scan;
    const tail = quotedBehind(scan, index);
    if (tail === null || tail.name.split(' ').length > 8) return null;
    return {
      start: tokens.starts[index]!,
      end: tail.end,
      value: {
        name: `${wordsOf(scan, index, index)} ${text.slice(tail.start, tail.end).replace(/\s+/gu, ' ')}`, head: null, quoted: tail.name, abbreviation: null,
        country: countryBehind(scan, tail.endToken), registrationNumber: registrationBehind(text, tail.end), authority: null, owner: null, members: [],
      },
    };
  },
});
