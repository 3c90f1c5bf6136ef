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

/** Corrections that were applied to many documents at once, each of which can be taken back as a whole. */
export function BatchesSection() {
  const { t } = useMessages();
  const { data, error, refetch } = useQuery({ queryKey: batchesKey, queryFn: ({ signal }) => ask('listBatches', { signal }) });
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

function BatchRow({ batch: { id, by, at, undoneAt, field, value, machine, documents } }: { batch: Batch }) {
  const { t, language } = useMessages();
  const client = useQueryClient();
  const undo = useMutation({
    mutationFn: () => ask('undoBatch', { params: { batchId: id } }),
    onSuccess: () => client.invalidateQueries({ queryKey: batchesKey }),
  });
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
          {undo.error && <FailureAlert error={undo.error} />}
        </Stack>
      </Table.Td>
      <Table.Td>{formats[language].number(documents)}</Table.Td>
      <Table.Td>
        {undoneAt === null ? (
          <Button size="compact-xs" variant="default" loading={undo.isPending} onClick={() => undo.mutate()}>
            {t('admin.undo')}
          </Button>
        ) : (
          <Text size="sm">{t('admin.undone', { date: formats[language].date(undoneAt) })}</Text>
        )}
      </Table.Td>
    </Table.Tr>
  );
}
