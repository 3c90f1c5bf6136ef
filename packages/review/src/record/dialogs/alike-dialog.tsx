import { Button, Checkbox, Group, Loader, Modal } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ApiFailure, ask } from '../../api-client.ts';
import { useMessages } from '../../messages/messages-provider.tsx';
import { useRecord } from '../record-context.tsx';

/** Applies one correction to all documents that were read alike: first shows which, and can be undone as a whole. */
export function AlikeDialog({ decisionId, onClose }: { decisionId: string; onClose: () => void }) {
  const { t, say } = useMessages();
  const { answer, announce } = useRecord();
  const params = { documentId: answer.documentId, decisionId };
  const { data } = useQuery({ queryKey: ['alike', params], queryFn: () => ask('findAlike', { params }) });
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [batchId, setBatch] = useState<string | null>(null);
  const chosen = (data?.fields ?? []).filter(({ documentId, fieldId }) => !left.has(`${documentId}/${fieldId}`));
  const attempt = async (action: () => Promise<void>): Promise<void> => {
    try {
      await action();
    } catch (error) {
      announce(error instanceof ApiFailure ? say(error) : t('record.failed'), true);
    }
  };
  const apply = () => attempt(async () => {
    const done = await ask('applyAlike', { params, body: { fields: chosen.map(({ documentId, fieldId }) => ({ documentId, fieldId })) } });
    setBatch(done.batchId);
    announce(t('record.applied', { n: done.applied }));
  });
  const undo = (id: string) => attempt(async () => {
    const { undone } = await ask('undoBatch', { params: { batchId: id }, body: undefined as never });
    announce(t('record.batchUndone', { n: undone }));
    onClose();
  });
  const toggle = (key: string): void => setLeft((had) => new Set(had.has(key) ? [...had].filter((each) => each !== key) : [...had, key]));
  return (
    <Modal opened onClose={onClose} title={t('record.applyAlike')} size="lg">
      {!data && <Loader aria-label={t('record.drawing')} />}
      {data?.fields.length === 0 && <p>{t('record.noneAlike')}</p>}
      {data?.fields.map(({ documentId, fieldId, name, title, raw }) => {
        const key = `${documentId}/${fieldId}`;
        return <Checkbox key={key} my={4} checked={!left.has(key)} disabled={batchId !== null} onChange={() => toggle(key)} label={<><bdi>{title ?? name}</bdi> <span className="dim">„<bdi>{raw.slice(0, 120)}</bdi>”</span></>} />;
      })}
      <Group mt="md">
        {batchId === null ? <Button disabled={chosen.length === 0} onClick={() => void apply()}>{t('record.applyTo', { n: chosen.length })}</Button> : <Button variant="default" onClick={() => void undo(batchId)}>{t('record.undoAll')}</Button>}
      </Group>
    </Modal>
  );
}
