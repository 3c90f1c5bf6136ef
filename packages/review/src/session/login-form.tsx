import { Alert, Button, Paper, PasswordInput, Stack, TextInput, Title } from '@mantine/core';
import type { Session } from '@siets/api';
import { useState, type FormEvent } from 'react';
import { ApiFailure, ask } from '../api-client.ts';
import { useMessages } from '../messages/messages-provider.tsx';
import { textOf } from './text-of.ts';

export interface LoginFormProps {
  /** Filled in already, where a session has ended. */
  name?: string;
  /** Without a frame and a title of its own. */
  isPlain?: boolean;
  onEntered: (session: Session) => void;
}

/** Name and password. */
export function LoginForm({ name = '', isPlain = false, onEntered }: LoginFormProps) {
  const { t, say } = useMessages();
  const [failure, setFailure] = useState<ApiFailure | null>(null);
  const [isBusy, setBusy] = useState(false);

  async function submit(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    setBusy(true);
    try {
      onEntered(await ask('login', { body: { name: textOf(given, 'name'), password: textOf(given, 'password') } }));
    } catch (error) {
      if (error instanceof ApiFailure) setFailure(error);
      else throw error;
    } finally {
      setBusy(false);
    }
  }

  const form = (
    <form onSubmit={(event) => void submit(event)}>
      <Stack>
        {!isPlain && (
          <Title order={1} size="h3">
            {t('app.loginTitle')}
          </Title>
        )}
        {failure && (
          <Alert color="red" role="alert">
            {say(failure)}
          </Alert>
        )}
        <TextInput
          name="name"
          label={t('app.loginName')}
          defaultValue={name}
          autoComplete="username"
          required
          autoFocus={name === ''}
        />
        <PasswordInput
          name="password"
          label={t('app.password')}
          autoComplete="current-password"
          required
          autoFocus={name !== ''}
        />
        <Button type="submit" loading={isBusy}>
          {t('app.login')}
        </Button>
      </Stack>
    </form>
  );
  return isPlain ? (
    form
  ) : (
    <Paper withBorder p="lg" w={360}>
      {form}
    </Paper>
  );
}
