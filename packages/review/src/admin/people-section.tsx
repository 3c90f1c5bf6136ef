import {
  Badge,
  Button,
  Code,
  CopyButton,
  Group,
  Alert,
  Select,
  SimpleGrid,
  Stack,
  Switch,
  Table,
  Text,
  TextInput,
} from '@mantine/core';
import { roles, type Answered, type Role, type Routes, type User } from '@siets/api';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { ask } from '../api-client.ts';
import { FailureAlert } from '../app/failure-alert.tsx';
import { formats } from '../app/formats.ts';
import { roleNames } from '../app/role-names.ts';
import { useMessages } from '../messages/messages-provider.tsx';
import { textOf } from '../session/text-of.ts';
import { useLoggedIn } from '../session/session-gate.tsx';

const usersKey = ['users'] as const;
type Linked = Answered<Routes['addUser']>;

/** Accounts with their roles; who is new or forgot the password gets a one-time link. */
export function PeopleSection() {
  const { t } = useMessages();
  const [linked, setLinked] = useState<Linked | null>(null);
  const { data, error, refetch } = useQuery({ queryKey: usersKey, queryFn: ({ signal }) => ask('listUsers', { signal }) });
  return (
    <Stack>
      {error && <FailureAlert error={error} onRetry={() => void refetch()} />}
      {linked?.link != null && <OneTimeLink name={linked.user.displayName} link={linked.link} onClose={() => setLinked(null)} />}
      <AddPerson onAdded={setLinked} />
      {data && (
        <Table.ScrollContainer minWidth={720}>
          <Table verticalSpacing="xs" aria-label={t('admin.section.people')}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t('admin.person')}</Table.Th>
                <Table.Th w={180}>{t('admin.role')}</Table.Th>
                <Table.Th w={130}>{t('admin.lastLogin')}</Table.Th>
                <Table.Th w={130}>{t('admin.mayEnter')}</Table.Th>
                <Table.Th w={200} />
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {data.users.map((user) => (
                <PersonRow key={user.id} user={user} onLinked={setLinked} />
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
    </Stack>
  );
}

function OneTimeLink({ name, link, onClose }: { name: string; link: string; onClose: () => void }) {
  const { t } = useMessages();
  const address = new URL(link, location.origin).href;
  return (
    <Alert
      color="green"
      role="status"
      withCloseButton
      onClose={onClose}
      closeButtonLabel={t('admin.close')}
      title={t('admin.linkFor', { name })}
    >
      <Text size="sm" mb={6}>
        {t('admin.linkText')}
      </Text>
      <Group gap="xs">
        <Code block>{address}</Code>
        <CopyButton value={address}>
          {({ copied, copy }) => (
            <Button size="compact-sm" variant="default" onClick={copy}>
              {t(copied ? 'admin.copied' : 'admin.copy')}
            </Button>
          )}
        </CopyButton>
      </Group>
    </Alert>
  );
}

const useRoleOptions = () => {
  const { t } = useMessages();
  return roles.map((role) => ({ value: role, label: t(roleNames[role]) }));
};

function AddPerson({ onAdded }: { onAdded: (linked: Linked) => void }) {
  const { t, language } = useMessages();
  const [role, setRole] = useState<Role>('reviewer');
  const client = useQueryClient();
  const options = useRoleOptions();
  const add = useMutation({
    mutationFn: (named: { name: string; displayName: string }) => ask('addUser', { body: { ...named, role, language } }),
    onSuccess: (linked) => {
      onAdded(linked);
      return client.invalidateQueries({ queryKey: usersKey });
    },
  });
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const form = event.currentTarget;
    const given = new FormData(form);
    add.mutate(
      { name: textOf(given, 'name').trim(), displayName: textOf(given, 'displayName').trim() },
      { onSuccess: () => form.reset() },
    );
  };
  return (
    <form onSubmit={submit}>
      <SimpleGrid cols={{ base: 1, xs: 2, md: 4 }} spacing="xs">
        <TextInput name="displayName" label={t('app.displayName')} required maxLength={100} autoComplete="off" />
        <TextInput
          name="name"
          label={t('app.loginName')}
          required
          minLength={2}
          maxLength={60}
          pattern="[\p{L}\p{N}._@\-]+"
          title={t('admin.nameRule')}
          autoComplete="off"
        />
        <Select
          label={t('admin.role')}
          data={options}
          value={role}
          onChange={(chosen) => setRole(roles.find((known) => known === chosen) ?? 'reviewer')}
          allowDeselect={false}
        />
        <Button type="submit" loading={add.isPending} style={{ alignSelf: 'end' }}>
          {t('admin.addPerson')}
        </Button>
      </SimpleGrid>
      <Text size="xs" c="dimmed" mt={4}>
        {t(`admin.roleText.${role}`)}
      </Text>
      {add.error && <FailureAlert error={add.error} />}
    </form>
  );
}

function PersonRow({ user, onLinked }: { user: User; onLinked: (linked: Linked) => void }) {
  const { t, language } = useMessages();
  const { account } = useLoggedIn();
  const client = useQueryClient();
  const done = { onSuccess: () => client.invalidateQueries({ queryKey: usersKey }) };
  const params = { userId: user.id };
  const change = useMutation({
    mutationFn: (body: { role?: Role; isDisabled?: boolean }) => ask('changeUser', { params, body }),
    ...done,
  });
  const reset = useMutation({
    mutationFn: () => ask('resetUser', { params }),
    onSuccess: (linked) => {
      onLinked(linked);
      return client.invalidateQueries({ queryKey: usersKey });
    },
  });
  const remove = useMutation({ mutationFn: () => ask('removeUser', { params }), ...done });
  const options = useRoleOptions();
  const error = change.error ?? reset.error ?? remove.error;
  const isMe = user.id === account.id;
  const who = user.displayName;
  return (
    <Table.Tr>
      <Table.Td>
        <Text size="sm" fw={600} component="div">
          <bdi>{who}</bdi>{' '}
          {isMe && (
            <Badge size="xs" variant="outline" color="gray" tt="none">
              {t('admin.you')}
            </Badge>
          )}
        </Text>
        <Text size="xs" c="dimmed">
          <bdi>{user.name}</bdi>
          {!user.hasPassword && ` · ${t('admin.noPassword')}`}
        </Text>
        {error && <FailureAlert error={error} />}
      </Table.Td>
      <Table.Td>
        <Select
          size="xs"
          aria-label={`${t('admin.role')}: ${who}`}
          data={options}
          value={user.role}
          allowDeselect={false}
          onChange={(chosen) => {
            const role = roles.find((known) => known === chosen);
            if (role) change.mutate({ role });
          }}
        />
      </Table.Td>
      <Table.Td>
        <Text size="sm">{user.lastLoginAt === null ? '–' : formats[language].dateTime(user.lastLoginAt)}</Text>
      </Table.Td>
      <Table.Td>
        <Switch
          aria-label={`${t('admin.mayEnter')}: ${who}`}
          checked={!user.isDisabled}
          disabled={isMe}
          onChange={(event) => change.mutate({ isDisabled: !event.currentTarget.checked })}
        />
      </Table.Td>
      <Table.Td>
        <Group gap={4} justify="end" wrap="nowrap">
          <Button
            size="compact-xs"
            variant="default"
            loading={reset.isPending}
            onClick={() => reset.mutate()}
            aria-label={`${t('admin.newLink')}: ${who}`}
          >
            {t('admin.newLink')}
          </Button>
          <Button
            size="compact-xs"
            variant="default"
            disabled={isMe}
            loading={remove.isPending}
            aria-label={`${t('admin.remove')}: ${who}`}
            onClick={() => {
              if (confirm(t('admin.removeSure', { name: who }))) remove.mutate();
            }}
          >
            {t('admin.remove')}
          </Button>
        </Group>
      </Table.Td>
    </Table.Tr>
  );
}
