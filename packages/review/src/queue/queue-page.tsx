import { Title } from '@mantine/core';
import { useMessages } from '../messages/messages-provider.tsx';

/** The first screen: what needs a person. */
export function QueuePage() {
  const { t } = useMessages();
  return <Title order={1} size="h2">{t('queue.title')}</Title>;
}
