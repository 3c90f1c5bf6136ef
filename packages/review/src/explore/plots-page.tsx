import { Anchor, SimpleGrid, Stack, Text } from '@mantine/core';
import { plots, type Plot } from '@siets/api';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { ask, urlOf } from '../api-client.ts';
import { FailureAlert } from '../app/failure-alert.tsx';
import { useMessages } from '../messages/messages-provider.tsx';
import { BarPlot } from './bar-plot.tsx';
import type { UsedExploreView } from './use-explore-view.ts';

/** Money and projects by year, funder, municipality, programme and partner country, each with its table and its address. */
export function PlotsPage({ view }: { view: UsedExploreView }) {
  const { t } = useMessages();
  return (
    <Stack>
      <Text size="sm" c="dimmed">{t('explore.plotsMean')}</Text>
      <SimpleGrid cols={{ base: 1, lg: 2 }} spacing="xl">{plots.map((plot) => <PlotOf key={plot} plot={plot} view={view} />)}</SimpleGrid>
    </Stack>
  );
}

function PlotOf({ plot, view }: { plot: Plot; view: UsedExploreView }) {
  const { t } = useMessages();
  const asked = { params: { plot }, query: view.asked };
  const { data, error, refetch } = useQuery({ queryKey: ['explore', 'plot', plot, view.asked], queryFn: ({ signal }) => ask('getPlot', { ...asked, signal }), placeholderData: keepPreviousData });
  if (error) return <FailureAlert error={error} onRetry={() => void refetch()} />;
  return (
    <Stack gap="xs" component="section" id={`plot-${plot}`} aria-label={t(`explore.plot.${plot}`)}>
      {data && <BarPlot plot={plot} values={data.values} />}
      <Text size="xs"><Anchor href={urlOf('getPlot', asked)} size="xs">{t('explore.asData')}</Anchor> · <Anchor href={`#plot-${plot}`} size="xs">{t('explore.itsAddress')}</Anchor></Text>
    </Stack>
  );
}
