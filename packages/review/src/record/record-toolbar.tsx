import { useQueryClient } from '@tanstack/react-query';
import { Fragment, useId, useState } from 'react';
import { ApiFailure, ask } from '../api-client.ts';
import { SmallButton } from '../app/small-button.tsx';
import { useMessages } from '../messages/messages-provider.tsx';
import { isDoubtful } from './plain/field-rows.ts';
import { keyName } from './plain/key-name.ts';
import { useRecord } from './record-context.tsx';
import { documentKey } from './document-keys.ts';

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
    record.keepAnswer(await ask('approveDocument', { params, body: { seen: outbox.version(), holds: answer.stamp } }));
    announce(t('record.approvedAll'));
  });
  const key = (name: string) => keyMap.areLettersOn && <kbd>{keyName(name)}</kbd>;
  const [isOpen, open] = useState(false);
  const actions = useId();
  return (
    <header className="record-head">
      <div className="record-bar">
        <div className="record-title">
          <h1><bdi>{answer.record.projects[0]?.title?.value ?? answer.name}</bdi></h1>
          <p className="dim"><bdi>{answer.name}</bdi> · {t(`record.status.${answer.status}`)} · <strong>{t('record.doubtsLeft', { n: left })}</strong>
            {answer.claim && <> · {answer.claim.isMine ? t('record.claimedByMe') : <>{t('record.claimedBy')} <bdi>{answer.claim.name}</bdi></>}</>}</p>
        </div>
        <SmallButton className="small-button record-more no-print" aria-expanded={isOpen} aria-controls={actions} onClick={() => open(!isOpen)}>{t('record.actions')} <span aria-hidden>{isOpen ? '▴' : '▾'}</span></SmallButton>
        {canReview && <SmallButton className="small-button record-next no-print" look="main" onClick={() => void record.nextDocument()}>{t('record.next')} {key(keyMap.keys.nextDocument)}</SmallButton>}
        <div className="record-actions no-print" id={actions} data-open={isOpen}>
          {canReview && <>
            <SmallButton onClick={() => openDialog('confirmAbove')}>{t('record.confirmAbove')}</SmallButton>
            {answer.claim?.isMine === true ? <SmallButton onClick={() => void attempt(() => ask('release', { params }))}>{t('record.release')}</SmallButton>
              : <SmallButton onClick={() => void attempt(() => ask('claim', { params, body: { force: answer.claim !== null } }))}>{t('record.claim')}</SmallButton>}
            <SmallButton onClick={() => openDialog('ask')}>{t('record.ask')} {key(keyMap.keys.ask)}</SmallButton>
            {answer.skipped ? <SmallButton onClick={() => void attempt(() => ask('unskip', { params }))}>{t('record.unskip')}</SmallButton> : <SmallButton onClick={() => openDialog('skip')}>{t('record.skip')} {key(keyMap.keys.skip)}</SmallButton>}
          </>}
          <SmallButton onClick={() => openDialog('history')}>{t('record.history')} {key(keyMap.keys.history)}</SmallButton>
          <SmallButton onClick={() => window.print()}>{t('record.print')}</SmallButton>
          <SmallButton aria-label={t('record.keys')} onClick={() => openDialog('keys')}>?</SmallButton>
          {canApprove && answer.status !== 'approved' && <SmallButton look="light" onClick={() => void approve()}>{t('record.approve')}</SmallButton>}
        </div>
      </div>
      {answer.present.length > 0 && <p className="present no-print" role="status">● {answer.present.map(({ id, name }, at) => <Fragment key={id}>{at > 0 && ', '}<bdi>{name}</bdi></Fragment>)} {t('record.isHere')}</p>}
      {answer.skipped && <p className="present" role="status">{t('record.skippedBy')} <bdi>{answer.skipped.by.name}</bdi>{answer.skipped.why !== null && <>: <bdi>{answer.skipped.why}</bdi></>}</p>}
      {answer.question && <p className="present" role="status"><bdi>{answer.question.by.name}</bdi>: <bdi>{answer.question.text}</bdi> {canReview && <SmallButton look="quiet" onClick={() => void attempt(() => ask('settleQuestion', { params }))}>{t('record.settle')}</SmallButton>}</p>}
      {outbox.pending.length > 0 && (outbox.state === 'offline' || outbox.state === 'signed-out') && <p className="present" role="status">▲ {t(`record.unsent.${outbox.state}`, { n: outbox.pending.length })}</p>}
    </header>
  );
}
