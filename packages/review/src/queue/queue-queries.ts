import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { ask } from '../api-client.ts';
import type { QueueView } from './queue-filter.ts';

/** The documents of a view, page by page. */
export const itemsQuery = ({ filter, order }: Pick<QueueView, 'filter' | 'order'>) => infiniteQueryOptions({
  queryKey: ['queue', 'items', filter, order],
  queryFn: ({ pageParam, signal }) => ask('getQueue', { query: { ...filter, order, ...(pageParam !== null && { cursor: pageParam }) }, signal }),
  initialPageParam: null as string | null,
  getNextPageParam: ({ next }) => next,
});

/** What became of every file, in numbers. */
export const statusQuery = queryOptions({ queryKey: ['status'], queryFn: ({ signal }) => ask('getStatus', { signal }) });
