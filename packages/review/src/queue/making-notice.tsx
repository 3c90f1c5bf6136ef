import { Alert } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useWork } from '../app/use-work.ts';
import { useMessages } from '../messages/messages-provider.tsx';

/** Says that the queue is not whole yet, as after an upgrade; once it is, it is asked for anew. */
export function MakingNotice() {
  const { t } = useMessages();
  const made = useWork().data?.queueMade ?? null;
  const client = useQueryClient();
  const wasMade = useRef(false);
  useEffect(() => {
    if (made === null && wasMade.current) void client.invalidateQueries({ queryKey: ['queue'] });
    wasMade.current = made !== null;
  }, [made, client]);
  if (made === null) return null;
  return (
    <Alert color="blue" role="status">
      {t('queue.making', { n: made })}
    </Alert>
  );
}
