import { Alert, Button, Group, Text } from '@mantine/core';
import { ApiFailure } from '../api-client.ts';
import { useMessages } from '../messages/messages-provider.tsx';

/** Says why something came to nothing, and offers another try where that may help. */
export function FailureAlert({ error, onRetry }: { error: Error; onRetry?: () => void }) {
  const { t, say } = useMessages();
  return (
    <Alert color="red" role="alert" p="xs">
      <Group gap="sm">
        <Text size="sm">{error instanceof ApiFailure ? say(error) : t('app.unexpected')}</Text>
        {onRetry && (
          <Button size="compact-sm" variant="default" onClick={onRetry}>
            {t('app.retry')}
          </Button>
        )}
      </Group>
    </Alert>
  );
}
