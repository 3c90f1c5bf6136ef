import { Alert, Button, Center, Paper, PasswordInput, Stack, Text, TextInput, Title } from '@mantine/core';
import type { Session } from '@siets/api';
import { useState, type FormEvent } from 'react';
import { ApiFailure, ask } from '../api-client.ts';
import { useMessages } from '../messages/messages-provider.tsx';
import { textOf } from './text-of.ts';

/** What a one-time link opens: the first account, or a new password. The token stands behind `#`, where no log sees it. */
export function LinkPage({ isFirst, onEntered }: { isFirst: boolean; onEntered: (session: Session) => void }) {
  const { t, say } = useMessages();
  const [problem, setProblem] = useState<string | null>(null);
  const token =
    new URLSearchParams(location.hash.slice(1)).get('token') ?? new URLSearchParams(location.search).get('token') ?? '';

  async function submit(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    const password = textOf(given, 'password');
    if (password !== textOf(given, 'again')) return setProblem(t('app.differs'));
    const account = { name: textOf(given, 'name'), displayName: textOf(given, 'displayName') };
    try {
      onEntered(
        isFirst
          ? await ask('makeFirstAdmin', { body: { token, ...account, password } })
          : await ask('setPassword', { body: { token, password } }),
      );
    } catch (error) {
      if (!(error instanceof ApiFailure)) throw error;
      setProblem(say(error));
    }
  }

  return (
    <Center mih="100vh" p="md" component="main">
      <Paper withBorder p="lg" w={400}>
        <form onSubmit={(event) => void submit(event)}>
          <Stack>
            <Title order={1} size="h3">
              {t(isFirst ? 'app.firstTitle' : 'app.setTitle')}
            </Title>
            <Text size="sm">{t(isFirst ? 'app.firstText' : 'app.setText')}</Text>
            {problem !== null && (
              <Alert color="red" role="alert">
                {problem}
              </Alert>
            )}
            {isFirst && <TextInput name="name" label={t('app.loginName')} autoComplete="username" required autoFocus />}
            {isFirst && <TextInput name="displayName" label={t('app.displayName')} autoComplete="name" required />}
            <PasswordInput
              name="password"
              label={t('app.newPassword')}
              description={t('app.passwordHint')}
              autoComplete="new-password"
              minLength={12}
              required
            />
            <PasswordInput name="again" label={t('app.passwordAgain')} autoComplete="new-password" required />
            <Button type="submit">{t(isFirst ? 'app.makeAccount' : 'app.setPassword')}</Button>
          </Stack>
        </form>
      </Paper>
    </Center>
  );
}
