import { Button, Checkbox, CloseButton, Group, Menu, Popover, Stack, Text, TextInput } from '@mantine/core';
import type { SavedFilter } from '@siets/api';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { Link } from 'wouter';
import { ask } from '../api-client.ts';
import { FailureAlert } from '../app/failure-alert.tsx';
import { useMessages } from '../messages/messages-provider.tsx';
import { textOf } from '../session/text-of.ts';
import { toQueueSearch } from './queue-filter.ts';
import type { UsedQueueView } from './use-queue-view.ts';

const filtersKey = ['filters'] as const;

/** Filters that were kept under a name, one's own and shared ones; each is an address. */
export function SavedFilters({ view }: { view: UsedQueueView }) {
  const { t } = useMessages();
  const { data } = useQuery({ queryKey: filtersKey, queryFn: ({ signal }) => ask('listFilters', { signal }) });
  const filters = data?.filters ?? [];
  return (
    <Group gap={6}>
      {filters.length > 0 && (
        <Menu position="bottom-end" width={320}>
          <Menu.Target>
            <Button variant="default" size="xs">
              {t('queue.savedFilters', { n: filters.length })}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {filters.map((saved) => (
              <SavedItem key={saved.id} saved={saved} />
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
      <SaveFilter view={view} />
    </Group>
  );
}

function SavedItem({ saved }: { saved: SavedFilter }) {
  const { t } = useMessages();
  const client = useQueryClient();
  const remove = useMutation({
    mutationFn: () => ask('removeFilter', { params: { filterId: saved.id } }),
    onSuccess: () => client.invalidateQueries({ queryKey: filtersKey }),
  });
  return (
    <Group gap={0} wrap="nowrap">
      <Menu.Item component={Link} href={`/?${toQueueSearch({ filter: saved.filter, order: 'doubt', files: null })}`}>
        <Text size="sm" component="bdi">
          {saved.name}
        </Text>
        {saved.isShared && (
          <Text size="xs" c="dimmed" component="span">
            {' '}
            · {t('queue.shared')}
          </Text>
        )}
      </Menu.Item>
      {saved.isMine && (
        <CloseButton size="sm" aria-label={t('queue.removeFilter', { name: saved.name })} onClick={() => remove.mutate()} />
      )}
    </Group>
  );
}

function SaveFilter({ view }: { view: UsedQueueView }) {
  const { t } = useMessages();
  const [isOpen, setOpen] = useState(false);
  const client = useQueryClient();
  const save = useMutation({
    mutationFn: (named: { name: string; isShared: boolean }) => ask('saveFilter', { body: { ...named, filter: view.filter } }),
    onSuccess: () => {
      setOpen(false);
      return client.invalidateQueries({ queryKey: filtersKey });
    },
  });
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    save.mutate({ name: textOf(given, 'name').trim(), isShared: given.has('isShared') });
  };
  return (
    <Popover opened={isOpen} onChange={setOpen} position="bottom-end" trapFocus withRoles>
      <Popover.Target>
        <Button variant="default" size="xs" onClick={() => setOpen(!isOpen)}>
          {t('queue.saveFilter')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <form onSubmit={submit}>
          <Stack gap="xs">
            <TextInput name="name" label={t('queue.filterName')} required maxLength={80} data-autofocus />
            <Checkbox name="isShared" label={t('queue.share')} />
            {save.error && <FailureAlert error={save.error} />}
            <Button type="submit" size="xs" loading={save.isPending}>
              {t('queue.save')}
            </Button>
          </Stack>
        </form>
      </Popover.Dropdown>
    </Popover>
  );
}
