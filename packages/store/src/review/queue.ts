import { findSearchWords } from '@siets/latvian';
import { sql, type ExpressionBuilder, type Kysely, type QueryCreator, type SelectQueryBuilder } from 'kysely';
import { keptCounts, sumOf } from '../counts/keep-counts.ts';
import type { Database } from '../database.ts';
import type { Tables } from '../tables.ts';
import type { FacetCount, QueueCounts, QueueFilter, QueueRow, Review } from './review.ts';

type ReviewQuery<O> = SelectQueryBuilder<Tables & { r: Tables['reviews'] }, 'r', O>;

const FACETS = ['funder', 'year', 'municipality', 'kind', 'reviewer'] as const;
type FacetName = (typeof FACETS)[number];
const MOST_VALUES = 50;

function withFacet<O>(query: ReviewQuery<O>, facet: FacetName, value: string): ReviewQuery<O> {
  if (facet === 'reviewer' && value === '') {
    return query.where((eb) => eb.not(eb.exists(
      eb.selectFrom('review_facets as f').select(sql`1`.as('one')).whereRef('f.document', '=', 'r.document').where('f.facet', '=', 'reviewer'))));
  }
  return query.where('r.document', 'in', (eb) => eb.selectFrom('review_facets as f').select('f.document').where('f.facet', '=', facet).where('f.value', '=', value));
}

const valueOf = (filter: QueueFilter, facet: FacetName): string | undefined => {
  const value = filter[facet];
  return value === undefined ? undefined : String(value);
};

/** Words as people write them, the last one perhaps only begun. They hold letters and digits alone, so that nothing in them is a sign of `like`. */
function withWords<O>(start: ReviewQuery<O>, text: string): ReviewQuery<O> {
  let query = start;
  for (const { stems, plain, end } of findSearchWords(text)) {
    const patterns = [...stems.map((stem) => `% ${stem} %`), ...(end === text.length ? [`% ${plain}%`] : [])];
    query = query.where((eb) => eb.or(patterns.map((pattern) => eb('r.haystack', 'like', pattern))));
  }
  return query;
}

/** The choices of the filter, but for one of them; its words are looked for apart. */
function withChoices<O>(start: ReviewQuery<O>, filter: QueueFilter, except?: FacetName | 'status' | 'none'): ReviewQuery<O> {
  let query = start;
  if (filter.status !== undefined && except !== 'status') query = query.where('r.status', '=', filter.status);
  for (const facet of FACETS) {
    const value = valueOf(filter, facet);
    if (value !== undefined && facet !== except) query = withFacet(query, facet, value);
  }
  return query;
}

const withFilter = <O>(start: ReviewQuery<O>, filter: QueueFilter): ReviewQuery<O> => withWords(withChoices(start, filter), filter.text ?? '');

const hasWords = ({ text }: QueueFilter): boolean => findSearchWords(text ?? '').length > 0;

/** Facets that the filter chooses a value of. */
const chosen = (filter: QueueFilter): FacetName[] => FACETS.filter((facet) => valueOf(filter, facet) !== undefined);

const reviews = (db: Kysely<Tables>) => db.selectFrom('reviews as r') as unknown as ReviewQuery<object>;

function ordered(query: ReviewQuery<object>, order: string, cursor: string | undefined): ReviewQuery<object> {
  const [worth, document] = (cursor ?? '').split('.').map(Number);
  const isAfter = cursor !== undefined && Number.isSafeInteger(worth) && Number.isSafeInteger(document);
  if (order === 'doubt') {
    const after = isAfter
      ? query.where((eb) => eb.or([eb('r.worth', '<', worth ?? 0), eb.and([eb('r.worth', '=', worth ?? 0), eb('r.document', '>', document ?? 0)])]))
      : query;
    return after.orderBy('r.worth', 'desc').orderBy('r.document');
  }
  const isNewest = order === 'newest';
  const after = isAfter ? query.where('r.document', isNewest ? '<' : '>', document ?? 0) : query;
  return after.orderBy('r.document', isNewest ? 'desc' : 'asc');
}

/** Names, marks and facets of the rows of one page. */
async function describe(db: Kysely<Tables>, keys: readonly number[]): Promise<Map<number, QueueRow>> {
  if (keys.length === 0) return new Map();
  const rows = await db
    .selectFrom('reviews as r').innerJoin('documents as d', 'd.key', 'r.document').leftJoin('review_marks as m', 'm.document', 'r.document')
    .leftJoin('arrivals as a', (join) => join.onRef('a.document', '=', 'r.document').on('a.is_first', '=', 1))
    .select((eb) => [
      'r.document', 'd.id', 'a.key as arrival', 'a.name', 'a.folder', 'd.title', 'd.kind', 'r.status', 'd.projects', 'r.doubtful', 'r.worth', 'm.claimed_id', 'm.claimed_name',
      'm.asked_text', 'a.received_at', 'r.changed_at',
      eb.selectFrom('comments as c').select((each) => each.fn.countAll<number>().as('count')).whereRef('c.document', '=', 'r.document')
        .where('c.resolved_at', 'is', null).as('open_comments'),
    ])
    .where('r.document', 'in', keys).execute();
  const facets = await db.selectFrom('review_facets').select(['document', 'facet', 'label']).where('document', 'in', keys).execute();
  const labelOf = (document: number, facet: FacetName) => facets.find((each) => each.document === document && each.facet === facet)?.label ?? null;
  return new Map(rows.map((row) => [row.document, {
    documentId: row.id, arrivalId: row.arrival, name: row.name ?? '', folder: row.folder ?? '', title: row.title, kind: row.kind,
    funder: labelOf(row.document, 'funder'), year: Number(labelOf(row.document, 'year')) || null, municipality: labelOf(row.document, 'municipality'),
    status: row.status, projects: row.projects, doubtful: row.doubtful, worth: row.worth / 1000,
    claimedBy: row.claimed_id === null ? null : { id: row.claimed_id, name: row.claimed_name ?? '' }, question: row.asked_text,
    openComments: row.open_comments ?? 0, receivedAt: row.received_at, changedAt: row.changed_at,
  }]));
}

type Choice = FacetName | 'status';

/** How many documents have a value of a facet (the status is one here), printed so. */
type Printed = SelectQueryBuilder<Tables, never, { facet: Choice; value: string; label: string; documents: number }>;

/** Kept counts of the statuses: of all documents, or of those that have a value of a facet. */
function keptStatuses(db: Kysely<Tables>, of?: { facet: FacetName; value: string }): Printed {
  const kept = of ? keptCounts(db, 'review_facets').where('c.kind', '=', of.facet).where('c.value', '=', of.value) : keptCounts(db, 'reviews');
  return kept.select([sql.lit('status').as('facet'), 'c.state as value', 'c.state as label', sumOf('c.n').as('documents')]).groupBy('c.state') as unknown as Printed;
}

/** Kept counts of facets: of all documents, or of those of a status. */
function keptFacets(db: Kysely<Tables>, facets: readonly FacetName[], status: string | undefined): Printed {
  const all = keptCounts(db, 'review_facets').where('c.kind', 'in', facets);
  return (status === undefined ? all : all.where('c.state', '=', status))
    .select(['c.kind as facet', 'c.value', 'c.label', sumOf('c.n').as('documents')]).groupBy(['c.kind', 'c.value', 'c.label']) as unknown as Printed;
}

/** Documents that are found once, whatever is counted of them: those that a filter leaves but for one of its choices. */
type Sets = { words: Tables['reviews'] } & { [name in `but_${Choice | 'none'}`]: Tables['reviews'] };

class FacetCounting {
  readonly #db: Kysely<Tables & Sets>;
  readonly #filter: QueueFilter;
  readonly #sets: (keyof Sets)[] = [];

  constructor(db: Kysely<Tables>, filter: QueueFilter) {
    this.#db = db as unknown as Kysely<Tables & Sets>;
    this.#filter = filter;
  }

  /** Counts of each facet over what the filter leaves but for its own choice: kept ones where nothing else is chosen, counted ones else. */
  printed(): Printed {
    const picked = chosen(this.#filter);
    const free = FACETS.filter((facet) => !picked.includes(facet));
    const parts = [this.#statuses(picked), ...picked.map((facet) => this.#facets([facet], picked, facet)), this.#facets(free, picked, 'none')];
    return parts.reduce((all, part) => all.unionAll(part));
  }

  /** A query to which the sets are known that `printed` asks for. */
  from(): QueryCreator<Tables> {
    const db = this.#db as unknown as QueryCreator<Tables & Sets>;
    const queryOf = (set: keyof Sets) => (set === 'words' ? withWords(reviews(this.#plain), this.#filter.text ?? '') : this.#choose(set)).select(['r.document', 'r.status']);
    const sets = [...(hasWords(this.#filter) && this.#sets.length > 0 ? ['words' as const] : []), ...this.#sets];
    return sets.reduce((made, set) => made.with((each) => each(set).materialized(), () => queryOf(set)) as unknown as typeof made, db) as unknown as QueryCreator<Tables>;
  }

  get #plain(): Kysely<Tables> {
    return this.#db as unknown as Kysely<Tables>;
  }

  #choose(set: keyof Sets): ReviewQuery<object> {
    const start = hasWords(this.#filter) ? (this.#db.selectFrom('words as r') as unknown as ReviewQuery<object>) : reviews(this.#plain);
    return withChoices(start, this.#filter, set.replace('but_', '') as Choice);
  }

  #set(except: Choice | 'none'): keyof Sets {
    this.#sets.push(`but_${except}`);
    return `but_${except}`;
  }

  #statuses(picked: readonly FacetName[]): Printed {
    const [facet, ...others] = picked;
    const value = facet && valueOf(this.#filter, facet);
    if (!hasWords(this.#filter) && facet === undefined) return keptStatuses(this.#plain);
    if (!hasWords(this.#filter) && others.length === 0 && facet && value) return keptStatuses(this.#plain, { facet, value });
    return this.#db.selectFrom(`${this.#set('status')} as r`)
      .select((eb) => [sql.lit('status').as('facet'), 'r.status as value', 'r.status as label', eb.fn.countAll<number>().as('documents')]).groupBy('r.status') as unknown as Printed;
  }

  #facets(facets: readonly FacetName[], picked: readonly FacetName[], except: FacetName | 'none'): Printed {
    if (!hasWords(this.#filter) && picked.every((each) => each === except)) return keptFacets(this.#plain, facets, this.#filter.status);
    // SQLite joins in this order: each document that was found is looked up, instead of all that have a facet.
    return this.#db.selectFrom(`${this.#set(except)} as r`).crossJoin('review_facets as f').whereRef('f.document', '=', 'r.document').where('f.facet', 'in', facets)
      .select((eb) => ['f.facet', 'f.value', 'f.label', eb.fn.countAll<number>().as('documents')]).groupBy(['f.facet', 'f.value', 'f.label']) as unknown as Printed;
  }
}

/** The most frequent values of each facet. One authority is printed in several ways: it counts once, under the way that most documents have. */
async function rankFacets(db: Kysely<Tables>, filter: QueueFilter) {
  const counting = new FacetCounting(db, filter);
  const labelled = db.selectFrom(counting.printed().as('p')).where('p.documents', '>', 0).select([
    'p.facet', 'p.value', 'p.label', sql<number>`cast(sum(p.documents) over (partition by p.facet, p.value) as bigint)`.as('count'),
    sql<number>`row_number() over (partition by p.facet, p.value order by p.documents desc, p.label)`.as('way'),
  ]);
  const ranked = db.selectFrom(labelled.as('l')).where('l.way', '=', 1)
    .select(['l.facet', 'l.value', 'l.label', 'l.count', sql<number>`row_number() over (partition by l.facet order by l.count desc, l.value)`.as('rank')]);
  return counting.from().selectFrom(ranked.as('r')).select(['r.facet', 'r.value', 'r.label', 'r.count']).where('r.rank', '<=', MOST_VALUES).orderBy('r.rank').execute();
}

/** Where nothing is chosen but a status all counts are kept; else some are counted, which is done aside. */
async function count({ read, aside }: Database, filter: QueueFilter): Promise<QueueCounts> {
  const rows = await rankFacets(chosen(filter).length === 0 && !hasWords(filter) ? read : aside, filter);
  const of = (name: Choice): FacetCount[] => rows.filter(({ facet }) => facet === name).map(({ value, label, count: documents }) => ({ value, label, count: documents }));
  const status = of('status');
  const total = status.filter(({ value }) => filter.status === undefined || value === filter.status).reduce((sum, each) => sum + each.count, 0);
  return { total, status, funder: of('funder'), year: of('year'), municipality: of('municipality'), kind: of('kind'), reviewer: of('reviewer') };
}

const claimedByOthers = (me: string) => (eb: ExpressionBuilder<Tables & { r: Tables['reviews'] }, 'r'>) => eb.exists(
  eb.selectFrom('review_marks as m').select(sql`1`.as('one')).whereRef('m.document', '=', 'r.document').where('m.claimed_id', 'is not', null).where('m.claimed_id', '!=', me));

export const makeQueue = (database: Database): Pick<Review, 'queue' | 'counts' | 'next' | 'status'> => ({
  async queue(filter, { order, limit, cursor }) {
    const db = hasWords(filter) ? database.aside : database.read;
    const found = await ordered(withFilter(reviews(db), filter), order, cursor).select(['r.document', 'r.worth']).limit(limit + 1).execute();
    const shown = found.slice(0, limit);
    const rows = await describe(database.read, shown.map(({ document }) => document));
    const last = found.length > limit ? shown.at(-1) : undefined;
    return { items: shown.flatMap(({ document }) => rows.get(document) ?? []), next: last ? `${last.worth}.${last.document}` : null };
  },

  counts: (filter) => count(database, filter),

  async next(filter, { after, expected, me }) {
    const { read, aside } = database;
    const open = { ...filter, status: filter.status ?? 'to-check' };
    const freeIn = (db: Kysely<Tables>) => withFilter(reviews(db), open).where((eb) => eb.not(claimedByOthers(me)(eb)));
    if (expected !== undefined && expected !== after) {
      const isStill = await freeIn(read).where('r.document', '=', (eb) => eb.selectFrom('documents').select('key').where('id', '=', expected)).select('r.document').executeTakeFirst();
      if (isStill) return expected;
    }
    const free = freeIn(hasWords(open) ? aside : read);
    const at = after === undefined ? undefined : await read.selectFrom('reviews as r').innerJoin('documents as d', 'd.key', 'r.document')
      .select(['r.document', 'r.worth']).where('d.id', '=', after).executeTakeFirst();
    const from = async (cursor: string | undefined) => (await ordered(free, 'doubt', cursor).select('r.document').limit(2).execute())
      .find(({ document }) => document !== at?.document);
    // Behind the last one; at the end of the queue from its beginning.
    const found = (await from(at && `${at.worth}.${at.document}`)) ?? (await from(undefined));
    const id = found && (await read.selectFrom('documents').select('id').where('key', '=', found.document).executeTakeFirst())?.id;
    return id ?? null;
  },

  async status(documentId) {
    const row = await database.read.selectFrom('reviews as r').innerJoin('documents as d', 'd.key', 'r.document').select('r.status').where('d.id', '=', documentId).executeTakeFirst();
    return row?.status ?? null;
  },
});
