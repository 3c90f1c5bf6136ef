import { defineMention } from '../../engine/mention-rule.ts';
import { hitAt } from '../hits-at.ts';
import { abbreviationAt, registrationBehind } from './name-tail.ts';
import type { OrganisationMention } from './organisation-mention.ts';

/**
 * A body that somebody added to the lists of this installation, in any case; filed under the name that was added.
 *
 *     Projektu īsteno Ozolkalna sēklu krātuve.
 *                     ^^^^^^^^^^^^^^^^^^^^^^^
 *
 * Its anchor is set once the own lists are known (`own-rules.ts`); without them it stands nowhere.
 */
export const ownBody = defineMention<OrganisationMention>({
  id: 'organisations/own-body',
  type: 'organisation',
  anchor: { words: new Set() },
  read({ hits, text, ...scan }, index) {
    const hit = hitAt(hits, index, 'own-organisation');
    if (hit === null || /[\p{L}\d]/u.test(text.charAt(hit.end))) return null;
    const { name, country, registrationNumber } = hit.entry;
    const close = '”“"»'.includes(text.charAt(hit.end)) && /[„“”"«»]/u.test(name.slice(-1)) ? 1 : 0;
    return {
      start: hit.start,
      end: Math.min(text.length, hit.end + close),
      value: {
        name, head: null, quoted: null, abbreviation: abbreviationAt({ hits, text, ...scan }, hit.endToken + close)?.name ?? null, country,
        registrationNumber: registrationBehind(text, hit.end + close) ?? registrationNumber, authority: null, owner: null, members: [],
      },
    };
  },
});
