import { entries, type AuthorityEntry } from '@siets/gazetteer';
import { defineMention } from '../../engine/mention-rule.ts';
import { firstWordKeys, hitsAt } from '../hits-at.ts';
import { abbreviationAt } from './name-tail.ts';
import type { OrganisationMention } from './organisation-mention.ts';

const agencies = entries.filter((entry): entry is AuthorityEntry => entry.kind === 'authority' && entry.role === 'agency');

/**
 * An agency or another administering body of the authority list, by its name or its abbreviation.
 *
 *     Projektu uzrauga CFLA.
 *                      ^^^^ Centrālā finanšu un līgumu aģentūra
 */
export const listedBody = defineMention<OrganisationMention>({
  id: 'organisations/listed-body',
  type: 'organisation',
  anchor: { words: firstWordKeys(agencies.flatMap((entry) => entry.forms.map((form) => form.text))) },
  read(scan, index) {
    const hit = hitsAt(scan.hits, index, 'authority').find((one) => one.entry.role === 'agency' && !one.weak);
    if (hit === undefined) return null;
    return {
      start: hit.start,
      end: hit.end,
      value: {
        name: hit.entry.name, head: null, quoted: null, abbreviation: abbreviationAt(scan, hit.endToken)?.name ?? null,
        country: null, registrationNumber: null, authority: hit.entry.id, owner: null, members: [],
      },
    };
  },
});
