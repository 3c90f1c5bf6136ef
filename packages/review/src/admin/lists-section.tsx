import { Button, Group, Select, Stack, Table, Text, Textarea, TextInput } from '@mantine/core';
import { costRoles, fieldNames, organisationRoles } from '@siets/record';
import { listEntrySchema, type Answered, type ListEntry, type Routes } from '@siets/api';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { ask } from '../api-client.ts';
import { FailureAlert } from '../app/failure-alert.tsx';
import { formats } from '../app/formats.ts';
import { useMessages, type Messages } from '../messages/messages-provider.tsx';
import { textOf } from '../session/text-of.ts';

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
      {data && <ListChanges />}
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
function readEntry(kind: Kind, given: FormData, chosen: string, role: string | null): ListEntry | null {
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
    label: { kind, words: text('words'), field: chosen, role },
    alias: { kind, of: chosen, alias: text('alias'), name: text('name') },
  }[kind];
  const parsed = listEntrySchema.safeParse(entry);
  return parsed.success ? parsed.data : null;
}

function AddEntry() {
  const { t } = useMessages();
  const client = useQueryClient();
  const add = useMutation({
    mutationFn: (body: ListEntry) => ask('addListEntry', { body }),
    onSuccess: () => client.invalidateQueries({ queryKey: listsKey }),
  });
  return <EntryForm submit={t('admin.addEntry')} isBusy={add.isPending} error={add.error} onTurn={add.reset} onSave={(entry, done) => add.mutate(entry, { onSuccess: done })} />;
}

interface EntryFormProps {
  /** What is changed; its kind stays. Nothing: a new entry. */
  entry?: ListEntry;
  submit: string;
  isBusy: boolean;
  error: Error | null;
  /** Another kind was chosen: what was said of the last does not hold for it. */
  onTurn?: () => void;
  /** `done` empties the form. */
  onSave: (entry: ListEntry, done: () => void) => void;
  onCancel?: () => void;
}

function tellRole(t: Messages['t'], role: string): string {
  const ofOrganisation = organisationRoles.find((known) => known === role);
  const ofCost = costRoles.find((known) => known === role);
  return ofOrganisation ? t(`record.role.${ofOrganisation}`) : ofCost ? t(`record.costRole.${ofCost}`) : role;
}

const rolesOf = (field: string): readonly string[] | null => (field === 'organisations' ? organisationRoles : field === 'costs' ? costRoles : null);
const usualRoles: { [field: string]: string } = { organisations: 'partner', costs: 'total' };

function EntryForm({ entry, submit, isBusy, error, onTurn, onSave, onCancel }: EntryFormProps) {
  const { t } = useMessages();
  const [kind, setKind] = useState<Kind>(entry?.kind ?? 'organisation');
  const [chosen, setChosen] = useState<string>(entry?.kind === 'label' ? entry.field : entry?.kind === 'alias' ? entry.of : '');
  const [role, setRole] = useState<string | null>(entry?.kind === 'label' ? entry.role : null);
  const [isWrong, setWrong] = useState(false);
  const turnTo = (next: Kind): void => {
    setKind(next);
    setRole(null);
    setChosen(next === 'label' ? 'goal' : 'organisation');
    setWrong(false);
    onTurn?.();
  };
  const send = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const form = event.currentTarget;
    const read = readEntry(kind, new FormData(form), chosen, rolesOf(chosen) === null ? null : (role ?? usualRoles[chosen] ?? null));
    setWrong(read === null);
    if (read) onSave(read, () => form.reset());
  };
  return (
    <form onSubmit={send} aria-label={submit}>
      <Group align="end" gap="xs">
        {!entry && (
          <Select
            w={190}
            label={t('admin.add')}
            data={kinds.map((each) => ({ value: each, label: t(`admin.kind.${each}`) }))}
            value={kind}
            allowDeselect={false}
            onChange={(next) => turnTo(kinds.find((known) => known === next) ?? 'organisation')}
          />
        )}
        {kind === 'organisation' && <OrganisationInputs {...(entry?.kind === 'organisation' && { entry })} />}
        {kind === 'label' && (
          <LabelInputs
            words={entry?.kind === 'label' ? entry.words : ''}
            field={chosen}
            role={role}
            onField={(field) => {
              setChosen(field);
              setRole(null);
            }}
            onRole={setRole}
          />
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
            <TextInput
              name="alias"
              flex="1 1 12rem"
              label={t('admin.alias')}
              defaultValue={entry?.kind === 'alias' ? entry.alias : ''}
              required
              minLength={2}
              maxLength={300}
            />
            <TextInput
              name="name"
              flex="1 1 12rem"
              label={t('admin.aliasName')}
              defaultValue={entry?.kind === 'alias' ? entry.name : ''}
              required
              minLength={2}
              maxLength={300}
            />
          </>
        )}
        <Button type="submit" loading={isBusy}>
          {submit}
        </Button>
        {onCancel && (
          <Button variant="default" onClick={onCancel}>
            {t('admin.cancelChange')}
          </Button>
        )}
      </Group>
      {isWrong && (
        <Text size="sm" role="alert" className="trouble">
          {t('admin.wrongEntry')}
        </Text>
      )}
      {error && <FailureAlert error={error} />}
    </form>
  );
}

function LabelInputs({ words, field, role, onField, onRole }: { words: string; field: string; role: string | null; onField: (field: string) => void; onRole: (role: string | null) => void }) {
  const { t } = useMessages();
  const roles = rolesOf(field);
  return (
    <>
      <TextInput
        name="words"
        flex="1 1 14rem"
        label={t('admin.labelWords')}
        placeholder="Projekta virzītājs"
        defaultValue={words}
        required
        minLength={2}
        maxLength={300}
      />
      <Select
        w={220}
        label={t('admin.labelField')}
        searchable
        data={fieldNames.filter((name) => name !== 'kind').map((name) => ({ value: name, label: t(`fields.${name}`) }))}
        value={field}
        allowDeselect={false}
        onChange={(next) => onField(next ?? 'goal')}
      />
      {roles && (
        <Select
          w={190}
          label={t('admin.labelRole')}
          data={roles.map((each) => ({ value: each, label: tellRole(t, each) }))}
          value={role ?? usualRoles[field] ?? null}
          allowDeselect={false}
          onChange={onRole}
        />
      )}
    </>
  );
}

function OrganisationInputs({ entry }: { entry?: Extract<ListEntry, { kind: 'organisation' }> }) {
  const { t } = useMessages();
  return (
    <>
      <TextInput name="name" flex="1 1 16rem" label={t('admin.name')} defaultValue={entry?.name ?? ''} required minLength={2} maxLength={300} />
      <TextInput
        name="number"
        w={150}
        label={t('admin.number')}
        defaultValue={entry?.registrationNumber ?? ''}
        inputMode="numeric"
        pattern="\d{11}"
        title={t('admin.numberRule')}
        maxLength={11}
      />
      <TextInput name="country" w={80} label={t('admin.country')} defaultValue={entry ? (entry.country ?? '') : 'LV'} pattern="[A-Za-z]{2}" maxLength={2} />
      <Textarea name="aliases" flex="1 1 12rem" label={t('admin.aliases')} defaultValue={entry?.aliases.join('\n') ?? ''} autosize minRows={1} maxRows={6} />
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
            <Table.Th w={170} />
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

const mainOf = (entry: ListEntry): string => (entry.kind === 'label' ? entry.words : entry.kind === 'alias' ? entry.alias : entry.name);

function EntryRow({ stored: { id, entry, by, at } }: { stored: Stored }) {
  const { t, language } = useMessages();
  const client = useQueryClient();
  const remove = useMutation({
    mutationFn: () => ask('removeListEntry', { params: { entryId: id } }),
    onSuccess: () => client.invalidateQueries({ queryKey: listsKey }),
  });
  const [isOpen, setOpen] = useState(false);
  const change = useMutation({
    mutationFn: (body: ListEntry) => ask('changeListEntry', { params: { entryId: id }, body }),
    onSuccess: () => client.invalidateQueries({ queryKey: listsKey }),
  });
  const main = mainOf(entry);
  if (isOpen)
    return (
      <Table.Tr>
        <Table.Td colSpan={4}>
          <EntryForm
            entry={entry}
            submit={t('admin.save')}
            isBusy={change.isPending}
            error={change.error}
            onSave={(next) => change.mutate(next, { onSuccess: () => setOpen(false) })}
            onCancel={() => setOpen(false)}
          />
        </Table.Td>
      </Table.Tr>
    );
  return (
    <Table.Tr>
      <Table.Td>{t(`admin.kind.${entry.kind}`)}</Table.Td>
      <Table.Td>
        <Text size="sm" fw={600}>
          <bdi>{main}</bdi>
        </Text>
        <Text size="xs" c="dimmed">
          {entry.kind === 'label' && `→ ${t(`fields.${entry.field}`)}${entry.role === null ? '' : ` (${tellRole(t, entry.role)})`}`}
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
        <Button size="compact-xs" variant="default" mr={6} aria-label={`${t('admin.changeEntry')}: ${main}`} onClick={() => setOpen(true)}>
          {t('admin.changeEntry')}
        </Button>
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

type Change = Answered<Routes['getListChanges']>['changes'][number];

/** Who added, changed or removed what; the last change of each entry may be undone. */
function ListChanges() {
  const { t } = useMessages();
  const { data, error } = useQuery({ queryKey: [...listsKey, 'changes'], queryFn: ({ signal }) => ask('getListChanges', { signal }) });
  if (error) return <FailureAlert error={error} />;
  if (!data || data.changes.length === 0) return null;
  return (
    <Table.ScrollContainer minWidth={640} scrollAreaProps={{ viewportProps: { tabIndex: 0 } }}>
      <Table aria-label={t('admin.listChanges')}>
        <Table.Caption style={{ captionSide: 'top', textAlign: 'start' }}>{t('admin.listChanges')}</Table.Caption>
        <Table.Tbody>
          {data.changes.map((change) => (
            <ChangeRow key={change.id} change={change} />
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

function ChangeRow({ change: { id, was, now, by, at, isLast } }: { change: Change }) {
  const { t, language } = useMessages();
  const client = useQueryClient();
  const undo = useMutation({
    mutationFn: () => ask('undoListChange', { params: { changeId: id } }),
    onSuccess: () => client.invalidateQueries({ queryKey: listsKey }),
  });
  const entry = now ?? was;
  const main = entry ? mainOf(entry) : '';
  const action = was === null ? 'added' : now === null ? 'removed' : 'changed';
  return (
    <Table.Tr>
      <Table.Td w={170}>{formats[language].dateTime(at)}</Table.Td>
      <Table.Td w={170}>
        <bdi>{by.name}</bdi>
      </Table.Td>
      <Table.Td>
        {t(`admin.listAction.${action}`)}:{' '}
        {was && now && mainOf(was) !== main && (
          <>
            <bdi>{mainOf(was)}</bdi> →{' '}
          </>
        )}
        <bdi>{main}</bdi>
        {undo.error && <FailureAlert error={undo.error} />}
      </Table.Td>
      <Table.Td w={90}>
        {isLast && (
          <Button size="compact-xs" variant="default" loading={undo.isPending} aria-label={`${t('admin.undoChange')}: ${main}`} onClick={() => undo.mutate()}>
            {t('admin.undoChange')}
          </Button>
        )}
      </Table.Td>
    </Table.Tr>
  );
}
