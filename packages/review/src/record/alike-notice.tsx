import { Button, CloseButton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ask } from '../api-client.ts';
import { useMessages } from '../messages/messages-provider.tsx';
import { useRecord } from './record-context.tsx';

/** After a correction: how many other documents were read alike, with the way to look at them. */
export function AlikeNotice({ onLook }: { onLook: (decisionId: string) => void }) {
  const { t } = useMessages();
  const { answer: { documentId }, outbox: { corrected } } = useRecord();
  const [closed, close] = useState<string | null>(null);
  const params = { documentId, decisionId: corrected ?? '' };
  const { data } = useQuery({ queryKey: ['alike', params], queryFn: () => ask('findAlike', { params }), enabled: corrected !== null && closed !== corrected, retry: false });
  const count = data ? new Set(data.targets.map((target) => target.documentId)).size : 0;
  if (corrected === null || closed === corrected || count === 0) return null;
  return (
    <p className="alike-notice no-print" role="status">
      {t('record.readAlike', { n: count })}{' '}
      <Button size="compact-sm" onClick={() => { close(corrected); onLook(corrected); }}>{t('record.lookAlike')}</Button>
      <CloseButton size="sm" aria-label={t('record.closeNotice')} onClick={() => close(corrected)} />
    </p>
  );
}
