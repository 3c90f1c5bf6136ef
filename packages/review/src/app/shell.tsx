import { Anchor, AppShell, Button, Group, Menu, SegmentedControl, Text, useMantineColorScheme } from '@mantine/core';
import { isAllowed, type Permission } from '@siets/api';
import { useQueryClient } from '@tanstack/react-query';
import { memo, type ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { ask } from '../api-client.ts';
import type { MessageKey } from '../messages/catalogues.ts';
import { useMessages } from '../messages/messages-provider.tsx';
import { useLoggedIn } from '../session/session-gate.tsx';
import { sessionKey } from '../session/use-session.ts';
import { roleNames } from './role-names.ts';

const pages: readonly { path: string; name: MessageKey; needs: Permission }[] = [
  { path: '/', name: 'app.queue', needs: 'read' },
  { path: '/explore', name: 'explore.title', needs: 'read' },
  { path: '/linking', name: 'app.linking', needs: 'review' },
  { path: '/audit', name: 'app.audit', needs: 'review' },
  { path: '/admin', name: 'app.administration', needs: 'administer' },
];

/** The frame of every page: where one can go, who one is, language and look. */
export function Shell({ children }: { children: ReactNode }) {
  const { t } = useMessages();
  const [path] = useLocation();
  const { account } = useLoggedIn();
  return (
    <AppShell header={{ height: 48 }} padding="md">
      <a className="skip" href="#content">
        {t('app.skip')}
      </a>
      <AppShell.Header px="md" className="no-print">
        <Group h="100%" justify="space-between" wrap="nowrap">
          <Group gap="lg" wrap="nowrap" miw={0}>
            <Anchor component={Link} href="/" fw={700} underline="never" c="red">
              Siets
            </Anchor>
            <Group component="nav" gap="md" aria-label={t('app.menu')} wrap="nowrap" className="menu">
              {pages
                .filter(({ needs }) => isAllowed(account.role, needs))
                .map(({ path: to, name }) => {
                  const isHere = to === '/' ? path === '/' : path.startsWith(to);
                  return (
                    <Anchor
                      key={to}
                      component={Link}
                      href={to}
                      size="sm"
                      c={isHere ? 'red' : 'var(--mantine-color-text)'}
                      aria-current={isHere ? 'page' : undefined}
                      fw={isHere ? 600 : 400}
                    >
                      {t(name)}
                    </Anchor>
                  );
                })}
            </Group>
          </Group>
          <AccountMenu />
        </Group>
      </AppShell.Header>
      <AppShell.Main id="content" tabIndex={-1}>
        {children}
      </AppShell.Main>
    </AppShell>
  );
}

const AccountMenu = memo(function AccountMenu() {
  const { t, language, setLanguage } = useMessages();
  const { account, isLocal } = useLoggedIn();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const client = useQueryClient();
  const leave = async (): Promise<void> => {
    await ask('logout', { body: {} as never });
    await client.invalidateQueries({ queryKey: sessionKey });
    location.assign('/');
  };
  const speak = (chosen: string): void => {
    const next = chosen === 'en' ? 'en' : 'lv';
    setLanguage(next);
    if (!isLocal) void ask('changeLanguage', { body: { language: next } }).catch(() => {});
  };
  return (
    <Menu position="bottom-end" width={260} closeOnItemClick={false}>
      <Menu.Target>
        <Button variant="subtle" size="compact-sm" color="gray" c="var(--mantine-color-text)" flex="none">
          <span><bdi>{account.displayName}</bdi><Text span inherit visibleFrom="sm"> · {t(roleNames[account.role])}</Text></span>
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('app.language')}</Menu.Label>
        <SegmentedControl
          fullWidth
          size="xs"
          aria-label={t('app.language')}
          value={language}
          onChange={speak}
          data={[
            { value: 'lv', label: t('app.latvian') },
            { value: 'en', label: t('app.english') },
          ]}
        />
        <Menu.Label>{t('app.theme')}</Menu.Label>
        <SegmentedControl
          fullWidth
          size="xs"
          aria-label={t('app.theme')}
          value={colorScheme}
          onChange={(look) => setColorScheme(look as 'light' | 'dark' | 'auto')}
          data={[
            { value: 'light', label: t('app.light') },
            { value: 'dark', label: t('app.dark') },
            { value: 'auto', label: t('app.auto') },
          ]}
        />
        {!isLocal && (
          <Menu.Item mt="xs" component={Link} href="/profile">
            {t('app.profile')}
          </Menu.Item>
        )}
        {isLocal ? (
          <Text size="xs" c="dimmed" p="xs">
            {t('app.localAccount')}
          </Text>
        ) : (
          <Menu.Item onClick={() => void leave()}>{t('app.logout')}</Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
});
