import { Box, Button, Grid, Group, Stack, Text, TextInput } from '@mantine/core';
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { ask } from '../api-client.ts';
import { FailureAlert } from '../app/failure-alert.tsx';
import { useMessages } from '../messages/messages-provider.tsx';
import { countFilters } from './explore-view.ts';
import { FacetPanel } from './facet-panel.tsx';
import { FoundWords } from './found-words.tsx';
import { ProjectTable } from './project-table.tsx';
import { TotalsLine } from './totals-line.tsx';
import type { UsedExploreView } from './use-explore-view.ts';

const PAGE = 50;

/** Facets beside the table of what matches, with totals that say what they add up. */
export function ProjectsPage({ view }: { view: UsedExploreView }) {
  const { t } = useMessages();
  const { asked, order, isDown } = view;
  const facets = useQuery({ queryKey: ['explore', 'facets', asked], queryFn: ({ signal }) => ask('getFacets', { query: asked, signal }), placeholderData: keepPreviousData });
  const list = useInfiniteQuery({
    queryKey: ['explore', 'projects', asked, order, isDown], initialPageParam: 0, placeholderData: keepPreviousData,
    queryFn: ({ pageParam, signal }) => ask('getProjects', { query: { ...asked, order, down: isDown ? 'yes' : 'no', limit: PAGE, from: pageParam }, signal }),
    getNextPageParam: (last, all) => (last.rows.length < PAGE ? null : all.length * PAGE),
  });
  const rows = list.data?.pages.flatMap((page) => page.rows) ?? [];
  const failure = facets.error ?? list.error;
  return (
    <Grid gap="md">
      <Grid.Col span={{ base: 12, md: 3 }}>
        {facets.data && <FacetPanel facets={facets.data.facets} filter={view.filter} onFilter={(filter) => view.show({ filter })} />}
      </Grid.Col>
      <Grid.Col span={{ base: 12, md: 9 }}>
        <Stack gap="sm">
          <FilterLine view={view} />
          {failure && <FailureAlert error={failure} onRetry={() => void facets.refetch().then(() => list.refetch())} />}
          {facets.data && <TotalsLine totals={facets.data.totals} />}
          <FoundWords view={view} />
          {rows.length > 0 && <ProjectTable rows={rows} view={view} />}
          {!list.isPending && rows.length === 0 && <Text py="lg" ta="center">{t(view.shown === 'approved' ? 'explore.noneApproved' : 'explore.none')}</Text>}
          {list.hasNextPage && <Box ta="center"><Button variant="default" loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>{t('explore.more')}</Button></Box>}
        </Stack>
      </Grid.Col>
    </Grid>
  );
}

function FilterLine({ view }: { view: UsedExploreView }) {
  const { t } = useMessages();
  const { text = '', since = '' } = view.filter;
  const set = (name: 'text' | 'since', value: string): void => view.show({ filter: { ...view.filter, [name]: value === '' ? undefined : value } });
  return (
    <Group align="end" gap="sm">
      <TextInput key={text} size="xs" w={260} label={t('explore.text')} defaultValue={text} onBlur={({ currentTarget }) => currentTarget.value !== text && set('text', currentTarget.value)}
        onKeyDown={({ key, currentTarget }) => key === 'Enter' && set('text', currentTarget.value)} />
      <TextInput size="xs" type="date" label={t('explore.since')} value={since} onChange={({ currentTarget }) => set('since', currentTarget.value)} />
      {countFilters(view.filter) > 0 && <Button size="xs" variant="subtle" onClick={() => view.show({ filter: {} })}>{t('explore.clear', { n: countFilters(view.filter) })}</Button>}
    </Group>
  );
}
