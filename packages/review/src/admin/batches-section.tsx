import { Button, Stack, Table, Text } from '@mantine/core';
import type { Answered, Routes } from '@siets/api';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { ask } from '../api-client.ts';
import { FailureAlert } from '../app/failure-alert.tsx';
import { formats } from '../app/formats.ts';
import { useMessages } from '../messages/messages-provider.tsx';
import { showValue } from './show-value.ts';

type Batch = Answered<Routes['listBatches']>['batches'][number];
const batchesKey = ['batches'] as const;
const PAUSE_MS = 1000;

/** Corrections that were applied to many documents at once, how far they are, each to be taken back as a whole; one’s own or all. */
export function BatchesSection({ of }: { of?: 'me' }) {
  const { t } = useMessages();
  const { data, error, refetch } = useQuery({
    queryKey: [...batchesKey, of ?? 'all'],
    queryFn: ({ signal }) => ask('listBatches', { query: { ...(of !== undefined && { of }) }, signal }),
    refetchInterval: ({ state }) => (state.data?.batches.some(({ isOpen }) => isOpen) ? PAUSE_MS : false),
  });
  if (error) return <FailureAlert error={error} onRetry={() => void refetch()} />;
  if (data?.batches.length === 0)
    return (
      <Text size="sm" c="dimmed">
        {t('admin.noBatches')}
      </Text>
    );
  return (
    <Table.ScrollContainer minWidth={640}>
      <Table aria-label={t('admin.section.batches')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th w={170}>{t('admin.when')}</Table.Th>
            <Table.Th>{t('admin.change')}</Table.Th>
            <Table.Th w={110}>{t('admin.documents')}</Table.Th>
            <Table.Th w={150} />
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {data?.batches.map((batch) => (
            <BatchRow key={batch.id} batch={batch} />
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

function BatchRow({ batch: { id, by, at, undoneAt, field, value, machine, documents, standing, isOpen } }: { batch: Batch }) {
  const { t, language } = useMessages();
  const client = useQueryClient();
  const undo = useMutation({
    mutationFn: () => ask('undoBatch', { params: { batchId: id } }),
    onSuccess: () => client.invalidateQueries({ queryKey: batchesKey }),
  });
  const progress = useQuery({ queryKey: [...batchesKey, id, standing], queryFn: ({ signal }) => ask('getBatch', { params: { batchId: id }, signal }), enabled: isOpen }).data;
  const isApplying = isOpen && progress?.isUndoing === false;
  return (
    <Table.Tr>
      <Table.Td>
        <Text size="sm">{formats[language].dateTime(at)}</Text>
        <Text size="xs" c="dimmed">
          <bdi>{by.name}</bdi>
        </Text>
      </Table.Td>
      <Table.Td>
        <Stack gap={0}>
          <Text size="xs" c="dimmed">
            {field}
          </Text>
          <Text size="sm">
            <bdi>{showValue(machine, formats[language].number)}</bdi> →{' '}
            <b>
              <bdi>{showValue(value, formats[language].number)}</bdi>
            </b>
          </Text>
          {isOpen && progress && (
            <Text size="sm" role="status">
              {t(progress.isUndoing ? 'admin.undoing' : 'admin.applying', { n: progress.left })}
            </Text>
          )}
          {undo.error && <FailureAlert error={undo.error} />}
        </Stack>
      </Table.Td>
      <Table.Td>{formats[language].number(documents)}</Table.Td>
      <Table.Td>
        {undoneAt === null ? (
          <Button size="compact-xs" variant="default" loading={undo.isPending} onClick={() => undo.mutate()}>
            {t(isApplying ? 'admin.stopAndUndo' : 'admin.undo')}
          </Button>
        ) : (
          <Text size="sm">{t('admin.undone', { date: formats[language].date(undoneAt) })}</Text>
        )}
      </Table.Td>
    </Table.Tr>
  );
}
