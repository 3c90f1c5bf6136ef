import { Button, Select, SimpleGrid, Stack, Table, Text, TextInput } from '@mantine/core';
import { logActions, type LogAction } from '@siets/record';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useDebouncedValue } from '@mantine/hooks';
import { ask } from '../api-client.ts';
import { FailureAlert } from '../app/failure-alert.tsx';
import { formats } from '../app/formats.ts';
import { useMessages } from '../messages/messages-provider.tsx';

const isLogAction = (action: string): action is LogAction => (logActions as readonly string[]).includes(action);
const filters = ['by', 'action', 'subject'] as const;
type Filter = { [name in (typeof filters)[number]]: string };

/** Who looked at or changed what, newest first. */
export function LogSection() {
  const { t, language } = useMessages();
  const [typed, setTyped] = useState<Filter>({ by: '', action: '', subject: '' });
  const [filter] = useDebouncedValue(typed, 250);
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    queryKey: ['log', filter],
    queryFn: ({ pageParam, signal }) =>
      ask('getLog', { query: { ...toQuery(filter), ...(pageParam !== null && { before: pageParam }) }, signal }),
    initialPageParam: null as number | null,
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
  });
  const tell = (action: string): string => (isLogAction(action) ? t(`admin.did.${action}`) : action);
  const actions = logActions.map((action) => ({ value: action, label: tell(action) }));
  const entries = data?.pages.flatMap((page) => page.entries) ?? [];
  return (
    <Stack>
      <SimpleGrid cols={{ base: 1, xs: 3 }} spacing="xs">
        {filters.map((name) => (name === 'action' ? (
          <Select
            key={name}
            label={t('admin.log.action')}
            data={actions}
            value={typed.action || null}
            searchable
            clearable
            clearButtonProps={{ 'aria-label': t('queue.clearFilter', { filter: t('admin.log.action') }), tabIndex: 0 }}
            onChange={(chosen) => setTyped({ ...typed, action: chosen ?? '' })}
          />
        ) : (
          <TextInput
            key={name}
            type="search"
            label={t(`admin.log.${name}`)}
            value={typed[name]}
            maxLength={60}
            onChange={(event) => setTyped({ ...typed, [name]: event.currentTarget.value })}
          />
        )))}
      </SimpleGrid>
      {error && <FailureAlert error={error} onRetry={() => void refetch()} />}
      <Table.ScrollContainer minWidth={640} scrollAreaProps={{ viewportProps: { tabIndex: 0 } }}>
        <Table aria-label={t('admin.section.log')} verticalSpacing={4}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th w={170}>{t('admin.when')}</Table.Th>
              <Table.Th w={170}>{t('admin.log.by')}</Table.Th>
              <Table.Th w={170}>{t('admin.log.action')}</Table.Th>
              <Table.Th>{t('admin.log.subject')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {entries.map(({ id, at, by, action, subject, detail }) => (
              <Table.Tr key={id}>
                <Table.Td>{formats[language].dateTime(at)}</Table.Td>
                <Table.Td>
                  <bdi>{by}</bdi>
                </Table.Td>
                <Table.Td>{tell(action)}</Table.Td>
                <Table.Td className="wrap">
                  <bdi>{subject ?? ''}</bdi>
                  {detail !== null && (
                    <Text size="xs" c="dimmed">
                      <bdi>{detail}</bdi>
                    </Text>
                  )}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      {data && entries.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('admin.noLog')}
        </Text>
      )}
      {hasNextPage && (
        <Button variant="default" size="xs" loading={isFetchingNextPage} onClick={() => void fetchNextPage()} mr="auto">
          {t('admin.more')}
        </Button>
      )}
    </Stack>
  );
}

const toQuery = (filter: Filter): Partial<Filter> =>
  Object.fromEntries(
    Object.entries(filter)
      .map(([name, value]) => [name, value.trim()])
      .filter(([, value]) => value !== ''),
  );
