import type { DocumentAnswer } from '@siets/api';
import { queryOptions, replaceEqualDeep, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { ask } from '../api-client.ts';

export const documentKey = (documentId: string) => ['document', documentId] as const;
export const historyKey = (documentId: string) => ['history', documentId] as const;

/** Of two answers that which tells of more changes: one that was asked for earlier may come in later. */
function keepNewest(had: unknown, came: unknown): unknown {
  const [before, now] = [had, came] as [DocumentAnswer | undefined, DocumentAnswer];
  return before && before.version > now.version ? before : replaceEqualDeep(before, now);
}

export const documentQuery = (documentId: string) =>
  queryOptions({
    queryKey: documentKey(documentId), queryFn: ({ signal }) => ask('getDocument', { params: { documentId }, signal }), staleTime: 30_000, structuralSharing: keepNewest,
  });

/** The record as the server has it. */
export const useDocument = (documentId: string) => useQuery(documentQuery(documentId));

/** The frozen text: it never changes, so it is asked for once. */
export const useText = (documentId: string, textId: string | undefined) =>
  useQuery({
    queryKey: ['text', documentId, textId], queryFn: ({ signal }) => ask('getText', { params: { documentId }, signal }), staleTime: Infinity, enabled: textId !== undefined,
  });

/** Where the words of one page stand. */
export const useRuns = (documentId: string, textId: string, page: number, isShown: boolean) =>
  useQuery({
    queryKey: ['runs', documentId, textId, page], queryFn: ({ signal }) => ask('getRuns', { params: { documentId }, query: { page }, signal }), staleTime: Infinity,
    enabled: isShown,
  });

/** Takes a newer answer over, and asks anew for what hangs on it. */
export function useKeepAnswer(documentId: string): (answer: DocumentAnswer) => void {
  const client = useQueryClient();
  return useCallback((answer) => {
    client.setQueryData<DocumentAnswer>(documentKey(documentId), answer);
    void client.invalidateQueries({ queryKey: historyKey(documentId) });
    void client.invalidateQueries({ queryKey: ['queue'] });
  }, [client, documentId]);
}
