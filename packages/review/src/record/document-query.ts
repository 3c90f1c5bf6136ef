import type { DocumentAnswer } from '@siets/api';
import { queryOptions, replaceEqualDeep } from '@tanstack/react-query';
import { ask } from '../api-client.ts';
import { documentKey } from './document-keys.ts';

/** Answers that were made of the one before: what did not change is shared already. */
const patched = new WeakSet<object>();
export const markPatched = (answer: DocumentAnswer): void => void patched.add(answer);

/** Of two answers that which tells of more changes: one that was asked for earlier may come in later. */
function keepNewest(had: unknown, came: unknown): unknown {
  const [before, now] = [had, came] as [DocumentAnswer | undefined, DocumentAnswer];
  if (before && before.version > now.version) return before;
  return patched.has(now) ? now : replaceEqualDeep(before, now);
}

/** How the record of a document is asked for. */
export const documentQuery = (documentId: string) =>
  queryOptions({
    queryKey: documentKey(documentId), queryFn: ({ signal }) => ask('getDocument', { params: { documentId }, signal }), staleTime: 30_000, structuralSharing: keepNewest,
  });
