import type { DocumentAnswer } from '@siets/api';
import { isAllowed } from '@siets/api';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { ApiFailure } from '../api-client.ts';
import { afterPaint } from '../app/after-paint.ts';
import { SmallButton } from '../app/small-button.tsx';
import { usePageTitle } from '../app/use-page-title.ts';
import { useMessages } from '../messages/messages-provider.tsx';
import { useLoggedIn } from '../session/session-gate.tsx';
import { AlikeNotice } from './alike-notice.tsx';
import { DocumentPane } from './document/document-pane.tsx';
import { FieldList } from './fields/field-list.tsx';
import { AlikeDialog, AssignDialog, ConfirmAboveDialog, ConflictDialog, fetchParts, HistoryDialog, KeysDialog, ProjectsDialog, TogetherDialog } from './later-parts.ts';
import { LiveRegion } from './live-region.tsx';
import { LitContext, LitStore } from './lit-store.ts';
import { PrintedRecord } from './printed-record.tsx';
import { RecordContext } from './record-context.tsx';
import { RecordToolbar } from './record-toolbar.tsx';
import { useDocument } from './use-document.ts';
import { useFirstFocus } from './use-first-focus.ts';
import { useFocusBack } from './use-focus-back.ts';
import { usePresence } from './use-presence.ts';
import { useRecordOnPage } from './use-record-on-page.ts';
import { NamesContext } from './use-words.ts';
import './record.css';

/** One document beside what was read of it. */
export function RecordPage({ documentId }: { documentId: string }) {
  const { t, say } = useMessages();
  const { data, error, refetch } = useDocument(documentId);
  if (data) return <LoadedRecord key={documentId} documentId={documentId} given={data} />;
  if (error) return <div role="alert"><p>{error instanceof ApiFailure ? say(error) : t('record.failed')}</p><SmallButton onClick={() => void refetch()}>{t('app.retry')}</SmallButton></div>;
  return <div className="drawing" aria-label={t('record.drawing')} role="status" />;
}

function LoadedRecord({ documentId, given }: { documentId: string; given: DocumentAnswer }) {
  const { account } = useLoggedIn();
  const store = useMemo(() => new LitStore(), []);
  const [said, say] = useState({ sentence: '', isProblem: false, n: 0 });
  const announce = useCallback((sentence: string, isProblem = false) => say(({ n }) => ({ sentence, isProblem, n: n + 1 })), []);
  const present = usePresence(documentId, given, store, isAllowed(account.role, 'review'));
  const shown = useMemo(() => ({ ...given, present: [...present] }), [given, present]);
  const record = useRecordOnPage(documentId, shown, store, announce);
  useFirstFocus(record, store);
  usePageTitle(given.record.projects[0]?.title?.value ?? given.name);
  const [alike, setAlike] = useState<string | null>(null);
  const { dialog } = record;
  useEffect(() => afterPaint(fetchParts), []);
  useFocusBack(dialog !== null || alike !== null || record.outbox.conflict !== null);
  return (
    <LitContext value={store}>
      <NamesContext value={given.names}><RecordContext value={record}>
        <div className="record no-print-layout">
          <RecordToolbar />
          <AlikeNotice onLook={setAlike} />
          <div className="record-panes no-print">
            <DocumentPane />
            <FieldList />
          </div>
          <LiveRegion said={said} />
        </div>
        <PrintedRecord />
        {dialog === 'keys' && <KeysDialog />}
        {dialog === 'history' && <HistoryDialog onAlike={(id) => { record.openDialog(null); setAlike(id); }} />}
        {dialog === 'confirmAbove' && <ConfirmAboveDialog />}
        {dialog === 'assign' && <AssignDialog />}
        {(dialog === 'ask' || dialog === 'skip') && <TogetherDialog kind={dialog} />}
        {dialog === 'projects' && <ProjectsDialog />}
        {alike !== null && <AlikeDialog decisionId={alike} onClose={() => setAlike(null)} />}
        {record.outbox.conflict !== null && <ConflictDialog />}
      </RecordContext></NamesContext>
    </LitContext>
  );
}
