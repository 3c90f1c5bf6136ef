import { sql, type Kysely } from 'kysely';
import type { Tables } from '../tables.ts';
import type { LinkReason } from './link-reasons.ts';
import type { DoubtCounts, DoubtsAsked, LinkDoubt, LinkSide, ProvedPart } from './links-port.ts';
import { readWordsAround } from './words-around.ts';

type Read = Kysely<Tables>;
const owning: ReadonlySet<string> = new Set(['applicant', 'lead', 'implementer']);

const proofOf = (cells: readonly { field: string; field_id: string }[], name: string): string | undefined => cells.find(({ field }) => field === name)?.field_id;

async function readSide(db: Read, id: string): Promise<LinkSide | null> {
  const row = await db.selectFrom('project_nodes as n').innerJoin('documents as d', 'd.key', 'n.document').innerJoin('arrivals as a', (join) => join.onRef('a.document', '=', 'd.key').on('a.is_first', '=', 1))
    .innerJoin('projects as p', (join) => join.onRef('p.document', '=', 'n.document').onRef('p.project', '=', 'n.project')).leftJoin('linked_projects as l', 'l.key', 'n.linked')
    .select(['n.document', 'n.project as index', 'l.id as project', 'd.id as documentId', 'a.name', 'd.kind', 'd.published', 'p.title', 'p.start_date', 'p.end_date']).where('n.id', '=', id).executeTakeFirst();
  if (!row) return null;
  const own = { document: row.document, project: row.index };
  const organisations = await db.selectFrom('organisations').select(['name', 'role', 'field_id']).where((eb) => eb.and(own)).orderBy('n').execute();
  const identifiers = await db.selectFrom('identifiers').select(['value', 'field_id']).where((eb) => eb.and(own)).orderBy('n').execute();
  const funders = await db.selectFrom('funders').select(['name', 'field_id']).where((eb) => eb.and(own)).orderBy('n').execute();
  const costs = await db.selectFrom('costs').select(['role', 'eur_cents', 'field_id']).where((eb) => eb.and(own)).orderBy('n').execute();
  const cells = await db.selectFrom('fields').select(['field', 'field_id']).where((eb) => eb.and(own)).where('field', 'in', ['title', 'period.start', 'period.end']).execute();
  const owners = organisations.filter(({ role }) => owning.has(role));
  const total = ['total', 'grant'].flatMap((wanted) => costs.filter(({ role, eur_cents: cents }) => role === wanted && cents !== null)).at(0);
  const proofs = {
    title: proofOf(cells, 'title'), start: proofOf(cells, 'period.start'), end: proofOf(cells, 'period.end'),
    identifiers: identifiers[0]?.field_id, funders: funders[0]?.field_id, owners: owners[0]?.field_id, totalCents: total?.field_id,
  };
  const proved = Object.entries(proofs).flatMap(([part, field]) => (field === undefined ? [] : [{ part: part as ProvedPart, field }]));
  const around = await readWordsAround(db, row.document, proved.map(({ field }) => field));
  const { documentId, name, kind, published, title, project, start_date: start, end_date: end } = row;
  return {
    id, project, documentId, name, kind, published, title, start, end,
    identifiers: identifiers.map(({ value }) => value), funders: funders.map((funder) => funder.name),
    owners: owners.map((organisation) => organisation.name),
    totalCents: total?.eur_cents ?? null, proofs: Object.fromEntries(proved.map(({ part, field }) => [part, field])),
    words: Object.fromEntries(proved.flatMap(({ part, field }) => (around.has(field) ? [[part, around.get(field)]] : []))),
  };
}

/** Doubtful pairs that nobody has decided on and that nothing else has joined, the likeliest first. */
export async function readDoubts(db: Read, { after = 0, limit = 20, person = '', isLater = false }: DoubtsAsked = {}): Promise<DoubtCounts & { pairs: LinkDoubt[] }> {
  const open = db.selectFrom('link_pairs as p').innerJoin('project_nodes as one', 'one.id', 'p.a').innerJoin('project_nodes as other', 'other.id', 'p.b')
    .where('p.verdict', '=', 'doubt').whereRef('one.linked', '<>', 'other.linked')
    .where((eb) => eb.not(eb.exists(eb.selectFrom('link_decisions as d').select('d.key').whereRef('d.a', '=', 'p.a').whereRef('d.b', '=', 'p.b').where('d.undone_at', 'is', null))));
  const isPutOff = sql<boolean>`exists (select 1 from link_later as later where later.person = ${person} and later.about = 'project' and later.a = p.a and later.b = p.b)`;
  const { all, later } = await open.select(({ fn }) => [fn.countAll<number | string>().as('all'), sql<number | string | null>`sum(case when ${isPutOff} then 1 else 0 end)`.as('later')]).executeTakeFirstOrThrow();
  const rows = await open.where(isLater ? isPutOff : sql<boolean>`not ${isPutOff}`).select(['p.a', 'p.b', 'p.score', 'p.verdict', 'p.reasons']).orderBy('p.score', 'desc').orderBy('p.a').orderBy('p.b').offset(after).limit(limit).execute();
  const pairs: LinkDoubt[] = [];
  for (const { a, b, score, verdict, reasons } of rows) {
    const [one, other] = [await readSide(db, a), await readSide(db, b)];
    if (one && other) pairs.push({ a: one, b: other, score, verdict, reasons: JSON.parse(reasons) as LinkReason[] });
  }
  return { pairs, count: Number(all) - Number(later ?? 0), later: Number(later ?? 0) };
}
