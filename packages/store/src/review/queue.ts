import { findSearchWords } from '@siets/latvian';
import { sql, type Kysely, type SelectQueryBuilder } from 'kysely';
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

/** The filter but for one of its choices. */
function withFilter<O>(start: ReviewQuery<O>, filter: QueueFilter, except?: FacetName | 'status'): ReviewQuery<O> {
  let query = start;
  if (filter.status !== undefined && except !== 'status') query = query.where('r.status', '=', filter.status);
  for (const facet of FACETS) {
    const value = valueOf(filter, facet);
    if (value !== undefined && facet !== except) query = withFacet(query, facet, value);
  }
  return withWords(query, filter.text ?? '');
}

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

async function countFacet(db: Kysely<Tables>, filter: QueueFilter, facet: FacetName): Promise<FacetCount[]> {
  const { status, ...others } = filter;
  const isNarrowed = Object.entries(others).some(([name, value]) => value !== undefined && name !== facet);
  let query = db.selectFrom('review_facets as f').select((eb) => ['f.value', 'f.label', eb.fn.countAll<number>().as('documents')]).where('f.facet', '=', facet);
  if (status !== undefined) query = query.where('f.status', '=', status);
  if (isNarrowed) query = query.where('f.document', 'in', withFilter(reviews(db), filter, facet).select('r.document'));
  // One authority is printed in several ways: it counts once, under the way that most documents have.
  const printed = query.groupBy(['f.value', 'f.label']);
  const ranked = db.selectFrom(printed.as('p')).select([
    'p.value', 'p.label', sql<number | string>`sum(p.documents) over (partition by p.value)`.as('count'),
    sql<number>`row_number() over (partition by p.value order by p.documents desc, p.label)`.as('rank'),
  ]);
  const rows = await db.selectFrom(ranked.as('r')).select(['r.value', 'r.label', 'r.count']).where('r.rank', '=', 1).orderBy('r.count', 'desc').orderBy('r.value').limit(MOST_VALUES).execute();
  return rows.map((row) => ({ ...row, count: Number(row.count) }));
}

async function counts(db: Kysely<Tables>, filter: QueueFilter): Promise<QueueCounts> {
  const byStatus = await withFilter(reviews(db), filter, 'status').select((eb) => ['r.status as value', eb.fn.countAll<number>().as('count')]).groupBy('r.status').execute();
  const status = byStatus.map(({ value, count }) => ({ value, label: value, count })).toSorted((a, b) => b.count - a.count);
  const facets: FacetCount[][] = [];
  for (const facet of FACETS) facets.push(await countFacet(db, filter, facet));
  const [funder = [], year = [], municipality = [], kind = [], reviewer = []] = facets;
  const total = status.filter(({ value }) => filter.status === undefined || value === filter.status).reduce((sum, { count }) => sum + count, 0);
  return { total, status, funder, year, municipality, kind, reviewer };
}

export const makeQueue = ({ read }: Database): Pick<Review, 'queue' | 'counts' | 'next' | 'status'> => ({
  async queue(filter, { order, limit, cursor }) {
    const found = await ordered(withFilter(reviews(read), filter), order, cursor).select(['r.document', 'r.worth']).limit(limit + 1).execute();
    const shown = found.slice(0, limit);
    const rows = await describe(read, shown.map(({ document }) => document));
    const last = found.length > limit ? shown.at(-1) : undefined;
    return { items: shown.flatMap(({ document }) => rows.get(document) ?? []), next: last ? `${last.worth}.${last.document}` : null };
  },

  counts: (filter) => counts(read, filter),

  async next(filter, { after, me }) {
    const open = { status: 'to-check', ...filter };
    const free = () => withFilter(reviews(read), open).where((eb) => eb.not(eb.exists(
      eb.selectFrom('review_marks as m').select(sql`1`.as('one')).whereRef('m.document', '=', 'r.document').where('m.claimed_id', 'is not', null).where('m.claimed_id', '!=', me))));
    const at = after === undefined ? undefined : await read.selectFrom('reviews as r').innerJoin('documents as d', 'd.key', 'r.document')
      .select(['r.document', 'r.worth']).where('d.id', '=', after).executeTakeFirst();
    const from = async (cursor: string | undefined) => (await ordered(free(), 'doubt', cursor).select('r.document').limit(2).execute())
      .find(({ document }) => document !== at?.document);
    // Behind the last one; at the end of the queue from its beginning.
    const found = (await from(at && `${at.worth}.${at.document}`)) ?? (await from(undefined));
    const id = found && (await read.selectFrom('documents').select('id').where('key', '=', found.document).executeTakeFirst())?.id;
    const { count } = await free().select((eb) => eb.fn.countAll<number>().as('count')).executeTakeFirstOrThrow();
    return { documentId: id ?? null, left: count };
  },

  async status(documentId) {
    const row = await read.selectFrom('reviews as r').innerJoin('documents as d', 'd.key', 'r.document').select('r.status').where('d.id', '=', documentId).executeTakeFirst();
    return row?.status ?? null;
  },
});
