import { Anchor, Button, Group, Stack, Text, Timeline, Title } from '@mantine/core';
import type { DatasetRow } from '@siets/api';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { ask } from '../api-client.ts';
import { FailureAlert } from '../app/failure-alert.tsx';
import { usePageTitle } from '../app/use-page-title.ts';
import { useMessages } from '../messages/messages-provider.tsx';
import { CellValue } from './cell-value.tsx';
import { ProofLink } from './proof-link.tsx';

/** One organisation: its names, and its part in projects in the order of time. */
export function OrganisationPage({ id, shown }: { id: string; shown: 'approved' | 'all' }) {
  const { t } = useMessages();
  const { data, error, refetch } = useQuery({ queryKey: ['explore', 'organisation', id, shown], queryFn: ({ signal }) => ask('getOrganisation', { params: { organisation: id }, query: { shown }, signal }), retry: false });
  usePageTitle(String(data?.organisation['name'] ?? t('explore.title')));
  if (error) return <FailureAlert error={error} onRetry={() => void refetch()} />;
  if (!data) return null;
  const { organisation, roles, projects } = data;
  const all = new URLSearchParams({ filter: JSON.stringify({ organisation: id }), ...(shown === 'all' && { shown }) }).toString();
  return (
    <Stack>
      <Group justify="space-between">
        <Title order={2} size="h3" className="wrap">{organisation['name']}</Title>
        <Button component={Link} size="xs" variant="default" href={`/explore?${all}`}>{t('explore.itsProjects')}</Button>
      </Group>
      <Text size="sm" className="wrap">{t('explore.names')}: <bdi>{organisation['names']}</bdi></Text>
      {organisation['registration_number'] != null && <Text size="sm">{t('explore.number')}: <bdi>{organisation['registration_number']}</bdi></Text>}
      <ProjectsInTime projects={projects} roles={roles} shown={shown} />
    </Stack>
  );
}

interface InTime {
  projects: readonly DatasetRow[];
  roles: readonly DatasetRow[];
  shown: 'approved' | 'all';
}

function ProjectsInTime({ projects, roles, shown }: InTime) {
  const { t } = useMessages();
  const rolesOf = Map.groupBy(roles, (row) => row['project']);
  return (
    <Stack gap="xs" component="section" aria-label={t('explore.projectsInTime')}>
      <Title order={3} size="h4">{t('explore.projectsInTime')}</Title>
      <Timeline className="wrap" active={projects.length} bulletSize={14} lineWidth={2}>
        {projects.map((row) => (
          <Timeline.Item key={row['project']} title={<Anchor component={Link} href={`/explore/project/${encodeURIComponent(String(row['project']))}${shown === 'all' ? '?shown=all' : ''}`}>{row['title'] ?? t('explore.untitled')}</Anchor>}>
            <Text size="sm">
              {row['start_date'] == null ? t('explore.undated') : <CellValue column="start_date" value={row['start_date']} />}
              {row['end_date'] != null && <> – <CellValue column="end_date" value={row['end_date']} /></>}
              {row['total_eur'] != null && <> · <CellValue column="total_eur" value={row['total_eur']} /></>}
            </Text>
            {(rolesOf.get(row['project'] ?? null) ?? []).map((role) => (
              <Text size="sm" key={`${role['document']}${role['field']}`}>
                <CellValue column="role" value={role['role'] ?? null} />: <ProofLink documentId={String(role['document'])} fieldId={role['field'] as string | null}>{role['raw']}</ProofLink>
              </Text>
            ))}
          </Timeline.Item>
        ))}
      </Timeline>
    </Stack>
  );
}
