import { Group, Text } from '@mantine/core';
import type { Totals } from '@siets/api';
import { useMessages } from '../messages/messages-provider.tsx';
import { useMoney } from './use-money.ts';

/** What is shown adds up to, and what that sum is made of. */
export function TotalsLine({ totals: { projects, withTotal, totalEur, grantEur } }: { totals: Totals }) {
  const { t } = useMessages();
  const money = useMoney();
  return (
    <Group gap="lg" role="status">
      <Text size="sm" fw={600}>{t('explore.projects', { n: projects })}</Text>
      <Text size="sm">{t('explore.sum', { sum: money(totalEur), n: withTotal })}</Text>
      <Text size="sm">{t('explore.grantSum', { sum: money(grantEur) })}</Text>
      <Text size="xs" c="dimmed">{t('explore.sumMeans')}</Text>
    </Group>
  );
}
