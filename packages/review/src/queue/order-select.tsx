import { Select } from '@mantine/core';
import { queueOrders } from '@siets/api';
import { useMessages } from '../messages/messages-provider.tsx';
import type { UsedQueueView } from './use-queue-view.ts';

/** What comes first in the queue. */
export function OrderSelect({ view }: { view: UsedQueueView }) {
  const { t } = useMessages();
  return (
    <Select
      size="xs"
      w={230}
      aria-label={t('queue.order')}
      value={view.order}
      allowDeselect={false}
      onChange={(chosen) => view.show({ order: queueOrders.find((known) => known === chosen) ?? 'doubt' })}
      data={queueOrders.map((each) => ({ value: each, label: t(`queue.order.${each}`) }))}
    />
  );
}
