import { Progress, Stack, Table, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { ask } from '../api-client.ts';
import { FailureAlert } from '../app/failure-alert.tsx';
import { formats } from '../app/formats.ts';
import type { MessageKey } from '../messages/catalogues.ts';
import { useMessages } from '../messages/messages-provider.tsx';

/** The field of the record that a column of projects comes from. */
const fieldOf: { [column: string]: string } = {
  title: 'title', programme: 'programme', funder: 'funders', applicant: 'organisations', start_date: 'period.start', end_date: 'period.end', total_eur: 'costs', grant_eur: 'costs',
  municipality: 'places', goal: 'goal', identifiers: 'identifiers', partner_count: 'partnerCount',
};

/** How often each field is filled, and how often it was wrong where people checked without seeing the machine's value. */
export function QualityPage({ shown }: { shown: 'approved' | 'all' }) {
  const { t, language } = useMessages();
  const { data, error, refetch } = useQuery({ queryKey: ['explore', 'quality', shown], queryFn: ({ signal }) => ask('getQuality', { query: { shown }, signal }) });
  const { data: audit } = useQuery({ queryKey: ['audit', 'results'], queryFn: ({ signal }) => ask('getAuditResults', { signal }), retry: false });
  if (error) return <FailureAlert error={error} onRetry={() => void refetch()} />;
  if (!data) return null;
  const { percent, number } = formats[language];
  const errorOf = (column: string): string => {
    const found = audit?.results.find(({ field }) => field === fieldOf[column]);
    if (!found || found.error === null) return t('explore.notMeasured');
    return t('explore.measured', { error: percent(found.error), low: percent(found.low ?? 0), high: percent(found.high ?? 1), n: found.audited });
  };
  return (
    <Stack gap="xs">
      <Text size="sm">{t('explore.qualityMeans', { n: data.projects })}</Text>
      <Table fz="sm">
        <Table.Thead><Table.Tr><Table.Th>{t('explore.field')}</Table.Th><Table.Th w="40%">{t('explore.filled')}</Table.Th><Table.Th>{t('explore.error')}</Table.Th></Table.Tr></Table.Thead>
        <Table.Tbody>
          {data.fields.map(({ column, filled }) => {
            const share = data.projects === 0 ? 0 : filled / data.projects;
            return (
              <Table.Tr key={column}>
                <Table.Td>{t(`explore.column.${column}` as MessageKey)}</Table.Td>
                <Table.Td><Progress value={share * 100} aria-label={percent(share)} /><Text size="xs">{percent(share)} ({number(filled)})</Text></Table.Td>
                <Table.Td>{errorOf(column)}</Table.Td>
              </Table.Tr>
            );
          })}
        </Table.Tbody>
      </Table>
    </Stack>
  );
}
