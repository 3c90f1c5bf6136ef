import { Badge, Group, Text } from '@mantine/core';
import type { LinkPair } from '@siets/api';
import { useMessages } from '../messages/messages-provider.tsx';

/** What speaks for one and what for two, and the points of both. */
export function ReasonBadges({ score, reasons }: Pick<LinkPair, 'score' | 'reasons'>) {
  const { t, say } = useMessages();
  return (
    <Group gap="xs">
      <Text fw={600}>{t('linking.score', { n: score })}</Text>
      {reasons.map((reason) => <Badge key={reason.feature} variant="light" tt="none" c="var(--mantine-color-text)" color={reason.points > 0 ? 'green' : 'orange'}>{say(reason)}</Badge>)}
    </Group>
  );
}
