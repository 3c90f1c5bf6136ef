import { Anchor, Button, Group, Stack, Table, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { ask } from '../api-client.ts';
import { FailureAlert } from '../app/failure-alert.tsx';
import { usePageTitle } from '../app/use-page-title.ts';
import { useMessages } from '../messages/messages-provider.tsx';
import { CellValue } from './cell-value.tsx';
import { ProofLink } from './proof-link.tsx';

/** One organisation: its names, and its part in projects. */
export function OrganisationPage({ id, shown }: { id: string; shown: 'approved' | 'all' }) {
  const { t } = useMessages();
  const { data, error, refetch } = useQuery({ queryKey: ['explore', 'organisation', id, shown], queryFn: ({ signal }) => ask('getOrganisation', { params: { organisation: id }, query: { shown }, signal }), retry: false });
  usePageTitle(String(data?.organisation['name'] ?? t('explore.title')));
  if (error) return <FailureAlert error={error} onRetry={() => void refetch()} />;
  if (!data) return null;
  const { organisation, roles } = data;
  const all = new URLSearchParams({ filter: JSON.stringify({ organisation: id }), ...(shown === 'all' && { shown }) }).toString();
  return (
    <Stack>
      <Group justify="space-between">
        <Title order={2} size="h3" className="wrap">{organisation['name']}</Title>
        <Button component={Link} size="xs" variant="default" href={`/explore?${all}`}>{t('explore.itsProjects')}</Button>
      </Group>
      <Text size="sm" className="wrap">{t('explore.names')}: <bdi>{organisation['names']}</bdi></Text>
      {organisation['registration_number'] != null && <Text size="sm">{t('explore.number')}: <bdi>{organisation['registration_number']}</bdi></Text>}
      <Table fz="sm" striped>
        <Table.Thead><Table.Tr><Table.Th>{t('explore.column.title')}</Table.Th><Table.Th>{t('explore.column.role')}</Table.Th><Table.Th>{t('explore.column.raw')}</Table.Th></Table.Tr></Table.Thead>
        <Table.Tbody>
          {roles.map((row) => (
            <Table.Tr key={`${row['project']}${row['field']}`}>
              <Table.Td><Anchor component={Link} size="sm" href={`/explore/project/${encodeURIComponent(String(row['project']))}${shown === 'all' ? '?shown=all' : ''}`}>{row['project_title'] ?? row['project']}</Anchor></Table.Td>
              <Table.Td><CellValue column="role" value={row['role'] ?? null} /></Table.Td>
              <Table.Td><ProofLink documentId={String(row['document'])} fieldId={row['field'] as string | null}>{row['raw']}</ProofLink></Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Stack>
  );
}
