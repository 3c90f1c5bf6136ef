import { dialectOf, matchWords, type Shown, type StoreReader } from '@siets/store';
import { sql, type RawBuilder } from 'kysely';
import { toAlternatives } from '../search/to-alternatives.ts';

/** What projects can be narrowed by; several values of one facet are alternatives, facets together must all hold. */
export const facetNames = ['funder', 'programme', 'year', 'municipality', 'country', 'role', 'kind', 'stage'] as const;
export type FacetName = (typeof facetNames)[number];
export type ProjectFilter = { readonly [facet in FacetName]?: readonly string[] | undefined } & {
  /** Words as people write them. */
  readonly text?: string | undefined;
  readonly organisation?: string | undefined;
  /** ISO 8601: only what changed since. */
  readonly since?: string | undefined;
};

/** The facet's value for „nothing stands there”. */
export const NOTHING = '-';

/** Columns of a project's row; what a person reads beside what it is known by. */
export const ownFacets: { readonly [facet in Exclude<FacetName, 'country' | 'role'>]: { by: string; label: string | null } } = {
  funder: { by: 'funder_name', label: null }, programme: { by: 'programme_name', label: null }, year: { by: 'start_year', label: null },
  municipality: { by: 'municipality_code', label: 'municipality_name' }, kind: { by: 'kind', label: null }, stage: { by: 'stage', label: null },
};

export const projectsOf = (shown: Shown): 'approved_projects' | 'linked_projects' => (shown === 'approved' ? 'approved_projects' : 'linked_projects');
export const standsOf = (shown: Shown): 'stands_approved' | 'stands' => (shown === 'approved' ? 'stands_approved' : 'stands');

const isOneOf = (column: RawBuilder<unknown>, values: readonly (string | number)[]): RawBuilder<boolean> => {
  const said = values.filter((value) => value !== NOTHING);
  const isNothing = said.length < values.length ? [sql<boolean>`${column} is null`] : [];
  const isSaid = said.length > 0 ? [sql<boolean>`${column} in (${sql.join(said)})`] : [];
  return sql`(${sql.join([...isSaid, ...isNothing], sql` or `)})`;
};

const inList = (table: 'countries' | 'organisations', column: string, values: readonly string[], shown: Shown): RawBuilder<boolean> =>
  sql`exists (select 1 from ${sql.table(table)} as l where l.linked = p.key and ${sql.ref(`l.${standsOf(shown)}`)} = 1 and ${isOneOf(sql.ref(`l.${column}`), values)})`;

/** Projects that hold the words, as people write them; signs alone find nothing. */
function hasWords(db: StoreReader['db'], text: string, shown: Shown): RawBuilder<boolean> {
  const wanted = toAlternatives(text);
  return wanted === null ? sql`1 = 0` : sql`p.key in (${matchWords(dialectOf(db), 'project_words', wanted.alternatives, shown === 'approved' ? 'approved' : 'words')})`;
}

/** A condition on `p`, a row of projects. `without` leaves a facet out, so that its other values can be offered. */
export function toProjectWhere(db: StoreReader['db'], filter: ProjectFilter, shown: Shown, without?: FacetName): RawBuilder<boolean> {
  const parts: RawBuilder<boolean>[] = [];
  for (const facet of facetNames) {
    const values = filter[facet];
    if (values === undefined || values.length === 0 || facet === without) continue;
    if (facet === 'country') parts.push(inList('countries', 'code', values, shown));
    else if (facet === 'role') parts.push(inList('organisations', 'role', values, shown));
    else parts.push(isOneOf(sql.ref(`p.${ownFacets[facet].by}`), facet === 'year' ? values.map((year) => (year === NOTHING ? year : Number(year))) : values));
  }
  if (filter.organisation !== undefined) {
    parts.push(sql`p.key in (select l.linked from linked_organisations as o join organisations as l on l.organisation = o.key
      where o.id = ${filter.organisation} and ${sql.ref(`l.${standsOf(shown)}`)} = 1)`);
  }
  if (filter.since !== undefined) parts.push(sql`p.updated_at >= ${filter.since}`);
  if (filter.text !== undefined && filter.text !== '') parts.push(hasWords(db, filter.text, shown));
  return parts.length === 0 ? sql`1 = 1` : sql`${sql.join(parts, sql` and `)}`;
}
