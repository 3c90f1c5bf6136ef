import type { QueryClient } from '@tanstack/react-query';
import { itemsQuery, statusQuery } from '../queue/queue-queries.ts';
import { readQueueView } from '../queue/queue-filter.ts';
import { documentQuery } from '../record/document-query.ts';
import { sessionQuery } from '../session/use-session.ts';
import { firstPageOf } from './first-page.ts';
import { fetchPage } from './pages.tsx';

/** Whoever waits longer than this wants to see that the page is there. */
const MOST_MS = 400;

/**
 * Waits for what the first screen shows, which was asked for before this code came (`ask-first.ts`): drawn once with everything on it, it is there earlier than
 * drawn three times, as an empty frame, with a session and with rows. Fails never: what did not come is asked for by the page, which says so.
 */
export async function awaitFirstScreen(client: QueryClient): Promise<void> {
  const page = firstPageOf(location.pathname);
  const awaited: Promise<unknown>[] = [client.prefetchQuery(sessionQuery), fetchPage(location.pathname)];
  if (page.name === 'queue') awaited.push(client.prefetchInfiniteQuery(itemsQuery(readQueueView(location.search))), client.prefetchQuery(statusQuery));
  if (page.name === 'record') awaited.push(client.prefetchQuery(documentQuery(page.documentId)));
  await Promise.race([Promise.allSettled(awaited), new Promise((resolve) => setTimeout(resolve, MOST_MS))]);
}
