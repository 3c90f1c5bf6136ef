import { Button, Center, Stack, Text } from '@mantine/core';
import type { Account, Session } from '@siets/api';
import { useQueryClient } from '@tanstack/react-query';
import { createContext, useContext, useEffect, useState, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import { ApiFailure, onFailure } from '../api-client.ts';
import { afterPaint } from '../app/after-paint.ts';
import { later } from '../app/later.tsx';
import { useMessages } from '../messages/messages-provider.tsx';
import { keepSession, sessionKey, useSession } from './use-session.ts';

const LinkPage = later(() => import('./link-page.tsx').then((code) => code.LinkPage));
const LoginForm = later(() => import('./login-form.tsx').then((code) => code.LoginForm));
const LoginAgain = later(() => import('./login-again.tsx').then((code) => code.LoginAgain));

export type LoggedIn = Session & { account: Account };

const Context = createContext<LoggedIn | null>(null);

/** The account that works here; only below `SessionGate`. */
export function useLoggedIn(): LoggedIn {
  const session = useContext(Context);
  if (!session) throw new Error('useLoggedIn stands outside of SessionGate');
  return session;
}

/**
 * Shows the pages to who is logged in, the login to others. Where a session ends meanwhile, the login opens above the page, which stays as it is:
 * nothing that was typed is lost.
 */
export function SessionGate({ children }: { children: ReactNode }) {
  const { t } = useMessages();
  const client = useQueryClient();
  const { data, error, refetch } = useSession();
  const [path, go] = useLocation();
  const [last, setLast] = useState<LoggedIn | null>(null);
  const [hasEnded, setEnded] = useState(false);
  const [isAway, setAway] = useState(false);

  useEffect(
    () =>
      onFailure(({ code }) => {
        if (code === 'not-signed-in') setEnded(true);
        if (code === 'offline') setAway(true);
      }),
    [],
  );
  useEffect(() => {
    if (data?.account) setLast({ ...data, account: data.account });
  }, [data]);
  useEffect(
    () =>
      client.getQueryCache().subscribe(({ type, query }) => {
        if (type === 'updated' && query.state.status === 'success' && query.state.fetchStatus === 'idle') setAway(false);
      }),
    [client],
  );

  const canEnd = data !== undefined && !data.isLocal && data.account !== null;
  // At hand before it is needed: what is typed must not hang on whether code comes in that moment.
  useEffect(() => (canEnd ? afterPaint(() => void LoginAgain.fetch().catch(() => {})) : undefined), [canEnd]);

  const enter = (session: Session): void => {
    client.setQueryData(sessionKey, keepSession(session));
    setEnded(false);
    void client.invalidateQueries();
  };
  if (path === '/first-start' || path === '/set-password')
    return (
      <LinkPage
        isFirst={path === '/first-start'}
        onEntered={(session) => {
          enter(session);
          go('/');
        }}
      />
    );
  if (!data && error && !last) {
    const text = error instanceof ApiFailure ? error : null;
    return (
      <Center h="100vh">
        <Stack align="center">
          <Text>{text ? t('app.offline') : String(error)}</Text>
          <Button onClick={() => void refetch()}>{t('app.retry')}</Button>
        </Stack>
      </Center>
    );
  }
  if (!data && !last)
    return (
      <Center h="100vh">
        <Text role="status">{t('app.loading')}</Text>
      </Center>
    );
  const shown = data?.account ? { ...data, account: data.account } : last;
  if (!shown)
    return (
      <Center mih="100vh" p="md" component="main">
        <LoginForm onEntered={enter} />
      </Center>
    );
  return (
    <Context.Provider value={shown}>
      {isAway && (
        <p role="status" className="banner">
          {t('app.offline')}
        </p>
      )}
      {children}
      {(hasEnded || (data !== undefined && data.account === null)) && <LoginAgain name={shown.account.name} onEntered={enter} />}
    </Context.Provider>
  );
}
