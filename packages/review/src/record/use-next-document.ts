import type { QueueFilter } from '@siets/api';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useLocation, useSearch } from 'wouter';
import { ask } from '../api-client.ts';
import { readQueueView } from '../queue/queue-filter.ts';
import { documentKey } from './document-keys.ts';

const FRESH_MS = 30_000;

interface Position {
  filter: QueueFilter;
  /** The view of the queue as it stands in the address, behind `?`. */
  search: string;
  after?: string;
  /** What was said to come next; the server answers another where that is no longer free. */
  expected?: string | undefined;
}

/** Opens the next document of the queue. Answers false where there is none. */
export function useOpenNext(): (position: Position) => Promise<boolean> {
  const client = useQueryClient();
  const [, go] = useLocation();
  return async ({ filter, search, ...position }) => {
    const { document } = await ask('openNext', { query: { ...filter, ...position } });
    if (!document) return false;
    client.setQueryData(documentKey(document.documentId), document);
    go(`/record/${encodeURIComponent(document.documentId)}${search === '' ? '' : `?${search}`}`);
    return true;
  };
}

/**
 * Goes from a document to the next one within the filters of the address. Which one that is is asked for once this one `isShown`, so that the key needs one request
 * and no search through the queue. The record itself is never asked for before the key: the access log tells of everybody who saw it.
 */
export function useNextDocument(documentId: string, isShown: boolean): () => Promise<boolean> {
  const open = useOpenNext();
  const given = new URLSearchParams(useSearch());
  given.delete('field');
  const search = String(given);
  const { filter } = readQueueView(search);
  const { data } = useQuery({
    queryKey: ['next', documentId, filter], queryFn: ({ signal }) => ask('nextInQueue', { query: { ...filter, after: documentId }, signal }), enabled: isShown, staleTime: FRESH_MS, retry: false,
  });
  return () => open({ filter, search, after: documentId, expected: data?.documentId ?? undefined });
}
