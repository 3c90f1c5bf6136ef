import { Anchor, Stack, Table, Text, Timeline, Title } from '@mantine/core';
import type { DatasetRow } from '@siets/api';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { ask } from '../api-client.ts';
import { FailureAlert } from '../app/failure-alert.tsx';
import { usePageTitle } from '../app/use-page-title.ts';
import { ProjectConflicts } from '../linking/project-conflicts.tsx';
import type { MessageKey } from '../messages/catalogues.ts';
import { useMessages } from '../messages/messages-provider.tsx';
import { CellValue } from './cell-value.tsx';
import { ProofLink } from './proof-link.tsx';
import { RowsTable } from './rows-table.tsx';

/** A cell of the project's own row and the field that proves it. */
const facts = [
  ['applicant', 'applicant_field'], ['funder', 'funder_field'], ['programme', 'programme_field'], ['start_date', 'start_field'], ['end_date', 'end_field'], ['total_eur', 'total_field'],
  ['grant_eur', ''], ['own_eur', ''], ['planned_eur', ''], ['spent_eur', ''], ['municipality', ''], ['identifiers', ''], ['goal', ''],
] as const;

const lists: { [part: string]: readonly string[] } = {
  roles: ['organisation_now', 'role', 'country', 'raw', 'state'], costs: ['role', 'project_eur', 'programme_eur', 'payer', 'stage', 'raw', 'state'],
  countries: ['country', 'role', 'raw', 'state'], places: ['name', 'name_now', 'code_now', 'raw', 'state'], events: ['title', 'start_date', 'place', 'raw', 'state'],
};

/** Everything of one project: each cell leads to its sentence, and its documents stand in the order of time. */
export function ProjectPage({ id, shown }: { id: string; shown: 'approved' | 'all' }) {
  const { t } = useMessages();
  const { data, error, refetch } = useQuery({ queryKey: ['explore', 'project', id, shown], queryFn: ({ signal }) => ask('getProject', { params: { project: id }, query: { shown }, signal }), retry: false });
  usePageTitle(String(data?.project['title'] ?? t('explore.title')));
  if (error) return <FailureAlert error={error} onRetry={() => void refetch()} />;
  if (!data) return null;
  const { project, parts, documents } = data;
  const proofOf = (field: string): string | null => (typeof project[field] === 'string' ? project[field] : null);
  const title = proofOf('title_field');
  return (
    <Stack gap="lg">
      <Title order={2} size="h3" className="wrap"><ProofLink documentId={title === null ? undefined : documents[title]} fieldId={title}>{project['title'] ?? t('explore.untitled')}</ProofLink></Title>
      <Table fz="sm" variant="vertical" withRowBorders>
        <Table.Tbody>
          {facts.filter(([column]) => project[column] != null).map(([column, field]) => {
            const proof = proofOf(field);
            return (
              <Table.Tr key={column}>
                <Table.Th w={220}>{t(`explore.column.${column}`)}</Table.Th>
                <Table.Td className="wrap"><ProofLink documentId={proof === null ? undefined : documents[proof]} fieldId={proof}><CellValue column={column} value={project[column] ?? null} /></ProofLink></Table.Td>
              </Table.Tr>
            );
          })}
        </Table.Tbody>
      </Table>
      <ProjectConflicts project={id} rows={parts['conflicts'] ?? []} />
      {Object.entries(lists).map(([part, columns]) => <RowsTable key={part} part={part} title={t(`explore.part.${part}` as MessageKey)} rows={parts[part] ?? []} columns={columns} />)}
      <Documents rows={parts['project_documents'] ?? []} />
    </Stack>
  );
}

const timeOf = (row: DatasetRow): string => String(row['published'] ?? row['received_at'] ?? '');

function Documents({ rows }: { rows: readonly DatasetRow[] }) {
  const { t } = useMessages();
  if (rows.length === 0) return null;
  const sorted = rows.toSorted((a, b) => (timeOf(a) < timeOf(b) ? -1 : 1));
  return (
    <Stack gap="xs" component="section" aria-label={t('explore.timeline')}>
      <Title order={3} size="h4">{t('explore.timeline')}</Title>
      <Timeline className="wrap" active={sorted.length} bulletSize={14} lineWidth={2}>
        {sorted.map((row) => (
          <Timeline.Item key={`${row['document']}${row['document_project']}`} title={<CellValue column="kind" value={row['kind'] ?? null} />}>
            <Text size="sm">{row['published'] == null ? t('explore.undated') : <CellValue column="published" value={row['published']} />} · <Anchor component={Link} size="sm" href={`/record/${encodeURIComponent(String(row['document']))}`}><bdi>{row['name'] ?? row['document']}</bdi></Anchor></Text>
          </Timeline.Item>
        ))}
      </Timeline>
    </Stack>
  );
}
