import { Button, Group, Select, Stack, Table, Text, Textarea, TextInput } from '@mantine/core';
import { fieldNames } from '@siets/record';
import { listEntrySchema, type Answered, type ListEntry, type Routes } from '@siets/api';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { ask } from '../api-client.ts';
import { FailureAlert } from '../app/failure-alert.tsx';
import { formats } from '../app/formats.ts';
import { useMessages } from '../messages/messages-provider.tsx';
import { textOf } from '../session/login-form.tsx';

const listsKey = ['lists'] as const;
const kinds = ['organisation', 'label', 'alias'] as const;
type Kind = (typeof kinds)[number];
const aliasOf = ['organisation', 'funder', 'programme', 'place'] as const;

/** Organisations, labels and other names that the rules take beside their own lists. */
export function ListsSection() {
  const { t } = useMessages();
  const { data, error, refetch } = useQuery({ queryKey: listsKey, queryFn: ({ signal }) => ask('getLists', { signal }) });
  return (
    <Stack>
      <Text size="sm">{t('admin.listsText')}</Text>
      {error && <FailureAlert error={error} onRetry={() => void refetch()} />}
      <AddEntry />
      {data && data.outdated > 0 && <Reread outdated={data.outdated} />}
      {data && <Entries entries={data.entries} />}
    </Stack>
  );
}

/** Documents that were read before the lists changed may be read anew; what people decided stands. */
function Reread({ outdated }: { outdated: number }) {
  const { t } = useMessages();
  const client = useQueryClient();
  const reread = useMutation({
    mutationFn: () => ask('rereadWithLists', {}),
    onSuccess: () => client.invalidateQueries({ queryKey: listsKey }),
  });
  return (
    <Group gap="sm">
      <Text size="sm" role="status">
        {reread.data ? t('admin.rereading', { n: reread.data.documents }) : t('admin.outdated', { n: outdated })}
      </Text>
      {!reread.data && (
        <Button size="xs" variant="default" loading={reread.isPending} onClick={() => reread.mutate()}>
          {t('admin.reread')}
        </Button>
      )}
      {reread.error && <FailureAlert error={reread.error} />}
    </Group>
  );
}

const orNull = (text: string): string | null => (text === '' ? null : text);

/** What was typed, as the contract wants it; null where something is missing or wrong. */
function readEntry(kind: Kind, given: FormData, chosen: string): ListEntry | null {
  const text = (name: string) => textOf(given, name).trim();
  const aliases = text('aliases')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const entry = {
    organisation: {
      kind,
      name: text('name'),
      aliases,
      registrationNumber: orNull(text('number')),
      country: orNull(text('country').toUpperCase()),
    },
    label: { kind, words: text('words'), field: chosen },
    alias: { kind, of: chosen, alias: text('alias'), name: text('name') },
  }[kind];
  const parsed = listEntrySchema.safeParse(entry);
  return parsed.success ? parsed.data : null;
}

function AddEntry() {
  const { t } = useMessages();
  const [kind, setKind] = useState<Kind>('organisation');
  const [chosen, setChosen] = useState<string>('');
  const [isWrong, setWrong] = useState(false);
  const client = useQueryClient();
  const add = useMutation({
    mutationFn: (body: ListEntry) => ask('addListEntry', { body }),
    onSuccess: () => client.invalidateQueries({ queryKey: listsKey }),
  });
  const turnTo = (next: Kind): void => {
    setKind(next);
    setChosen(next === 'label' ? 'goal' : 'organisation');
  };
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const form = event.currentTarget;
    const entry = readEntry(kind, new FormData(form), chosen);
    setWrong(entry === null);
    if (entry) add.mutate(entry, { onSuccess: () => form.reset() });
  };
  return (
    <form onSubmit={submit}>
      <Group align="end" gap="xs">
        <Select
          w={190}
          label={t('admin.add')}
          data={kinds.map((each) => ({ value: each, label: t(`admin.kind.${each}`) }))}
          value={kind}
          allowDeselect={false}
          onChange={(next) => turnTo(kinds.find((known) => known === next) ?? 'organisation')}
        />
        {kind === 'organisation' && <OrganisationInputs />}
        {kind === 'label' && (
          <>
            <TextInput
              name="words"
              flex="1 1 14rem"
              label={t('admin.labelWords')}
              placeholder="Projekta mērķis"
              required
              minLength={2}
              maxLength={300}
            />
            <Select
              w={220}
              label={t('admin.labelField')}
              searchable
              data={fieldNames.map((name) => ({ value: name, label: t(`fields.${name}`) }))}
              value={chosen}
              allowDeselect={false}
              onChange={(next) => setChosen(next ?? 'goal')}
            />
          </>
        )}
        {kind === 'alias' && (
          <>
            <Select
              w={170}
              label={t('admin.aliasOf')}
              data={aliasOf.map((each) => ({ value: each, label: t(`admin.of.${each}`) }))}
              value={chosen}
              allowDeselect={false}
              onChange={(next) => setChosen(next ?? 'organisation')}
            />
            <TextInput name="alias" flex="1 1 12rem" label={t('admin.alias')} required minLength={2} maxLength={300} />
            <TextInput name="name" flex="1 1 12rem" label={t('admin.aliasName')} required minLength={2} maxLength={300} />
          </>
        )}
        <Button type="submit" loading={add.isPending}>
          {t('admin.addEntry')}
        </Button>
      </Group>
      {isWrong && (
        <Text size="sm" role="alert" className="trouble">
          {t('admin.wrongEntry')}
        </Text>
      )}
      {add.error && <FailureAlert error={add.error} />}
    </form>
  );
}

function OrganisationInputs() {
  const { t } = useMessages();
  return (
    <>
      <TextInput name="name" flex="1 1 16rem" label={t('admin.name')} required minLength={2} maxLength={300} />
      <TextInput
        name="number"
        w={150}
        label={t('admin.number')}
        inputMode="numeric"
        pattern="\d{11}"
        title={t('admin.numberRule')}
        maxLength={11}
      />
      <TextInput name="country" w={80} label={t('admin.country')} defaultValue="LV" pattern="[A-Za-z]{2}" maxLength={2} />
      <Textarea name="aliases" flex="1 1 12rem" label={t('admin.aliases')} autosize minRows={1} maxRows={6} />
    </>
  );
}

type Stored = Answered<Routes['getLists']>['entries'][number];

function Entries({ entries }: { entries: readonly Stored[] }) {
  const { t } = useMessages();
  if (entries.length === 0)
    return (
      <Text size="sm" c="dimmed">
        {t('admin.noEntries')}
      </Text>
    );
  return (
    <Table.ScrollContainer minWidth={640}>
      <Table aria-label={t('admin.section.lists')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th w={150}>{t('queue.by.kind')}</Table.Th>
            <Table.Th>{t('admin.entry')}</Table.Th>
            <Table.Th w={200}>{t('admin.addedBy')}</Table.Th>
            <Table.Th w={90} />
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {entries.map((stored) => (
            <EntryRow key={stored.id} stored={stored} />
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

function EntryRow({ stored: { id, entry, by, at } }: { stored: Stored }) {
  const { t, language } = useMessages();
  const client = useQueryClient();
  const remove = useMutation({
    mutationFn: () => ask('removeListEntry', { params: { entryId: id } }),
    onSuccess: () => client.invalidateQueries({ queryKey: listsKey }),
  });
  const main = entry.kind === 'label' ? entry.words : entry.kind === 'alias' ? entry.alias : entry.name;
  return (
    <Table.Tr>
      <Table.Td>{t(`admin.kind.${entry.kind}`)}</Table.Td>
      <Table.Td>
        <Text size="sm" fw={600}>
          <bdi>{main}</bdi>
        </Text>
        <Text size="xs" c="dimmed">
          {entry.kind === 'label' && `→ ${t(`fields.${entry.field}`)}`}
          {entry.kind === 'alias' && (
            <>
              → <bdi>{entry.name}</bdi> ({t(`admin.of.${entry.of}`)})
            </>
          )}
          {entry.kind === 'organisation' && (
            <bdi>{[entry.registrationNumber, entry.country, ...entry.aliases].filter((part) => part !== null).join(' · ')}</bdi>
          )}
        </Text>
        {remove.error && <FailureAlert error={remove.error} />}
      </Table.Td>
      <Table.Td>
        <Text size="sm">
          <bdi>{by.name}</bdi>, {formats[language].date(at)}
        </Text>
      </Table.Td>
      <Table.Td>
        <Button
          size="compact-xs"
          variant="default"
          loading={remove.isPending}
          aria-label={`${t('admin.remove')}: ${main}`}
          onClick={() => remove.mutate()}
        >
          {t('admin.remove')}
        </Button>
      </Table.Td>
    </Table.Tr>
  );
}
