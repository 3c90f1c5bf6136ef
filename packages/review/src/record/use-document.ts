import { applyPatch, type AfterDecision, type DocumentAnswer } from '@siets/api';
import { replaceEqualDeep, useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { ask } from '../api-client.ts';
import { documentKey, historyKey } from './document-keys.ts';
import { documentQuery, markPatched } from './document-query.ts';

const fromRecord = new Set<keyof DocumentAnswer>(['record', 'doubts', 'accepted', 'unplaced', 'names']);

/** The answer that one holds with what a decision changed of it; null where the two do not belong together. */
export function withChanges(held: DocumentAnswer | undefined, { of, patch }: NonNullable<AfterDecision['changes']>): DocumentAnswer | null {
  if (held?.stamp !== of) return null;
  const now = applyPatch(held, patch);
  // What stands beside the record is sent whole: what is the same as it was stays what it was.
  const same = Object.entries(now).map(([key, value]) => [key, fromRecord.has(key as keyof DocumentAnswer) ? value : replaceEqualDeep(held[key as keyof DocumentAnswer], value)]);
  const made = Object.fromEntries(same) as DocumentAnswer;
  markPatched(made);
  return made;
}

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

/** What is sent along with a decision, to be answered with what it changed alone. */
export const holdsOf = (client: QueryClient, documentId: string): { holds?: string } => {
  const held = client.getQueryData<DocumentAnswer>(documentKey(documentId));
  return held ? { holds: held.stamp } : {};
};

/** Takes over what a decision changed, or the whole; asks for the whole where another answer came in between. What hangs on it is asked for anew. */
export function useKeepAnswer(documentId: string): (after: AfterDecision) => void {
  const client = useQueryClient();
  return useCallback(({ version, document, changes }) => {
    const key = documentKey(documentId);
    const held = client.getQueryData<DocumentAnswer>(key);
    const made = document ?? (changes && withChanges(held, changes));
    if (made) client.setQueryData<DocumentAnswer>(key, made);
    else if (!held || held.version < version) void client.invalidateQueries({ queryKey: key });
    void client.invalidateQueries({ queryKey: historyKey(documentId) });
    void client.invalidateQueries({ queryKey: ['queue'] });
  }, [client, documentId]);
}
