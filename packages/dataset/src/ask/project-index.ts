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

  /** Names that no project has any more are left out: they may be what was erased. */
  toState(numbers: Iterable<number>): ValuesState {
    const used = new Set(numbers);
    return { names: this.names.map((name, n) => (used.has(n) ? name : null)), labels: this.labels.map((label, n) => (used.has(n) ? label : null)) };
  }

  static from({ names, labels }: ValuesState): Values {
    const values = new Values();
    for (const [n, name] of names.entries()) {
      if (n === 0) continue;
      values.names.push(name ?? '');
      values.labels.push(labels[n] ?? null);
      if (name !== null) values.#numbers.set(name, n);
    }
    return values;
  }
}

interface ValuesState {
  names: (string | null)[];
  labels: (string | null)[];
}

/** For each project the numbers of its values, one project after another: those of project `n` stand from `starts[n]` to `starts[n + 1]`. */
interface Lists {
  values: Values;
  starts: Uint32Array;
  numbers: Uint16Array;
  /** Of projects that changed since the others were read. */
  changed: Map<number, Uint16Array>;
}

const listFacets = {
  country: { table: 'countries', column: 'code', role: null }, role: { table: 'organisations', column: 'role', role: null }, 'partner-country': { table: 'countries', column: 'code', role: 'partner' },
} as const;

/** More changes than this share are read anew as a whole, which packs them. */
const MOST_CHANGED = 0.05;
/** Bound values in one query. */
const CHUNK = 500;

type State<Facet extends string> = { [facet in Facet]: { values: ValuesState } & Record<string, unknown> };
export type IndexState = ReturnType<ProjectIndex['toState']>;

type Place = Record<string, string | number | null>;

interface Pairs {
  places: number[];
  numbers: number[];
}

/** Columns of a project of which it is counted how often they are filled, by their published names. */
export const measured = {
  title: 'title', programme: 'programme_name', funder: 'funder_name', applicant: 'applicant_name', start_date: 'start_date', end_date: 'end_date', total_eur: 'total_eur_cents', grant_eur: 'grant_eur_cents',
  municipality: 'municipality_name', goal: 'goal', identifiers: 'identifiers', partner_count: 'partner_count',
} as const;
const measuredColumns = Object.values(measured);
/** A bit for each of them. */
const filled = sql<number>`${sql.join(measuredColumns.map((column, n) => sql`(case when ${sql.ref(column)} is null then 0 else ${sql.lit(2 ** n)} end)`), sql` + `)}`.as('filled');

const columns = ['key', 'updated_at', 'total_eur_cents', 'grant_eur_cents', 'municipality_name', ...own.map((facet) => ownFacets[facet].by)] as 'key'[];

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
 * here it takes some hundredths. What changes is read alone (`update`).
 */
export class ProjectIndex {
  readonly #shown: Shown;
  readonly #places = new Map<number, number>();
  readonly #own: OwnNumbers;
  readonly #lists: { [facet in ListFacet]: Lists };
  /** Whole cents; NaN where nothing is said. */
  #total: Float64Array;
  #grant: Float64Array;
  /** 1 where a project is no more. */
  #gone: Uint8Array;
  #filled: Uint16Array;
  /** Places in use; the arrays have room for some more. */
  #size = 0;
  /** When the newest of them changed. */
  #until = '';
  #changes = 0;

  private constructor(shown: Shown, projects: number) {
    const size = projects + Math.max(1_000, Math.ceil(projects * MOST_CHANGED));
    this.#shown = shown;
    this.#own = Object.fromEntries(own.map((facet) => [facet, { values: new Values(), numbers: new Uint32Array(size) }])) as OwnNumbers;
    const empty = (): Lists => ({ values: new Values(), starts: new Uint32Array(size + 1), numbers: new Uint16Array(0), changed: new Map() });
    this.#lists = { country: empty(), role: empty(), 'partner-country': empty() };
    this.#total = new Float64Array(size);
    this.#grant = new Float64Array(size);
    this.#gone = new Uint8Array(size);
    this.#filled = new Uint16Array(size);
  }

  static async read(reader: Pick<StoreReader, 'db'>, shown: Shown): Promise<ProjectIndex> {
    return reader.db.transaction().execute(async (db) => {
      const counted = await db.selectFrom(projectsOf(shown)).select((eb) => eb.fn.countAll<number>().as('count')).executeTakeFirstOrThrow();
      const index = new ProjectIndex(shown, counted.count);
      await index.#readProjects({ db });
      for (const facet of Object.keys(listFacets) as ListFacet[]) await index.#readList({ db }, facet);
      return index;
    });
  }

  async #readProjects({ db }: Pick<StoreReader, 'db'>): Promise<void> {
    for (let last = -1; ;) {
      const page = await db.selectFrom(projectsOf(this.#shown)).select([...columns, filled]).where('key', '>', last).orderBy('key').limit(PAGE).execute();
      for (const row of page as unknown as Place[]) this.#put(row);
      last = page.at(-1)?.key ?? last;
      if (page.length < PAGE) return;
    }
  }

  /** Keeps a project in its place, or in a new one. */
  #put(row: Place): number {
    const key = row['key'] as number;
    const n = this.#places.get(key) ?? this.#size;
    if (n === this.#size) this.#size += 1;
    this.#places.set(key, n);
    this.#total[n] = (row['total_eur_cents'] ?? Number.NaN) as number;
    this.#grant[n] = (row['grant_eur_cents'] ?? Number.NaN) as number;
    this.#filled[n] = Number(row['filled']);
    if (String(row['updated_at']) > this.#until) this.#until = String(row['updated_at']);
    for (const facet of own) {
      const { by, label } = ownFacets[facet];
      this.#own[facet].numbers[n] = this.#own[facet].values.numberOf(row[by] ?? null, label === null ? null : ((row[label] ?? null) as string | null));
    }
    return n;
  }

  /**
   * Reads what changed since it was read. False where so much did that it is to be read anew as a whole; it is then as it was, or holds some of the changes.
   * Two that change in the same millisecond are both read again, so that none is missed.
   */
  async update(reader: Pick<StoreReader, 'db'>): Promise<boolean> {
    return reader.db.transaction().execute(async (db) => {
      const room = this.#total.length - this.#size;
      const rows = (await db.selectFrom(projectsOf(this.#shown)).select([...columns, filled]).where('updated_at', '>=', this.#until).limit(room + 1).execute()) as unknown as Place[];
      if (rows.length > room || (this.#changes += rows.length) > this.#total.length * MOST_CHANGED + 1_000) return false;
      const changed = new Map(rows.map((row) => [row['key'] as number, this.#put(row)]));
      for (const facet of Object.keys(listFacets) as ListFacet[]) await this.#renewList({ db }, facet, changed);
      await this.#forgetGone({ db });
      return true;
    });
  }

  /** What is kept of it in a file. */
  toState() {
    const own = Object.entries(this.#own).map(([facet, { values, numbers }]) => [facet, { values: values.toState(numbers.subarray(0, this.#size)), numbers }]);
    const lists = Object.entries(this.#lists).map(([facet, { values, changed, ...list }]) =>
      [facet, { values: values.toState([...new Set(list.numbers), ...[...changed.values()].flatMap((numbers) => [...numbers])]), changed, ...list }]);
    return {
      shown: this.#shown, keys: Float64Array.from(this.#places.keys()), places: Uint32Array.from(this.#places.values()), own: Object.fromEntries(own) as State<OwnFacet>, lists: Object.fromEntries(lists) as State<ListFacet>,
      total: this.#total, grant: this.#grant, gone: this.#gone, filled: this.#filled, size: this.#size, until: this.#until, changes: this.#changes,
    };
  }

  static from(state: IndexState): ProjectIndex {
    const index = new ProjectIndex(state.shown, 0);
    const { own: _own, lists: _lists } = state;
    for (const [n, key] of state.keys.entries()) index.#places.set(key, state.places[n] ?? 0);
    for (const facet of own) index.#own[facet] = { numbers: _own[facet]['numbers'] as Uint32Array, values: Values.from(_own[facet].values) };
    for (const facet of Object.keys(listFacets) as ListFacet[]) index.#lists[facet] = { ...(_lists[facet] as unknown as Lists), values: Values.from(_lists[facet].values) };
    index.#total = state.total;
    index.#grant = state.grant;
    index.#gone = state.gone;
    index.#filled = state.filled;
    index.#size = state.size;
    index.#until = state.until;
    index.#changes = state.changes;
    return index;
  }

  /** True where it adds up to what the database holds: one that was kept may be of another database, or of a state that a copy has brought back. */
  async agrees({ db }: Pick<StoreReader, 'db'>): Promise<boolean> {
    const { rows: [row] } = await sql<{ projects: number | string; total: number | string | null; grant_cents: number | string | null; until: string | null }>`select count(*) as projects, sum(total_eur_cents) as total,
      sum(grant_eur_cents) as grant_cents, max(updated_at) as until from ${sql.table(projectsOf(this.#shown))}`.execute(db);
    const sums = this.#sum(null, () => true);
    return row !== undefined && Number(row.projects) === sums.projects && Number(row.total ?? 0) === sums.total && Number(row.grant_cents ?? 0) === sums.grant && (row.until ?? '') === this.#until;
  }

  /** How many projects say each thing. */
  fill(): { projects: number; fields: { column: string; filled: number }[] } {
    const counts = measuredColumns.map(() => 0);
    let projects = 0;
    for (let n = 0; n < this.#size; n += 1) {
      if (this.#gone[n] === 1) continue;
      projects += 1;
      const bits = this.#filled[n] ?? 0;
      for (let bit = 0; bit < counts.length; bit += 1) if ((bits & (1 << bit)) !== 0) counts[bit] = (counts[bit] ?? 0) + 1;
    }
    return { projects, fields: Object.keys(measured).map((column, n) => ({ column, filled: counts[n] ?? 0 })) };
  }

  /** Forgets projects that were taken away or became others. */
  async #forgetGone({ db }: Pick<StoreReader, 'db'>): Promise<void> {
    const table = projectsOf(this.#shown);
    const { count } = await db.selectFrom(table).select((eb) => eb.fn.countAll<number>().as('count')).executeTakeFirstOrThrow();
    if (count === this.#places.size) return;
    const left = new Set((await db.selectFrom(table).select('key').execute()).map(({ key }) => key));
    for (const [key, n] of this.#places) {
      if (left.has(key)) continue;
      this.#places.delete(key);
      this.#gone[n] = 1;
    }
  }

  async #renewList({ db }: Pick<StoreReader, 'db'>, facet: ListFacet, places: ReadonlyMap<number, number>): Promise<void> {
    const { table, column, role } = listFacets[facet];
    const { values, changed } = this.#lists[facet];
    const keys = [...places.keys()];
    for (let from = 0; from < keys.length; from += CHUNK) {
      const chunk = keys.slice(from, from + CHUNK);
      const { rows } = await sql<{ linked: number; value: string }>`select distinct linked, ${sql.ref(column)} as value from ${sql.table(table)}
        where linked in (${sql.join(chunk)}) and ${sql.ref(standsOf(this.#shown))} = 1 and ${role === null ? sql`1 = 1` : sql`role = ${role}`}`.execute(db);
      const found = Map.groupBy(rows, ({ linked }) => linked);
      for (const key of chunk) changed.set(places.get(key) ?? 0, Uint16Array.from((found.get(key) ?? []).map(({ value }) => values.numberOf(value))));
    }
  }

  /** The numbers of a project's values. */
  #numbersAt({ starts, numbers, changed }: Lists, n: number): Uint16Array {
    return (changed.size > 0 ? changed.get(n) : undefined) ?? numbers.subarray(starts[n] ?? 0, starts[n + 1] ?? 0);
  }

  /** Rows come in the order of documents, a stretch of them at a time: to wait for each of millions alone takes minutes. */
  async #readList({ db }: Pick<StoreReader, 'db'>, facet: ListFacet): Promise<void> {
    const { table, column, role } = listFacets[facet];
    const values = new Values();
    const pairs: Pairs = { places: [], numbers: [] };
    const { rows: [range] } = await sql<{ last: number | null }>`select max(document) as last from ${sql.table(table)}`.execute(db);
    for (let from = 0; from <= (range?.last ?? -1); from += PAGE) {
      const { rows } = await sql<{ linked: number; value: string }>`select linked, ${sql.ref(column)} as value from ${sql.table(table)}
        where document >= ${from} and document < ${from + PAGE} and linked is not null and ${sql.ref(standsOf(this.#shown))} = 1
        and ${role === null ? sql`1 = 1` : sql`role = ${role}`}`.execute(db);
      for (const { linked, value } of rows) {
        const place = this.#places.get(linked);
        if (place === undefined) continue;
        pairs.places.push(place);
        pairs.numbers.push(values.numberOf(value));
      }
    }
    this.#lists[facet] = { values, ...pack(pairs, this.#size), changed: new Map() };
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
    const list = this.#lists[facet];
    const wanted = new Set(names.map((name) => list.values.find(name)));
    const { starts, numbers, changed } = list;
    return (n) => {
      const other = changed.size > 0 ? changed.get(n) : undefined;
      if (other) return other.some((number) => wanted.has(number));
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
    for (let n = 0; n < this.#size; n += 1) if (this.#gone[n] === 0 && (marked === null || marked[n] === 1) && isMatch(n)) this.#add(sums, n);
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
    for (let n = 0; n < this.#size; n += 1) {
      if (this.#gone[n] === 1 || (marked !== null && marked[n] === 0) || !isMatch(n)) continue;
      if (list) for (const number of this.#numbersAt(list, n)) add(number, n);
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
