import { Button, Modal, NumberInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ApiFailure, ask } from '../../api-client.ts';
import { useWords } from '../use-words.ts';
import { tellInLine } from '../plain/value-text.ts';
import { useRecord } from '../record-context.tsx';

/** Confirms all fields above a chosen confidence in one step, once the person has seen which these are. */
export function ConfirmAboveDialog() {
  const messages = useWords();
  const { t, say } = messages;
  const { answer, openDialog, announce, keepAnswer, outbox } = useRecord();
  const [percent, setPercent] = useState(95);
  const [asked] = useDebouncedValue(percent, 200);
  const params = { documentId: answer.documentId };
  const { data } = useQuery({
    queryKey: ['confirm-above', answer.documentId, answer.version, asked],
    queryFn: () => ask('confirmAbove', { params, body: { seen: outbox.version(), confidence: asked / 100, preview: true } }),
  });
  const confirm = async (): Promise<void> => {
    try {
      const done = await ask('confirmAbove', { params, body: { seen: outbox.version(), holds: answer.stamp, confidence: percent / 100, preview: false } });
      if (done.decisionIds.length > 0) keepAnswer(done);
      announce(t('record.confirmedMany', { n: done.fields.length }));
      openDialog(null);
    } catch (error) {
      announce(error instanceof ApiFailure ? say(error) : t('record.failed'), true);
    }
  };
  return (
    <Modal opened onClose={() => openDialog(null)} title={t('record.confirmAbove')} size="lg">
      <NumberInput label={t('record.threshold')} suffix=" %" min={0} max={100} value={percent} onChange={(value) => setPercent(Math.min(100, Math.max(0, Number(value) || 0)))} data-autofocus mb="md" />
      <p role="status">{t('record.covers', { n: data?.fields.length ?? 0 })}</p>
      <ul className="covered">{data?.fields.slice(0, 500).map(({ fieldId, field, value, confidence }) => (
        <li key={fieldId}>{t(`fields.${field}`)}: <bdi>{tellInLine(messages, field, value)}</bdi> <span className="dim">{Math.round(confidence * 100)} %</span></li>
      ))}</ul>
      <Button disabled={!data || data.fields.length === 0 || asked !== percent} onClick={() => void confirm()}>{t('record.confirmThese')}</Button>
    </Modal>
  );
}
