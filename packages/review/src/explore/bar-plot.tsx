import { Group, SegmentedControl, Stack, Table, Text, Title } from '@mantine/core';
import type { FacetValue, Plot } from '@siets/api';
import { useState } from 'react';
import { Bar, BarChart, CartesianGrid, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import { formats } from '../app/formats.ts';
import { useMessages } from '../messages/messages-provider.tsx';
import { everyYear } from './every-year.ts';
import { useFacetLabel } from './use-facet-label.ts';
import { useMoney } from './use-money.ts';

const measures = ['totalEur', 'grantEur', 'projects'] as const;
type Measure = (typeof measures)[number];
const SHOWN = 15;

const shorten = (text: string): string => (text.length > 34 ? `${text.slice(0, 32)}…` : text);

/** Bars of one measure; years stand upright in their order, everything else lies and the longest comes first. */
export function BarPlot({ plot, values }: { plot: Plot; values: readonly FacetValue[] }) {
  const { t, language } = useMessages();
  const [measure, setMeasure] = useState<Measure>('totalEur');
  const labelOf = useFacetLabel();
  const money = useMoney();
  const isYears = plot === 'year';
  const said = values.filter(({ value }) => !isYears || value !== '-');
  const sorted = isYears ? everyYear(said) : said.toSorted((a, b) => b[measure] - a[measure]).slice(0, SHOWN);
  const data = sorted.map((each) => ({ name: labelOf(plot, each.value, each.label), size: each[measure] }));
  const short = new Intl.NumberFormat(language === 'lv' ? 'lv-LV' : 'en-GB', { notation: 'compact', maximumFractionDigits: 2 });
  const full = (size: unknown): string => (measure === 'projects' ? formats[language].number(Number(size)) : money(Number(size)));
  const sizes = { type: 'number' as const, tickFormatter: (size: number) => short.format(size) };
  const names = { dataKey: 'name', type: 'category' as const };
  return (
    <Stack gap="xs">
      <Group justify="space-between">
        <Title order={2} size="h4">{t(`explore.plot.${plot}`)}</Title>
        <SegmentedControl size="xs" aria-label={t('explore.measure')} value={measure} onChange={(chosen) => setMeasure(chosen as Measure)} data={measures.map((value) => ({ value, label: t(`explore.measure.${value}`) }))} />
      </Group>
      {data.length === 0 ? <Text size="sm">{t('explore.none')}</Text> : (
        <div aria-hidden="true">
          <ResponsiveContainer width="100%" height={isYears ? 280 : 60 + 26 * data.length}>
            <BarChart data={data} accessibilityLayer={false} layout={isYears ? 'horizontal' : 'vertical'} margin={{ left: 8, right: 16 }}>
              <CartesianGrid strokeDasharray="2 4" vertical={!isYears} horizontal={isYears} />
              {isYears ? <XAxis {...names} fontSize={12} /> : <XAxis {...sizes} fontSize={12} />}
              {isYears ? <YAxis {...sizes} fontSize={12} width={64} /> : <YAxis {...names} width={220} fontSize={12} interval={0} tickFormatter={shorten} />}
              <Tooltip formatter={(size) => [full(size), t(`explore.measure.${measure}`)]} />
              <Bar dataKey="size" fill="var(--mantine-color-red-7)" isAnimationActive={false} />
            </BarChart>
          </ResponsiveContainer>
        </div>
      )}
      {data.length < said.length && !isYears && <Text size="xs" c="dimmed">{t('explore.largest', { n: data.length, all: said.length })}</Text>}
      <PlotTable plot={plot} values={said} />
    </Stack>
  );
}

/** The same figures in words and numbers. */
function PlotTable({ plot, values }: { plot: Plot; values: readonly FacetValue[] }) {
  const { t, language } = useMessages();
  const labelOf = useFacetLabel();
  const money = useMoney();
  return (
    <details>
      <summary>{t('explore.table')}</summary>
      <Table fz="xs">
        <Table.Thead><Table.Tr><Table.Th>{t(`explore.plot.${plot}`)}</Table.Th>{measures.map((each) => <Table.Th key={each} ta="right">{t(`explore.measure.${each}`)}</Table.Th>)}</Table.Tr></Table.Thead>
        <Table.Tbody>
          {values.map(({ value, label, projects, totalEur, grantEur }) => (
            <Table.Tr key={value}>
              <Table.Td>{labelOf(plot, value, label)}</Table.Td><Table.Td ta="right">{money(totalEur)}</Table.Td><Table.Td ta="right">{money(grantEur)}</Table.Td>
              <Table.Td ta="right">{formats[language].number(projects)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </details>
  );
}
