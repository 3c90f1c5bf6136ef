import { Button, Checkbox, Group, Loader, Modal } from '@mantine/core';
import type { AlikeTarget, BatchProgress } from '@siets/api';
import { isFieldName } from '@siets/record';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { ApiFailure, ask } from '../../api-client.ts';
import { useWords } from '../use-words.ts';
import { tellInLine } from '../plain/value-text.ts';
import { useRecord } from '../record-context.tsx';

const PAUSE_MS = 500;
const keyOf = ({ documentId, fieldId }: Pick<AlikeTarget, 'documentId' | 'fieldId'>): string => `${documentId}/${fieldId}`;

/** Asks how far a batch is until nothing of it is left, or the signal ends it. */
async function follow(progress: BatchProgress, onProgress: (progress: BatchProgress) => void, signal?: AbortSignal): Promise<BatchProgress> {
  for (let now = progress; ; now = await ask('getBatch', { params: { batchId: progress.batchId } })) {
    onProgress(now);
    if (now.left === 0 || signal?.aborted) return now;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}

/** Applies one correction to all documents that were read alike: first shows which, and can be undone as a whole. */
export function AlikeDialog({ decisionId, onClose }: { decisionId: string; onClose: () => void }) {
  const messages = useWords();
  const { t, say } = messages;
  const { answer, announce } = useRecord();
  const params = { documentId: answer.documentId, decisionId };
  const { data, error, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    queryKey: ['alike', params, 'pages'], queryFn: ({ pageParam }) => ask('findAlike', { params, query: { from: pageParam } }), initialPageParam: 0, gcTime: 0, refetchOnWindowFocus: false,
    getNextPageParam: (last, pages) => {
      const shown = pages.reduce((sum, { fields }) => sum + fields.length, 0);
      return last.fields.length > 0 && shown < last.targets.length ? shown : undefined;
    },
  });
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [progress, setProgress] = useState<BatchProgress | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [isUndoing, setUndoing] = useState(false);
  const applying = useRef(new AbortController());
  useEffect(() => () => applying.current.abort(), []);
  // What was seen first is what is asked for: a later page may have found others.
  const first = data?.pages[0];
  const chosen = (first?.targets ?? []).filter((target) => !left.has(keyOf(target)));
  const attempt = async (action: () => Promise<void>): Promise<void> => {
    setBusy(true);
    await action().catch((failure: unknown) => announce(failure instanceof ApiFailure ? say(failure) : t('record.failed'), true));
    setBusy(false);
  };
  const apply = () => attempt(async () => {
    const { done, isUndoing: isTakenBack } = await follow(await ask('applyAlike', { params, body: { fields: chosen } }), setProgress, applying.current.signal);
    if (!applying.current.signal.aborted && !isTakenBack) announce(t('record.applied', { n: done }));
  });
  const undo = async (batchId: string): Promise<void> => {
    setUndoing(true);
    await attempt(async () => {
      applying.current.abort();
      const { done } = await follow(await ask('undoBatch', { params: { batchId } }), () => {});
      announce(t('record.batchUndone', { n: done }));
      onClose();
    });
    setUndoing(false);
  };
  const toggle = (key: string): void => setLeft((had) => new Set(had.has(key) ? [...had].filter((each) => each !== key) : [...had, key]));
  const tell = (value: unknown): string => (value === null || value === undefined ? t('record.empty') : first && isFieldName(first.field) ? tellInLine(messages, first.field, value) : JSON.stringify(value));
  return (
    <Modal opened onClose={onClose} title={t('record.applyAlike')} size="lg">
      {!data && !error && <Loader aria-label={t('record.drawing')} />}
      {error && <p role="alert">{error instanceof ApiFailure ? say(error) : t('record.failed')}</p>}
      {first?.targets.length === 0 && <p>{t('record.noneAlike')}</p>}
      {first && first.targets.length > 0 && <>
        <p><s><bdi>{tell(first.was)}</bdi></s> → <strong><bdi>{tell(first.becomes)}</bdi></strong></p>
        {first.isMore && <p>{t('record.moreAlike', { n: first.targets.length })}</p>}
      </>}
      {data?.pages.flatMap(({ fields }) => fields).map(({ name, title, raw, before, after, ...target }) => {
        const key = keyOf(target);
        return (
          <Checkbox
            key={key} my={6} checked={!left.has(key)} disabled={progress !== null} onChange={() => toggle(key)} label={<bdi>{title ?? name}</bdi>}
            description={<bdi>{before}<mark>{raw.slice(0, 300)}</mark>{after}</bdi>}
          />
        );
      })}
      {hasNextPage && <Button size="compact-sm" variant="subtle" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>{t('record.showMore')}</Button>}
      {progress !== null && <p role="status">
        {t('record.applied', { n: progress.done })} {progress.left > 0 && <>{t('record.stillLeft', { n: progress.left })} {t('record.goesOn')}</>}
        {progress.passedOver > 0 && <> {t('record.passedOver', { n: progress.passedOver })} <bdi>{progress.passedNames.join(', ')}</bdi></>}
      </p>}
      <Group mt="md">
        {progress === null ? <Button disabled={chosen.length === 0} loading={isBusy} onClick={() => void apply()}>{t('record.applyTo', { n: chosen.length })}</Button>
          : <Button variant="default" loading={isUndoing} onClick={() => void undo(progress.batchId)}>{t(progress.left > 0 ? 'record.stopAndUndo' : 'record.undoAll')}</Button>}
      </Group>
    </Modal>
  );
}
