import { Alert, Anchor, Button, Group, Stack, Text } from '@mantine/core';
import { Component, type ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { useMessages } from '../messages/messages-provider.tsx';

/** Keeps an error of one page from blanking all of them: says what happened and offers to load it anew. Another address is another try. */
export function PageBoundary({ children }: { children: ReactNode }) {
  const [location] = useLocation();
  return <Boundary key={location}>{children}</Boundary>;
}

class Boundary extends Component<{ children: ReactNode }, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError(): { hasFailed: boolean } {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    return this.state.hasFailed ? <BrokenPage /> : this.props.children;
  }
}

function BrokenPage() {
  const { t } = useMessages();
  return (
    <Alert color="red" role="alert" title={t('app.broken')}>
      <Stack gap="sm">
        <Text>{t('app.brokenText')}</Text>
        <Group>
          <Button onClick={() => location.reload()}>{t('app.reload')}</Button>
          <Anchor component={Link} href="/">{t('app.toQueue')}</Anchor>
        </Group>
      </Stack>
    </Alert>
  );
}
