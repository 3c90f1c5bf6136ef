import { costStages, documentKinds, organisationRoles } from '@siets/record';
import type { MessageKey } from '../messages/catalogues.ts';
import { useMessages } from '../messages/messages-provider.tsx';

const words: { [facet: string]: readonly string[] } = { kind: documentKinds, stage: costStages, role: organisationRoles };

/** How a value of a facet is read: countries and words of closed lists in the language of the page, names as they are. */
export function useFacetLabel(): (facet: string, value: string, label?: string | null) => string {
  const { t, language } = useMessages();
  return (facet, value, label) => {
    if (value === '-') return t('explore.nothing');
    if (facet === 'country' || facet === 'partner-country') return new Intl.DisplayNames(language, { type: 'region', fallback: 'code' }).of(value) ?? value;
    if (words[facet]?.includes(value)) return t(`explore.${facet}.${value}` as MessageKey);
    return label ?? value;
  };
}
