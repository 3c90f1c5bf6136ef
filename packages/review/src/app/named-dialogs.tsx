import { MantineThemeProvider } from '@mantine/core';
import { useMemo, type ReactNode } from 'react';
import { useMessages } from '../messages/messages-provider.tsx';

/** Gives the closing button of every dialog its name in the language of the page. */
export function NamedDialogs({ children }: { children: ReactNode }) {
  const { t } = useMessages();
  const name = t('app.closeDialog');
  const theme = useMemo(() => {
    const named = { defaultProps: { closeButtonProps: { 'aria-label': name } } };
    return { components: { Modal: named, Drawer: named } }; // by name: what opens in a dialog comes with it
  }, [name]);
  return <MantineThemeProvider theme={theme}>{children}</MantineThemeProvider>;
}
