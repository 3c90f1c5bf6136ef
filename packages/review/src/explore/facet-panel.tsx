import { Accordion, Checkbox, Group, Stack, Text } from '@mantine/core';
import { facetNames, type FacetName, type FacetValue, type ProjectFilter } from '@siets/api';
import { useMessages } from '../messages/messages-provider.tsx';
import { toggleFacet } from './explore-view.ts';
import { useFacetLabel } from './use-facet-label.ts';

interface Facets {
  facets: { [facet in FacetName]: FacetValue[] };
  filter: ProjectFilter;
  onFilter: (filter: ProjectFilter) => void;
}

/** Every facet with its values and how many projects each holds. */
export function FacetPanel({ facets, filter, onFilter }: Facets) {
  const { t } = useMessages();
  return (
    <Accordion multiple defaultValue={['funder', 'year']} variant="contained" role="group" aria-label={t('explore.facets')}>
      {facetNames.map((facet) => (
        <Accordion.Item key={facet} value={facet}>
          <Accordion.Control><Text size="sm">{t(`explore.facet.${facet}`)}{(filter[facet]?.length ?? 0) > 0 && ` (${filter[facet]?.length})`}</Text></Accordion.Control>
          <Accordion.Panel><Values facet={facet} values={facets[facet]} chosen={filter[facet] ?? []} onToggle={(value) => onFilter(toggleFacet(filter, facet, value))} /></Accordion.Panel>
        </Accordion.Item>
      ))}
    </Accordion>
  );
}

interface Shown {
  facet: FacetName;
  values: readonly FacetValue[];
  chosen: readonly string[];
  onToggle: (value: string) => void;
}

function Values({ facet, values, chosen, onToggle }: Shown) {
  const { t } = useMessages();
  const labelOf = useFacetLabel();
  // What was chosen stays to be taken away, though nothing matches it now.
  const gone = chosen.filter((value) => !values.some((each) => each.value === value)).map((value) => ({ value, label: null, projects: 0 }));
  return (
    <Stack gap={10}>
      {[...values, ...gone].map(({ value, label, projects }) => (
        <Group key={value} justify="space-between" wrap="nowrap" gap="xs">
          <Checkbox size="xs" label={labelOf(facet, value, label)} checked={chosen.includes(value)} onChange={() => onToggle(value)} />
          <Text size="xs" c="dimmed">{t('explore.count', { n: projects })}</Text>
        </Group>
      ))}
    </Stack>
  );
}
