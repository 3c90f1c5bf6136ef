import type { DocumentAnswer } from '@siets/api';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { ask } from '../api-client.ts';
import { useAfterPaint } from '../app/use-after-paint.ts';
import type { LitStore } from './lit-store.ts';
import { documentKey } from './document-keys.ts';

const EVERY = 2000;
type Present = DocumentAnswer['present'][number];

/** Says every few seconds that one is here and where; asks anew for the record when a colleague has changed it. Answers who else is here. */
export function usePresence(documentId: string, answer: DocumentAnswer | undefined, store: LitStore, isWritable: boolean): readonly Present[] {
  const client = useQueryClient();
  // The record is seen first.
  const isSeen = useAfterPaint(answer !== undefined);
  const { data } = useQuery({
    queryKey: ['presence', documentId], refetchInterval: EVERY, retry: false, enabled: isSeen, staleTime: 0,
    queryFn: () => {
      const fieldId = store.active !== null && store.active.length <= 200 ? store.active : null;
      return ask('bePresent', { params: { documentId }, body: { fieldId: isWritable ? fieldId : null } });
    },
  });
  const isBehind = data !== undefined && answer !== undefined && (data.version > answer.version || data.comments !== answer.comments.length);
  useEffect(() => {
    if (isBehind) void client.invalidateQueries({ queryKey: documentKey(documentId) });
  }, [client, documentId, isBehind, data]);
  useEffect(() => () => {
    setTimeout(() => void ask('bePresent', { params: { documentId }, body: { isLeaving: true } }).catch(() => {}));
  }, [documentId]);
  return data?.present ?? answer?.present ?? [];
}
