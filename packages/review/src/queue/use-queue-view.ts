import type { QueueFilter } from '@siets/api';
import { useMemo } from 'react';
import { useLocation, useSearch } from 'wouter';
import { readQueueView, toQueueSearch, type QueueView } from './queue-filter.ts';

export interface UsedQueueView extends QueueView {
  /** The view as it stands in the address, behind `?`. */
  search: string;
  setFilter: (changes: { [name in keyof QueueFilter]?: QueueFilter[name] | undefined }) => void;
  show: (view: Partial<QueueView>) => void;
}

/** What the queue shows: kept in the address alone, so that it can be shared, saved and gone back to. */
export function useQueueView(): UsedQueueView {
  const search = useSearch();
  const [, go] = useLocation();
  return useMemo(() => {
    const view = readQueueView(search);
    const show = (changes: Partial<QueueView>): void => {
      const next = toQueueSearch({ ...view, ...changes });
      go(next === '' ? '/' : `/?${next}`, { replace: true });
    };
    return {
      ...view,
      search: toQueueSearch(view),
      show,
      setFilter: (changes) => show({ filter: dropUndefined({ ...view.filter, ...changes }) }),
    };
  }, [search, go]);
}

const dropUndefined = (filter: { [name: string]: unknown }): QueueFilter =>
  Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined && value !== ''));
