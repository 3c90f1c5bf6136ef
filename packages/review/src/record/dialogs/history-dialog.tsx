import { Button, Drawer, Loader } from '@mantine/core';
import { AUTOMATIC, isAboutProjects, isFieldName } from '@siets/record';
import { useQuery } from '@tanstack/react-query';
import { ask } from '../../api-client.ts';
import { useWords } from '../use-words.ts';
import { tellTime } from '../plain/tell-time.ts';
import { tellInLine } from '../plain/value-text.ts';
import { useRecord } from '../record-context.tsx';
import { historyKey } from '../document-keys.ts';

/** Who changed what and when, from what to what; each change can be undone by itself. */
export function HistoryDialog({ onAlike }: { onAlike: (decisionId: string) => void }) {
  const messages = useWords();
  const { t, language } = messages;
  const { answer, openDialog, undoDecision, canReview } = useRecord();
  const { documentId } = answer;
  const { data } = useQuery({ queryKey: historyKey(documentId), queryFn: () => ask('getHistory', { params: { documentId } }) });
  const tell = (field: string, value: unknown): string => (isFieldName(field) ? tellInLine(messages, field, value) : JSON.stringify(value));
  return (
    <Drawer opened onClose={() => openDialog(null)} position="right" size="lg" title={t('record.history')}>
      {!data && <Loader aria-label={t('record.drawing')} />}
      {data?.history.length === 0 && <p>{t('record.noHistory')}</p>}
      <ol className="history">
        {data?.history.toReversed().map(({ id, field, action, was, value, by, at, undone, note, project, batchId }) => (
          <li key={id} data-undone={undone !== null}>
            <p><strong>{isFieldName(field) ? t(`fields.${field}`) : t('record.projects')}</strong> · {t(`record.action.${action}`)}</p>
            <p>{was !== null && was !== undefined && action !== 'confirm' && action !== 'approve' && <><bdi>{tell(field, was)}</bdi> → </>}<bdi>{action === 'reject' ? t('record.empty') : isAboutProjects({ action }) ? project?.title : tell(field, value)}</bdi></p>
            {note !== null && <p dir="auto">{note}</p>}
            <p className="dim"><bdi>{by === AUTOMATIC ? t('record.automatic') : by}</bdi>, {tellTime(at, language)}{batchId !== null && <> · {t('record.inBatch')}</>}{undone && <> · {t('record.undoneBy', { name: undone.by })}</>}</p>
            {canReview && undone === null && <>
              <Button size="compact-xs" variant="default" onClick={() => void undoDecision(id)}>{t('record.undo')}</Button>{' '}
              {(action === 'correct' || action === 'reject') && <Button size="compact-xs" variant="subtle" onClick={() => onAlike(id)}>{t('record.applyAlike')}</Button>}
            </>}
          </li>
        ))}
      </ol>
    </Drawer>
  );
}
