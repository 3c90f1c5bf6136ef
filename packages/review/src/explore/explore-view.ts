import { facetNames, projectFilterSchema, projectOrders, type FacetName, type ProjectFilter } from '@siets/api';

export type ProjectOrder = (typeof projectOrders)[number];

/** What the explore page shows: all of it stands in the address. */
export interface ExploreView {
  filter: ProjectFilter;
  shown: 'approved' | 'all';
  order: ProjectOrder;
  isDown: boolean;
  columns: readonly string[];
}

/** Columns that can be chosen. */
export const projectColumns = [
  'title', 'applicant', 'funder', 'programme', 'start_date', 'end_date', 'total_eur', 'grant_eur', 'own_eur', 'planned_eur', 'spent_eur', 'municipality', 'kind', 'stage',
  'documents', 'conflicts', 'state', 'updated_at', 'goal', 'identifiers',
] as const;

export const usualColumns = ['title', 'applicant', 'funder', 'start_date', 'total_eur', 'grant_eur', 'municipality', 'documents'] as const;

function readFilter(text: string | null): ProjectFilter {
  try {
    return projectFilterSchema.parse(JSON.parse(text ?? '{}'));
  } catch {
    return {}; // an address that somebody shortened or changed by hand
  }
}

export function readExploreView(search: string): ExploreView {
  const given = new URLSearchParams(search);
  const order = projectOrders.find((known) => known === given.get('order'));
  const columns = given.get('columns')?.split(',').filter((name) => (projectColumns as readonly string[]).includes(name));
  return {
    filter: readFilter(given.get('filter')), shown: given.get('shown') === 'all' ? 'all' : 'approved', order: order ?? 'updated_at', isDown: given.get('down') !== 'no',
    columns: columns !== undefined && columns.length > 0 ? columns : usualColumns,
  };
}

/** The view behind `?`; what is usual is left out. */
export function toExploreSearch({ filter, shown, order, isDown, columns }: ExploreView): string {
  const search = new URLSearchParams();
  const said = Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0)));
  if (Object.keys(said).length > 0) search.set('filter', JSON.stringify(said));
  if (shown === 'all') search.set('shown', 'all');
  if (order !== 'updated_at') search.set('order', order);
  if (!isDown) search.set('down', 'no');
  if (columns.join(',') !== usualColumns.join(',')) search.set('columns', columns.join(','));
  return search.toString();
}

/** The filter with a value of a facet added, or taken away where it is there. */
export function toggleFacet(filter: ProjectFilter, facet: FacetName, value: string): ProjectFilter {
  const values = filter[facet] ?? [];
  return { ...filter, [facet]: values.includes(value) ? values.filter((each) => each !== value) : [...values, value] };
}

export const countFilters = (filter: ProjectFilter): number =>
  facetNames.reduce((sum, facet) => sum + (filter[facet]?.length ?? 0), 0) + [filter.text, filter.organisation, filter.since].filter((each) => each !== undefined && each !== '').length;
