import type { Shown, StoreReader } from '@siets/store';
import { sql } from 'kysely';
import { facetLimit, type FacetValue, type Totals } from './facets.ts';
import { facetNames, NOTHING, ownFacets, projectsOf, standsOf, toProjectWhere, type FacetName, type ProjectFilter } from './project-filter.ts';

type OwnFacet = keyof typeof ownFacets;
type OwnNumbers = { [facet in OwnFacet]: { values: Values; numbers: Uint32Array } };
type ListFacet = 'country' | 'role' | 'partner-country';
export type Counted = FacetName | 'partner-country';

const own = Object.keys(ownFacets) as OwnFacet[];

/** The values of a facet, each with its number; 0 is „nothing stands there”. */
class Values {
  readonly names: string[] = [NOTHING];
  readonly labels: (string | null)[] = [null];
  readonly #numbers = new Map<string, number>();

  numberOf(value: string | number | null, label: string | null = null): number {
    if (value === null) return 0;
    const name = String(value);
    const known = this.#numbers.get(name);
    if (known !== undefined) return known;
    this.#numbers.set(name, this.names.length);
    this.labels.push(label);
    return this.names.push(name) - 1;
  }

  find(name: string): number | undefined {
    return name === NOTHING ? 0 : this.#numbers.get(name);
  }
}

/** For each project the numbers of its values, one project after another: those of project `n` stand from `starts[n]` to `starts[n + 1]`. */
interface Lists {
  values: Values;
  starts: Uint32Array;
  numbers: Uint16Array;
}

interface Pairs {
  places: number[];
  numbers: number[];
}

/** Rows, or documents, that are asked for at once. */
const PAGE = 20_000;

interface Sums {
  projects: number;
  withTotal: number;
  total: number;
  grant: number;
}

const noSums = (): Sums => ({ projects: 0, withTotal: 0, total: 0, grant: 0 });
const toTotals = ({ projects, withTotal, total, grant }: Sums): Totals => ({ projects, withTotal, totalEur: total / 100, grantEur: grant / 100 });

/**
 * What facets and totals ask of all projects, held in memory: about 60 bytes a project.
 *
 * To group a million rows by eight columns takes a database many seconds, and every choice of a person asks for all eight anew;
 * here it takes some hundredths. Read anew when projects change.
 */
export class ProjectIndex {
  readonly #shown: Shown;
  readonly #places = new Map<number, number>();
  readonly #own: OwnNumbers;
  readonly #lists: { [facet in ListFacet]: Lists };
  /** Whole cents; NaN where nothing is said. */
  readonly #total: Float64Array;
  readonly #grant: Float64Array;

  private constructor(shown: Shown, size: number) {
    this.#shown = shown;
    this.#own = Object.fromEntries(own.map((facet) => [facet, { values: new Values(), numbers: new Uint32Array(size) }])) as OwnNumbers;
    const empty = (): Lists => ({ values: new Values(), starts: new Uint32Array(size + 1), numbers: new Uint16Array(0) });
    this.#lists = { country: empty(), role: empty(), 'partner-country': empty() };
    this.#total = new Float64Array(size);
    this.#grant = new Float64Array(size);
  }

  static async read(reader: Pick<StoreReader, 'db'>, shown: Shown): Promise<ProjectIndex> {
    return reader.db.transaction().execute(async (db) => {
      const counted = await db.selectFrom(projectsOf(shown)).select((eb) => eb.fn.countAll<number>().as('count')).executeTakeFirstOrThrow();
      const index = new ProjectIndex(shown, counted.count);
      await index.#readProjects({ db });
      await index.#readList({ db }, 'country', 'countries', 'code');
      await index.#readList({ db }, 'role', 'organisations', 'role');
      await index.#readList({ db }, 'partner-country', 'countries', 'code', 'partner');
      return index;
    });
  }

  async #readProjects({ db }: Pick<StoreReader, 'db'>): Promise<void> {
    const columns = ['key', 'total_eur_cents', 'grant_eur_cents', 'municipality_name', ...own.map((facet) => ownFacets[facet].by)];
    let n = 0;
    for (let last = -1; ;) {
      const page = await db.selectFrom(projectsOf(this.#shown)).select(columns as ['key']).where('key', '>', last).orderBy('key').limit(PAGE).execute();
      for (const row of page as Record<string, string | number | null>[]) {
        this.#places.set(row['key'] as number, n);
        this.#total[n] = (row['total_eur_cents'] ?? Number.NaN) as number;
        this.#grant[n] = (row['grant_eur_cents'] ?? Number.NaN) as number;
        for (const facet of own) {
          const { by, label } = ownFacets[facet];
          this.#own[facet].numbers[n] = this.#own[facet].values.numberOf(row[by] ?? null, label === null ? null : ((row[label] ?? null) as string | null));
        }
        n += 1;
      }
      last = page.at(-1)?.key ?? last;
      if (page.length < PAGE) return;
    }
  }

  /** Rows come in the order of documents, a stretch of them at a time: to wait for each of millions alone takes minutes. */
  async #readList({ db }: Pick<StoreReader, 'db'>, facet: ListFacet, table: 'countries' | 'organisations', column: 'code' | 'role', role?: 'partner'): Promise<void> {
    const values = new Values();
    const pairs: Pairs = { places: [], numbers: [] };
    const { rows: [range] } = await sql<{ last: number | null }>`select max(document) as last from ${sql.table(table)}`.execute(db);
    for (let from = 0; from <= (range?.last ?? -1); from += PAGE) {
      const { rows } = await sql<{ linked: number; value: string }>`select linked, ${sql.ref(column)} as value from ${sql.table(table)}
        where document >= ${from} and document < ${from + PAGE} and linked is not null and ${sql.ref(standsOf(this.#shown))} = 1
        and ${role === undefined ? sql`1 = 1` : sql`role = ${role}`}`.execute(db);
      for (const { linked, value } of rows) {
        const place = this.#places.get(linked);
        if (place === undefined) continue;
        pairs.places.push(place);
        pairs.numbers.push(values.numberOf(value));
      }
    }
    this.#lists[facet] = { values, ...pack(pairs, this.#total.length) };
  }

  /** Marks projects that match what only the database can tell: words, an organisation, since when. */
  async #mark({ db }: Pick<StoreReader, 'db'>, { text, organisation, since }: ProjectFilter): Promise<Uint8Array | null> {
    const asked = { ...(text !== undefined && text !== '' && { text }), ...(organisation !== undefined && { organisation }), ...(since !== undefined && { since }) };
    if (Object.keys(asked).length === 0) return null;
    const marked = new Uint8Array(this.#total.length);
    const { rows } = await sql<{ key: number }>`select p.key as key from ${sql.table(projectsOf(this.#shown))} as p where ${toProjectWhere(db, asked, this.#shown)}`.execute(db);
    for (const { key } of rows) {
      const place = this.#places.get(key);
      if (place !== undefined) marked[place] = 1;
    }
    return marked;
  }

  #isMatch(filter: ProjectFilter, without: FacetName | null): (n: number) => boolean {
    const tests: ((n: number) => boolean)[] = [];
    for (const facet of facetNames) {
      const names = filter[facet];
      if (names === undefined || names.length === 0 || facet === without) continue;
      if (facet === 'country' || facet === 'role') tests.push(this.#isInList(facet, names));
      else {
        const { values, numbers } = this.#own[facet];
        const wanted = new Set(names.map((name) => values.find(name)));
        tests.push((n) => wanted.has(numbers[n]));
      }
    }
    const [only] = tests;
    if (tests.length === 1 && only) return only;
    return (n) => tests.every((test) => test(n));
  }

  #isInList(facet: ListFacet, names: readonly string[]): (n: number) => boolean {
    const { values, starts, numbers } = this.#lists[facet];
    const wanted = new Set(names.map((name) => values.find(name)));
    return (n) => {
      for (let at = starts[n] ?? 0; at < (starts[n + 1] ?? 0); at += 1) if (wanted.has(numbers[at])) return true;
      return false;
    };
  }

  #add(sums: Sums, n: number): void {
    const total = this.#total[n] ?? Number.NaN;
    const grant = this.#grant[n] ?? Number.NaN;
    sums.projects += 1;
    if (!Number.isNaN(total)) {
      sums.withTotal += 1;
      sums.total += total;
    }
    if (!Number.isNaN(grant)) sums.grant += grant;
  }

  #sum(marked: Uint8Array | null, isMatch: (n: number) => boolean): Sums {
    const sums = noSums();
    for (let n = 0; n < this.#total.length; n += 1) if ((marked === null || marked[n] === 1) && isMatch(n)) this.#add(sums, n);
    return sums;
  }

  #count(facet: Counted, filter: ProjectFilter, marked: Uint8Array | null): FacetValue[] {
    const isMatch = this.#isMatch(filter, facet === 'partner-country' ? 'country' : facet);
    const list = facet === 'country' || facet === 'role' || facet === 'partner-country' ? this.#lists[facet] : null;
    const { values } = list ?? this.#own[facet as OwnFacet];
    const sums = values.names.map(noSums);
    const add = (number: number, n: number): void => {
      const sum = sums[number];
      if (sum) this.#add(sum, n);
    };
    for (let n = 0; n < this.#total.length; n += 1) {
      if ((marked !== null && marked[n] === 0) || !isMatch(n)) continue;
      if (list) for (let at = list.starts[n] ?? 0; at < (list.starts[n + 1] ?? 0); at += 1) add(list.numbers[at] ?? 0, n);
      else add(this.#own[facet as OwnFacet].numbers[n] ?? 0, n);
    }
    return values.names.map((value, number) => ({ value, label: values.labels[number] ?? null, ...toTotals(sums[number] ?? noSums()) })).filter(({ projects }) => projects > 0);
  }

  /** The values of a facet with most projects; the other facets narrow them, its own choice does not. */
  async facet(reader: Pick<StoreReader, 'db'>, facet: Counted, filter: ProjectFilter, limit = facetLimit): Promise<FacetValue[]> {
    return most(this.#count(facet, filter, await this.#mark(reader, filter)), limit);
  }

  async facets(reader: Pick<StoreReader, 'db'>, filter: ProjectFilter): Promise<{ totals: Totals; facets: { [facet in FacetName]: FacetValue[] } }> {
    const marked = await this.#mark(reader, filter);
    const facets = Object.fromEntries(facetNames.map((facet) => [facet, most(this.#count(facet, filter, marked), facetLimit)]));
    return { totals: toTotals(this.#sum(marked, this.#isMatch(filter, null))), facets: facets as { [facet in FacetName]: FacetValue[] } };
  }
}

const most = (values: FacetValue[], limit: number): FacetValue[] =>
  values.toSorted((a, b) => b.projects - a.projects || (a.value < b.value ? -1 : 1)).slice(0, limit);

/** Puts the values of each project together; one that stands there several times counts once. */
function pack({ places, numbers }: Pairs, size: number): Pick<Lists, 'starts' | 'numbers'> {
  const starts = new Uint32Array(size + 1);
  for (const place of places) starts[place + 1] = (starts[place + 1] ?? 0) + 1;
  for (let n = 0; n < size; n += 1) starts[n + 1] = (starts[n + 1] ?? 0) + (starts[n] ?? 0);
  const sorted = new Uint16Array(places.length);
  const next = starts.slice();
  for (const [n, place] of places.entries()) {
    const at = next[place] ?? 0;
    sorted[at] = numbers[n] ?? 0;
    next[place] = at + 1;
  }
  return withoutRepeats(starts, sorted, size);
}

function withoutRepeats(starts: Uint32Array, sorted: Uint16Array, size: number): Pick<Lists, 'starts' | 'numbers'> {
  const found = new Uint32Array(size + 1);
  let at = 0;
  for (let n = 0; n < size; n += 1) {
    found[n] = at;
    for (let from = starts[n] ?? 0; from < (starts[n + 1] ?? 0); from += 1) {
      const number = sorted[from] ?? 0;
      if (sorted.subarray(found[n], at).includes(number)) continue;
      sorted[at] = number; // never ahead of what is read
      at += 1;
    }
  }
  found[size] = at;
  return { starts: found, numbers: sorted.slice(0, at) };
}
