import { costRoles, costStages, countryRoles, documentKinds, organisationRoles } from '@siets/record';
import type { MessageKey } from '../messages/catalogues.ts';
import { useMessages } from '../messages/messages-provider.tsx';

const words: { [facet: string]: readonly string[] } = { kind: documentKinds, stage: costStages, role: organisationRoles };

/** How a value of a facet, or of the role that a sum or a country has, is read: countries and words of closed lists in the language of the page, names as they are. */
export function useFacetLabel(): (facet: string, value: string, label?: string | null) => string {
  const { t, language } = useMessages();
  return (facet, value, label) => {
    if (value === '-') return t('explore.nothing');
    if ((facet === 'country' || facet === 'partner-country') && /^[A-Z]{2}$/u.test(value)) return new Intl.DisplayNames(language, { type: 'region', fallback: 'code' }).of(value) ?? value;
    if (facet === 'costs.role' && (costRoles as readonly string[]).includes(value)) return t(`record.costRole.${value}` as MessageKey);
    if (facet === 'countries.role' && (countryRoles as readonly string[]).includes(value)) return t(`record.countryRole.${value}` as MessageKey);
    if (words[facet]?.includes(value)) return t(`explore.${facet}.${value}` as MessageKey);
    return label ?? value;
  };
}
