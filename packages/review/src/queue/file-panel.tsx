import { Anchor, Badge, Button, Group, Paper, ScrollArea, Stack, Table, Text } from '@mantine/core';
import { isAllowed, type ArrivalAnswer, type StatusAnswer } from '@siets/api';
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from 'wouter';
import { ask } from '../api-client.ts';
import { formats } from '../app/formats.ts';
import { FailureAlert } from '../app/failure-alert.tsx';
import { useMessages } from '../messages/messages-provider.tsx';
import { useLoggedIn } from '../session/session-gate.tsx';
import type { FileOutcome } from './equation.tsx';
import classes from './queue.module.css';

const SHOWN = 3;

/** The files of one outcome, newest first: for the refused and failed ones why, what to do, and another try. */
export function FilePanel({ outcome, status }: { outcome: FileOutcome; status: StatusAnswer }) {
  const { t } = useMessages();
  const { account } = useLoggedIn();
  const { data, error, fetchNextPage, hasNextPage, isFetchingNextPage } = useInfiniteQuery({
    queryKey: ['arrivals', outcome, status[outcome]],
    queryFn: ({ pageParam, signal }) =>
      ask('listArrivals', {
        query: { outcome, limit: pageParam === null ? SHOWN : 50, ...(pageParam !== null && { before: pageParam }) },
        signal,
      }),
    initialPageParam: null as number | null,
    getNextPageParam: ({ next }) => next,
    placeholderData: (kept) => kept,
  });
  if (error) return <FailureAlert error={error} />;
  const arrivals = data?.pages.flatMap((page) => page.arrivals) ?? [];
  const canRetry = isAllowed(account.role, 'review');
  return (
    <Paper withBorder p="sm" component="section" aria-label={t(`queue.outcome.${outcome}`)}>
      <Stack gap="xs">
        {(outcome === 'rejected' || outcome === 'failed') && <Reasons outcome={outcome} status={status} canRetry={canRetry} />}
        {arrivals.length === 0 ? (
          <Text size="sm" c="dimmed">
            {t(data && status[outcome] === 0 ? 'queue.noFiles' : 'app.loading')}
          </Text>
        ) : (
          <Files arrivals={arrivals} canRetry={canRetry} />
        )}
        {hasNextPage && (
          <Button variant="default" size="xs" loading={isFetchingNextPage} onClick={() => void fetchNextPage()} mr="auto">
            {t('queue.moreFiles')}
          </Button>
        )}
      </Stack>
    </Paper>
  );
}

/** How often each reason, and all failed ones once more. */
function Reasons({ outcome, status, canRetry }: { outcome: 'rejected' | 'failed'; status: StatusAnswer; canRetry: boolean }) {
  const { t, say } = useMessages();
  const { mutate, isPending, data, error } = useRetry();
  if (status[outcome] === 0) return null;
  return (
    <Group gap="xs" justify="space-between" align="start">
      <Stack gap={2}>
        {outcome === 'rejected' &&
          status.problems.map(({ code, count, reason }) => (
            <Text key={code} size="sm">
              <b>{count}</b> × {say(reason)}
            </Text>
          ))}
        {outcome === 'failed' && <Text size="sm">{t('queue.failedWhy')}</Text>}
        {data && (
          <Text size="sm" role="status">
            {t('queue.retried', { n: data.retried })}
          </Text>
        )}
        {error && <FailureAlert error={error} />}
      </Stack>
      {outcome === 'failed' && canRetry && (
        <Button size="xs" variant="light" loading={isPending} onClick={() => mutate({ stage: 'failed' })}>
          {t('queue.retryAll')}
        </Button>
      )}
    </Group>
  );
}

function useRetry() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: { stage: 'failed' | 'rejected'; documentIds?: string[] }) => ask('retry', { body }),
    onSuccess: () =>
      Promise.all([client.invalidateQueries({ queryKey: ['status'] }), client.invalidateQueries({ queryKey: ['arrivals'] })]),
  });
}

function Files({ arrivals, canRetry }: { arrivals: readonly ArrivalAnswer[]; canRetry: boolean }) {
  const { t } = useMessages();
  return (
    <ScrollArea.Autosize mah={360} viewportProps={{ tabIndex: 0 }}>
      <Table verticalSpacing={6} aria-label={t('queue.files')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th w="32%">{t('queue.file')}</Table.Th>
            <Table.Th>{t('queue.reason')}</Table.Th>
            <Table.Th w={150} visibleFrom="md">{t('queue.received')}</Table.Th>
            <Table.Th w={250} />
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody className={classes.rows}>
          {arrivals.map((arrival) => (
            <FileRow key={arrival.arrivalId} arrival={arrival} canRetry={canRetry} />
          ))}
        </Table.Tbody>
      </Table>
    </ScrollArea.Autosize>
  );
}

function FileRow({ arrival, canRetry }: { arrival: ArrivalAnswer; canRetry: boolean }) {
  const { t, say, language } = useMessages();
  const { name, folder, outcome, problem, documentId, receivedAt } = arrival;
  const path = folder === '' ? name : `${folder}/${name}`;
  return (
    <Table.Tr>
      <Table.Td>
        {documentId !== null && (outcome === 'recorded' || outcome === 'duplicate') ? (
          <Anchor component={Link} href={`/record/${encodeURIComponent(documentId)}`} size="sm" className={classes.name}>
            {path}
          </Anchor>
        ) : (
          <Text size="sm" className={classes.name}>
            {path}
          </Text>
        )}
      </Table.Td>
      <Table.Td>
        <Text size="sm">
          {problem ? say(problem.reason) : outcome === 'failed' ? t('queue.failedOne') : t(`queue.became.${outcome}`)}
        </Text>
        {problem?.page != null && (
          <Badge variant="outline" size="sm" color="gray">
            {t('queue.page', { page: problem.page })}
          </Badge>
        )}
      </Table.Td>
      <Table.Td visibleFrom="md">
        <Text size="sm">{formats[language].dateTime(receivedAt)}</Text>
      </Table.Td>
      <Table.Td>{canRetry && <FileActions arrival={arrival} path={path} />}</Table.Td>
    </Table.Tr>
  );
}

function FileActions({ arrival, path }: { arrival: ArrivalAnswer; path: string }) {
  const { t } = useMessages();
  const client = useQueryClient();
  const retry = useRetry();
  const withdraw = useMutation({
    mutationFn: () => ask('withdraw', { params: { arrivalId: arrival.arrivalId } }),
    onSuccess: () => client.invalidateQueries(),
  });
  const { documentId, outcome } = arrival;
  const error = retry.error ?? withdraw.error;
  if (retry.isSuccess)
    return (
      <Text size="sm" role="status">
        {t('queue.retried', { n: retry.data.retried })}
      </Text>
    );
  return (
    <Stack gap={4}>
      <Group gap={6} justify="end" wrap="nowrap">
        {arrival.canRetry && documentId !== null && (outcome === 'failed' || outcome === 'rejected') && (
          <Button
            size="compact-xs"
            variant="light"
            loading={retry.isPending}
            aria-label={t('queue.retryFile', { file: path })}
            onClick={() => retry.mutate({ stage: outcome, documentIds: [documentId] })}
          >
            {t('app.retry')}
          </Button>
        )}
        {arrival.canWithdraw && (
          <Button
            size="compact-xs"
            variant="default"
            loading={withdraw.isPending}
            aria-label={t('queue.withdrawFile', { file: path })}
            onClick={() => {
              if (confirm(t('queue.withdrawSure', { file: path }))) withdraw.mutate();
            }}
          >
            {t('queue.withdraw')}
          </Button>
        )}
      </Group>
      {error && <FailureAlert error={error} />}
    </Stack>
  );
}
