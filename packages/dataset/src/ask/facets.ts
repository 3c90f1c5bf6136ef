import type { Shown, StoreReader } from '@siets/store';
import { sql, type RawBuilder } from 'kysely';
import { facetNames, NOTHING, ownFacets, projectsOf, standsOf, toProjectWhere, type FacetName, type ProjectFilter } from './project-filter.ts';

/** One value of a facet with what it holds. Sums in euro; programme money is in none of them. */
export interface FacetValue {
  value: string;
  label: string | null;
  projects: number;
  /** How many of them say a total, and what these add up to. */
  withTotal: number;
  totalEur: number;
  grantEur: number;
}

export interface Totals {
  projects: number;
  withTotal: number;
  totalEur: number;
  grantEur: number;
}

interface Counted {
  value: string | number | null;
  label: string | null;
  projects: number;
  with_total: number;
  total_cents: number | null;
  grant_cents: number | null;
}

const sums = sql`count(*) as projects, count(p.total_eur_cents) as with_total, sum(p.total_eur_cents) as total_cents, sum(p.grant_eur_cents) as grant_cents`;

const toTotals = ({ projects, with_total, total_cents, grant_cents }: Counted): Totals => ({
  projects, withTotal: with_total, totalEur: (total_cents ?? 0) / 100, grantEur: (grant_cents ?? 0) / 100,
});

const toValue = (row: Counted): FacetValue => ({ value: row.value === null ? NOTHING : String(row.value), label: row.label, ...toTotals(row) });

/** Projects by a column of their own. */
const byOwn = (facet: Exclude<FacetName, 'country' | 'role'>, shown: Shown, where: RawBuilder<boolean>, limit: number): RawBuilder<Counted> => {
  const { by, label } = ownFacets[facet];
  const named = label === null ? sql`null` : sql`min(${sql.ref(`p.${label}`)})`;
  return sql`select ${sql.ref(`p.${by}`)} as value, ${named} as label, ${sums} from ${sql.table(projectsOf(shown))} as p
    where ${where} group by ${sql.ref(`p.${by}`)} order by projects desc, value limit ${limit}`;
};

/** Projects by what a list of theirs holds: a project counts once for each value, however often it stands there. */
const byList = (table: string, column: string, shown: Shown, where: RawBuilder<boolean>, limit: number, more: RawBuilder<boolean>): RawBuilder<Counted> => sql`
  select l.value as value, null as label, ${sums} from (
    select distinct linked, ${sql.ref(column)} as value from ${sql.table(table)} where linked is not null and ${sql.ref(standsOf(shown))} = 1 and ${more}
  ) as l join ${sql.table(projectsOf(shown))} as p on p.key = l.linked where ${where} group by l.value order by projects desc, value limit ${limit}`;

export const facetLimit = 30;

/** The values of a facet, most projects first. */
export async function readFacet({ db }: Pick<StoreReader, 'db'>, facet: FacetName | 'partner-country', shown: Shown, filter: ProjectFilter, limit = facetLimit): Promise<FacetValue[]> {
  const where = toProjectWhere(db, filter, shown, facet === 'partner-country' ? 'country' : facet);
  const query = facet === 'role' ? byList('organisations', 'role', shown, where, limit, sql`1 = 1`)
    : facet === 'country' ? byList('countries', 'code', shown, where, limit, sql`1 = 1`)
      : facet === 'partner-country' ? byList('countries', 'code', shown, where, limit, sql`role = 'partner'`)
        : byOwn(facet, shown, where, limit);
  return (await query.execute(db)).rows.map(toValue);
}

/** What all projects that match add up to. */
export async function readTotals({ db }: Pick<StoreReader, 'db'>, shown: Shown, filter: ProjectFilter): Promise<Totals> {
  const query = sql<Counted>`select ${sums} from ${sql.table(projectsOf(shown))} as p where ${toProjectWhere(db, filter, shown)}`;
  const [row] = (await query.execute(db)).rows;
  if (!row) throw new Error('expected one row of totals, found none');
  return toTotals(row);
}

export async function readFacets(reader: Pick<StoreReader, 'db'>, shown: Shown, filter: ProjectFilter): Promise<{ [facet in FacetName]: FacetValue[] }> {
  const found: Partial<{ [facet in FacetName]: FacetValue[] }> = {};
  for (const facet of facetNames) found[facet] = await readFacet(reader, facet, shown, filter);
  return found as { [facet in FacetName]: FacetValue[] };
}
