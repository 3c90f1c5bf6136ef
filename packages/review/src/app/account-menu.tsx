import { Menu, SegmentedControl, Text, useMantineColorScheme } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { Link } from 'wouter';
import { ask } from '../api-client.ts';
import { useMessages } from '../messages/messages-provider.tsx';
import { useLoggedIn } from '../session/session-gate.tsx';
import { sessionKey } from '../session/use-session.ts';
import { AccountName } from './account-name.tsx';

/** Language, look, profile and logout. Opens as it comes, since its button was pressed for it. */
export function AccountMenu() {
  const { t, language, setLanguage } = useMessages();
  const { isLocal } = useLoggedIn();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const client = useQueryClient();
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    button.current?.focus(); // what was pressed gave way to this one, which gets the focus back when the menu closes
    setOpen(true);
  }, []);
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
    <Menu position="bottom-end" width={260} closeOnItemClick={false} opened={isOpen} onChange={setOpen}>
      <Menu.Target>
        <AccountName ref={button} />
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
}
