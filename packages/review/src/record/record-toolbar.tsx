import { Button, Group } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { Fragment } from 'react';
import { ApiFailure, ask } from '../api-client.ts';
import { useMessages } from '../messages/messages-provider.tsx';
import { isDoubtful } from './plain/field-rows.ts';
import { keyName } from './plain/key-name.ts';
import { useRecord } from './record-context.tsx';
import { documentKey } from './use-document.ts';

/** What the document is, how far people are with it, who is here, and what can be done with the whole of it. */
export function RecordToolbar() {
  const { t, say } = useMessages();
  const record = useRecord();
  const { answer, outbox, keyMap, canReview, canApprove, rows, passed, openDialog, announce } = record;
  const client = useQueryClient();
  const params = { documentId: answer.documentId };
  const left = rows.filter((row) => isDoubtful(row, passed)).length;
  const attempt = async (action: () => Promise<unknown>): Promise<void> => {
    try {
      await action();
      await client.invalidateQueries({ queryKey: documentKey(answer.documentId) });
    } catch (error) {
      announce(error instanceof ApiFailure ? say(error) : t('record.failed'), true);
    }
  };
  const approve = () => attempt(async () => {
    record.keepAnswer((await ask('approveDocument', { params, body: { seen: outbox.version() } })).document);
    announce(t('record.approvedAll'));
  });
  const key = (name: string) => keyMap.areLettersOn && <kbd>{keyName(name)}</kbd>;
  const small = { size: 'compact-sm' as const, variant: 'default' as const };
  return (
    <header className="record-head">
      <Group justify="space-between" align="start">
        <div className="record-title">
          <h1><bdi>{answer.record.projects[0]?.title?.value ?? answer.name}</bdi></h1>
          <p className="dim"><bdi>{answer.name}</bdi> · {t(`record.status.${answer.status}`)} · <strong>{t('record.doubtsLeft', { n: left })}</strong>
            {answer.claim && <> · {answer.claim.isMine ? t('record.claimedByMe') : <>{t('record.claimedBy')} <bdi>{answer.claim.name}</bdi></>}</>}</p>
        </div>
        <Group gap={6} className="no-print" justify="end">
          {canReview && <>
            <Button {...small} onClick={() => openDialog('confirmAbove')}>{t('record.confirmAbove')}</Button>
            {answer.claim?.isMine === true ? <Button {...small} onClick={() => void attempt(() => ask('release', { params }))}>{t('record.release')}</Button>
              : <Button {...small} onClick={() => void attempt(() => ask('claim', { params, body: { force: answer.claim !== null } }))}>{t('record.claim')}</Button>}
            <Button {...small} onClick={() => openDialog('ask')}>{t('record.ask')} {key(keyMap.keys.ask)}</Button>
            {answer.skipped ? <Button {...small} onClick={() => void attempt(() => ask('unskip', { params }))}>{t('record.unskip')}</Button> : <Button {...small} onClick={() => openDialog('skip')}>{t('record.skip')} {key(keyMap.keys.skip)}</Button>}
          </>}
          <Button {...small} onClick={() => openDialog('history')}>{t('record.history')} {key(keyMap.keys.history)}</Button>
          <Button {...small} onClick={() => window.print()}>{t('record.print')}</Button>
          <Button {...small} aria-label={t('record.keys')} onClick={() => openDialog('keys')}>?</Button>
          {canApprove && answer.status !== 'approved' && <Button size="compact-sm" variant="light" onClick={() => void approve()}>{t('record.approve')}</Button>}
          {canReview && <Button size="compact-sm" onClick={() => void record.nextDocument()}>{t('record.next')} {key(keyMap.keys.nextDocument)}</Button>}
        </Group>
      </Group>
      {answer.present.length > 0 && <p className="present no-print" role="status">● {answer.present.map(({ id, name }, at) => <Fragment key={id}>{at > 0 && ', '}<bdi>{name}</bdi></Fragment>)} {t('record.isHere')}</p>}
      {answer.skipped && <p className="present" role="status">{t('record.skippedBy')} <bdi>{answer.skipped.by.name}</bdi>{answer.skipped.why !== null && <>: <bdi>{answer.skipped.why}</bdi></>}</p>}
      {answer.question && <p className="present" role="status"><bdi>{answer.question.by.name}</bdi>: <bdi>{answer.question.text}</bdi> {canReview && <Button size="compact-xs" variant="subtle" onClick={() => void attempt(() => ask('settleQuestion', { params }))}>{t('record.settle')}</Button>}</p>}
      {outbox.pending.length > 0 && (outbox.state === 'offline' || outbox.state === 'signed-out') && <p className="present" role="status">▲ {t(`record.unsent.${outbox.state}`, { n: outbox.pending.length })}</p>}
    </header>
  );
}
