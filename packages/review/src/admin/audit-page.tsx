import { Anchor, Grid, Group, Paper, ScrollArea, Stack, Text, Title } from '@mantine/core';
import type { Answered, Routes } from '@siets/api';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { ask, urlOf } from '../api-client.ts';
import { FailureAlert } from '../app/failure-alert.tsx';
import { usePageTitle } from '../app/use-page-title.ts';
import { useMessages } from '../messages/messages-provider.tsx';
import { AuditQuestion } from './audit-question.tsx';
import { AuditResults } from './audit-results.tsx';

export type AuditTask = NonNullable<Answered<Routes['nextAudit']>['task']>;

const nextKey = ['audit', 'next'] as const;

/** Asks what a document says without showing what the machine read: only so is its error measured. */
export function AuditPage() {
  const { t } = useMessages();
  usePageTitle(t('app.audit'));
  const client = useQueryClient();
  const { data, error, refetch } = useQuery({
    queryKey: nextKey,
    queryFn: ({ signal }) => ask('nextAudit', { signal }),
    refetchOnWindowFocus: false,
    staleTime: Infinity,
  });
  const next = (): void =>
    void Promise.all([
      client.invalidateQueries({ queryKey: nextKey }),
      client.invalidateQueries({ queryKey: ['audit', 'results'] }),
    ]);
  return (
    <Stack>
      <Group justify="space-between">
        <Title order={1} size="h2">
          {t('app.audit')}
        </Title>
        {data && (
          <Text size="sm" c="dimmed">
            {t('admin.openQuestions', { n: data.open })}
          </Text>
        )}
      </Group>
      <Text size="sm" maw="48rem">
        {t('admin.blindText')}
      </Text>
      {error && <FailureAlert error={error} onRetry={() => void refetch()} />}
      {data?.task === null && <Text py="md">{t('admin.noQuestions')}</Text>}
      {data?.task && (
        <Grid gap="md">
          <Grid.Col span={{ base: 12, md: 7 }}>
            <DocumentText task={data.task} />
          </Grid.Col>
          <Grid.Col span={{ base: 12, md: 5 }}>
            <AuditQuestion key={data.task.taskId} task={data.task} onNext={next} />
          </Grid.Col>
        </Grid>
      )}
      <AuditResults />
    </Stack>
  );
}

/** The document as it was read, with nothing marked. */
function DocumentText({ task: { documentId, name } }: { task: AuditTask }) {
  const { t } = useMessages();
  const { data, error, refetch } = useQuery({
    queryKey: ['text', documentId],
    queryFn: ({ signal }) => ask('getText', { params: { documentId }, signal }),
    staleTime: Infinity,
  });
  return (
    <Paper withBorder component="section" aria-label={t('queue.document')}>
      <Group justify="space-between" px="md" py="xs">
        <Text fw={600} className="wrap">
          <bdi>{name}</bdi>
        </Text>
        <Anchor size="sm" href={urlOf('getOriginal', { params: { documentId } })} target="_blank" rel="noreferrer">
          {t('admin.original')}
        </Anchor>
      </Group>
      {error && <FailureAlert error={error} onRetry={() => void refetch()} />}
      <ScrollArea.Autosize
        mah="60vh"
        px="md"
        pb="md"
        viewportProps={{ tabIndex: 0, 'aria-label': t('queue.document'), role: 'region' }}
      >
        <Text component="div" className="document-text">
          {data?.text ?? ''}
        </Text>
      </ScrollArea.Autosize>
    </Paper>
  );
}
