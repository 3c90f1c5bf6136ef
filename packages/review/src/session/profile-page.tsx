import { Alert, Button, PasswordInput, Stack, Text, Title } from '@mantine/core';
import { isAllowed } from '@siets/api';
import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { BatchesSection } from '../admin/batches-section.tsx';
import { ask } from '../api-client.ts';
import { FailureAlert } from '../app/failure-alert.tsx';
import { roleNames } from '../app/role-names.ts';
import { usePageTitle } from '../app/use-page-title.ts';
import { useMessages } from '../messages/messages-provider.tsx';
import { textOf } from './text-of.ts';
import { useLoggedIn } from './session-gate.tsx';

/** One's own account: who one is, and another password. */
export function ProfilePage() {
  const { t } = useMessages();
  const { account, isLocal } = useLoggedIn();
  usePageTitle(t('app.profile'));
  return (
    <Stack>
      <Title order={1} size="h2">
        {t('app.profile')}
      </Title>
      <Text>
        <b>
          <bdi>{account.displayName}</bdi>
        </b>{' '}
        (<bdi>{account.name}</bdi>), {t(roleNames[account.role])}
      </Text>
      {isLocal ? <Text size="sm">{t('app.localAccount')}</Text> : <PasswordForm name={account.name} />}
      {isAllowed(account.role, 'review') && (
        <>
          <Title order={2} size="h4">
            {t('admin.ownBatches')}
          </Title>
          <BatchesSection of="me" />
        </>
      )}
    </Stack>
  );
}

function PasswordForm({ name }: { name: string }) {
  const { t } = useMessages();
  const [differs, setDiffers] = useState(false);
  const change = useMutation({ mutationFn: (body: { current: string; next: string }) => ask('changePassword', { body }) });
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const form = event.currentTarget;
    const given = new FormData(form);
    const next = textOf(given, 'next');
    const isTwice = next === textOf(given, 'again');
    setDiffers(!isTwice);
    if (isTwice) change.mutate({ current: textOf(given, 'current'), next }, { onSuccess: () => form.reset() });
  };
  return (
    <form onSubmit={submit}>
      <Stack maw={420}>
        <Title order={2} size="h4">
          {t('app.changePassword')}
        </Title>
        <input type="text" name="username" autoComplete="username" value={name} readOnly hidden />
        <PasswordInput name="current" label={t('app.presentPassword')} autoComplete="current-password" required />
        <PasswordInput
          name="next"
          label={t('app.newPassword')}
          description={t('app.passwordHint')}
          autoComplete="new-password"
          minLength={12}
          required
        />
        <PasswordInput name="again" label={t('app.passwordAgain')} autoComplete="new-password" required />
        {differs && (
          <Alert color="red" role="alert">
            {t('app.differs')}
          </Alert>
        )}
        {change.error && <FailureAlert error={change.error} />}
        {change.isSuccess && (
          <Text role="status" size="sm">
            {t('app.passwordChanged')}
          </Text>
        )}
        <Button type="submit" loading={change.isPending} mr="auto">
          {t('app.changePassword')}
        </Button>
      </Stack>
    </form>
  );
}
