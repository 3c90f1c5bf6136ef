import { useMemo } from 'react';
import { useLocation, useSearch } from 'wouter';
import { readExploreView, toExploreSearch, type ExploreView } from './explore-view.ts';

export interface UsedExploreView extends ExploreView {
  search: string;
  show: (changes: Partial<ExploreView>) => void;
  /** What routes of the API are asked with. */
  asked: { shown: 'approved' | 'all'; filter?: string };
}

/** The view that stands in the address; to change it is to go there. */
export function useExploreView(): UsedExploreView {
  const search = useSearch();
  const [path, go] = useLocation();
  return useMemo(() => {
    const view = readExploreView(search);
    const filter = JSON.stringify(view.filter);
    return {
      ...view, search: toExploreSearch(view), asked: { shown: view.shown, ...(filter !== '{}' && { filter }) },
      show: (changes) => {
        const next = toExploreSearch({ ...view, ...changes });
        go(next === '' ? path : `${path}?${next}`, { replace: true });
      },
    };
  }, [search, path, go]);
}
