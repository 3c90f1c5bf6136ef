import type { Mention } from '@siets/record';
import type { OrganisationMention } from './organisation-mention.ts';

const SHORT = /^\p{Lu}{3,8}$/u;

/**
 * An abbreviation of a listed body that the text itself gives to another body stands for that one.
 *
 *     Nodrošinājuma valsts aģentūra (turpmāk – NVA) … NVA budžeta daļa
 *                                                     ^^^ not the agency of employment
 */
export function withDefinedNames(text: string, mentions: readonly Mention[]): readonly Mention[] {
  const bodies = mentions.filter((one): one is Mention<OrganisationMention> => one.type === 'organisation');
  const owners = new Map<string, OrganisationMention>();
  for (const { value } of bodies) if (value.abbreviation !== null && value.authority === null && SHORT.test(value.abbreviation)) owners.set(value.abbreviation, value);
  if (owners.size === 0) return mentions;
  return mentions.map((one) => {
    const owner = one.type === 'organisation' && (one.value as OrganisationMention).authority !== null ? owners.get(text.slice(one.start, one.end)) : undefined;
    return owner === undefined ? one : { ...one, value: { ...owner, registrationNumber: null } };
  });
}
