import { Alert, Button, Group, Stack, Text, Title } from '@mantine/core';
import { isAllowed, type StatusAnswer } from '@siets/api';
import { keepPreviousData, useInfiniteQuery, useMutation, usePrefetchInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { ask } from '../api-client.ts';
import { FailureAlert } from '../app/failure-alert.tsx';
import { usePageTitle } from '../app/use-page-title.ts';
import { useMessages } from '../messages/messages-provider.tsx';
import { useOpenNext } from '../record/use-next-document.ts';
import { useLoggedIn } from '../session/session-gate.tsx';
import { Equation, fileOutcomes, type FileOutcome } from './equation.tsx';
import { QueueTable } from './queue-table.tsx';
import { itemsQuery, statusQuery } from './queue-queries.ts';
import { FilePanel, FilterBar, OrderSelect, SavedFilters } from './queue-tools.tsx';
import { StatusTabs } from './status-tabs.tsx';
import { MakingNotice } from './making-notice.tsx';
import { PausedNotice } from './paused-notice.tsx';
import { UploadZone } from './upload-zone.tsx';
import { useUploads } from './use-uploads.ts';
import { useQueueView, type UsedQueueView } from './use-queue-view.ts';

const BUSY_MS = 3000;
const CALM_MS = 15_000;
const FRESH_MS = 30_000;

/** The first screen: what became of every file, and what needs a person, most valuable doubt first. */
export function QueuePage() {
  const { t } = useMessages();
  const { account } = useLoggedIn();
  const view = useQueueView();
  usePageTitle(t('queue.title'));
  usePrefetchInfiniteQuery(itemsQuery(view)); // before all that counts: of a large archive counts take longer than the rows
  return (
    <Stack gap="md">
      <Group justify="space-between">
        <Title order={1} size="h2">
          {t('queue.title')}
        </Title>
        <Group gap={6}>
          <SavedFilters view={view} />
          {isAllowed(account.role, 'review') && (
            <>
              <UploadZone />
              <BeginButton view={view} />
            </>
          )}
        </Group>
      </Group>
      <PausedNotice />
      <MakingNotice />
      <Files view={view} />
      <Documents view={view} />
    </Stack>
  );
}

/** The equation and the files behind one of its numbers: those that need a hand, unless another is chosen. */
function Files({ view }: { view: UsedQueueView }) {
  const { t } = useMessages();
  const { list: uploads } = useUploads();
  const uploadedAt = useRef(0);
  useEffect(() => {
    if (uploads.length > 0) uploadedAt.current = Date.now();
  }, [uploads]);
  const {
    data: status,
    error,
    refetch,
  } = useQuery({
    ...statusQuery,
    // What was just added is counted only once it is taken in.
    refetchInterval: ({ state }) => ((state.data?.waiting ?? 0) > 0 || Date.now() - uploadedAt.current < FRESH_MS ? BUSY_MS : CALM_MS),
  });
  const client = useQueryClient();
  const recorded = status?.recorded;
  const known = useRef<number>(undefined);
  useEffect(() => {
    if (known.current !== undefined && known.current !== recorded) void client.invalidateQueries({ queryKey: ['queue'] });
    known.current = recorded;
  }, [client, recorded]);
  if (!status) return error ? <FailureAlert error={error} onRetry={() => void refetch()} /> : null;
  const shown = shownOutcome(view.files, status);
  return (
    <Stack gap="xs">
      {!status.isTaking && (
        <Alert color="red" role="alert">
          {t('queue.notTaking')}
        </Alert>
      )}
      <Equation status={status} shown={shown} onShow={(outcome) => view.show({ files: outcome ?? 'none' })} />
      {shown !== null && <FilePanel key={shown} outcome={shown} status={status} />}
    </Stack>
  );
}

function shownOutcome(files: string | null, status: StatusAnswer): FileOutcome | null {
  if (files !== null) return fileOutcomes.find((outcome) => outcome === files) ?? null;
  return status.failed > 0 ? 'failed' : status.rejected > 0 ? 'rejected' : null;
}

function Documents({ view }: { view: UsedQueueView }) {
  const { t } = useMessages();
  const { filter } = view;
  const { data: counts } = useQuery({
    queryKey: ['queue', 'counts', filter],
    queryFn: ({ signal }) => ask('getQueueCounts', { query: filter, signal }),
    placeholderData: keepPreviousData,
    refetchInterval: CALM_MS,
  });
  const { data, error, refetch, fetchNextPage, hasNextPage, isFetchingNextPage, isPending } = useInfiniteQuery({
    ...itemsQuery(view),
    placeholderData: keepPreviousData,
    refetchInterval: CALM_MS,
  });
  const items = data?.pages.flatMap((page) => page.items) ?? [];
  const total = counts?.total;
  return (
    <Stack gap="sm" component="section" aria-label={t('queue.documents')}>
      <FilterBar view={view} counts={counts} />
      <Group justify="space-between" align="end">
        <StatusTabs status={filter.status} counts={counts} onStatus={(status) => view.setFilter({ status })} />
        <OrderSelect view={view} />
      </Group>
      {total !== undefined && (
        <Text size="sm" c="dimmed" role="status">
          {t('queue.found', { n: total })}
        </Text>
      )}
      {error && <FailureAlert error={error} onRetry={() => void refetch()} />}
      {items.length > 0 && <QueueTable items={items} search={view.search} />}
      {!isPending && !error && items.length === 0 && (
        <Text py="lg" ta="center">
          {t(filter.status === 'to-check' ? 'queue.allDone' : 'queue.nothing')}
        </Text>
      )}
      {hasNextPage && (
        <Button variant="default" loading={isFetchingNextPage} onClick={() => void fetchNextPage()} mx="auto">
          {t('queue.more')}
        </Button>
      )}
    </Stack>
  );
}

/** Opens the first document of the list, whoever has not taken it on. */
function BeginButton({ view }: { view: UsedQueueView }) {
  const { t } = useMessages();
  const open = useOpenNext();
  const { data: isOpened, error, mutate, isPending } = useMutation({ mutationFn: () => open(view) });
  return (
    <>
      <Button size="xs" loading={isPending} onClick={() => mutate()}>
        {t('queue.begin')}
      </Button>
      {error && <FailureAlert error={error} onRetry={() => mutate()} />}
      {isOpened === false && (
        <Text size="sm" role="status">
          {t('queue.allDone')}
        </Text>
      )}
    </>
  );
}
