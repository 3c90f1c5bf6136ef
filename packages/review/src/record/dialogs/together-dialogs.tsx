import { Button, Modal, Select, Textarea } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ApiFailure, ask } from '../../api-client.ts';
import { useMessages } from '../../messages/messages-provider.tsx';
import { useRecord } from '../record-context.tsx';
import { documentKey } from '../document-keys.ts';

/** Asks a colleague, or puts the document aside; both may say why. */
export function TogetherDialog({ kind }: { kind: 'ask' | 'skip' }) {
  const { t, say } = useMessages();
  const { answer, openDialog, announce, drafts, nextDocument } = useRecord();
  const client = useQueryClient();
  const [text, setText] = useState(() => (drafts.read(kind) as string | null) ?? '');
  const [to, setTo] = useState<string | null>(null);
  const { data } = useQuery({ queryKey: ['colleagues'], queryFn: () => ask('listColleagues', {}), enabled: kind === 'ask' });
  const params = { documentId: answer.documentId };
  const send = async (): Promise<void> => {
    try {
      await (kind === 'ask' ? ask('ask', { params, body: { to, text } }) : ask('skip', { params, body: text.trim() === '' ? {} : { why: text } }));
      drafts.clear(kind);
      openDialog(null);
      await client.invalidateQueries({ queryKey: documentKey(answer.documentId) });
      if (kind === 'skip') await nextDocument();
      else announce(t('record.asked'));
    } catch (error) {
      announce(error instanceof ApiFailure ? say(error) : t('record.failed'), true);
    }
  };
  return (
    <Modal opened onClose={() => openDialog(null)} title={t(kind === 'ask' ? 'record.ask' : 'record.skip')}>
      {kind === 'ask' && <Select label={t('record.whom')} placeholder={t('record.anybody')} clearable value={to} onChange={setTo} data={(data?.colleagues ?? []).map(({ id, name }) => ({ value: id, label: name }))} mb="sm" />}
      <Textarea label={t(kind === 'ask' ? 'record.question' : 'record.whySkip')} data-autofocus autosize minRows={3} maxLength={1000} value={text} onChange={(event) => { setText(event.currentTarget.value); drafts.write(kind, event.currentTarget.value); }} mb="md" />
      <Button disabled={kind === 'ask' && text.trim() === ''} onClick={() => void send()}>{t(kind === 'ask' ? 'record.ask' : 'record.skip')}</Button>
    </Modal>
  );
}
