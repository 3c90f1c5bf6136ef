import { sql, type Kysely } from 'kysely';
import type { Tables } from '../tables.ts';
import type { LinkReason } from './link-reasons.ts';
import type { DoubtCounts, DoubtsAsked, OrganisationDoubt, OrganisationSide } from './links-port.ts';
import { readWordsAround } from './words-around.ts';

type Read = Kysely<Tables>;
interface Row {
  a: string;
  b: string;
  score: number;
  reasons: string;
}

const lower = sql`case when one.organisation < other.organisation then one.organisation else other.organisation end`;
const higher = sql`case when one.organisation < other.organisation then other.organisation else one.organisation end`;
const stands = (name: string) => sql`exists (select 1 from organisations t where t.name = ${sql.ref(`${name}.name`)}
  and t.registration_number is not distinct from ${sql.ref(`${name}.registration_number`)} and t.country is not distinct from ${sql.ref(`${name}.country`)})`;

/** Pairs of names that stand in documents, of organisations that nobody has decided on; `place` 1 is the likeliest of any two organisations. */
const open = sql`select p.a, p.b, p.score, p.reasons, row_number() over (partition by ${lower}, ${higher} order by p.score desc, p.a, p.b) as place
  from organisation_pairs p join organisation_names one on one.node = p.a join organisation_names other on other.node = p.b
  where one.organisation <> other.organisation and ${stands('one')} and ${stands('other')} and (${lower}, ${higher}) not in (
    select ${lower}, ${higher} from link_decisions d join organisation_names one on one.node = d.a join organisation_names other on other.node = d.b
    where d.about = 'organisation' and d.undone_at is null and one.organisation is not null and other.organisation is not null)`;

/** A name stands in so many documents that one looks at some. */
const SOME_ROWS = 50;
const SOME_DOCUMENTS = 5;
/** Of so many the sentence is shown: each means to read a whole text. */
const SOME_SENTENCES = 2;

async function readSide(db: Read, id: string): Promise<OrganisationSide | null> {
  const row = await db.selectFrom('organisation_names as n').leftJoin('linked_organisations as o', 'o.key', 'n.organisation')
    .select(['n.name', 'n.registration_number', 'n.country', 'n.place', 'o.id as organisation', 'o.names']).where('n.node', '=', id).executeTakeFirst();
  if (!row) return null;
  const named = db.selectFrom('organisations as t').where('t.name', '=', row.name).where('t.registration_number', 'is not distinct from', row.registration_number).where('t.country', 'is not distinct from', row.country);
  const { count } = await named.select(({ fn }) => fn.count<number | string>('t.document').distinct().as('count')).executeTakeFirstOrThrow();
  const rows = await named.innerJoin('documents as d', 'd.key', 't.document').innerJoin('arrivals as a', (join) => join.onRef('a.document', '=', 'd.key').on('a.is_first', '=', 1))
    .select(['d.key', 'd.id as documentId', 'a.name', 't.field_id as fieldId', 't.raw']).orderBy('d.key', 'desc').orderBy('t.project').orderBy('t.n').limit(SOME_ROWS).execute();
  const first = [...new Map(rows.toReversed().map((each) => [each.documentId, each])).values()].toReversed().slice(0, SOME_DOCUMENTS);
  const documents: OrganisationSide['documents'] = [];
  for (const [n, { key, documentId, name, fieldId }] of first.entries()) {
    const words = n < SOME_SENTENCES ? (await readWordsAround(db, key, [fieldId])).get(fieldId) : undefined;
    documents.push({ documentId, name, fieldId, words: words ?? null });
  }
  return {
    id, name: row.name, printed: [...new Set(rows.map(({ raw }) => raw))], organisation: row.organisation, names: row.names?.split(' | ') ?? [],
    registrationNumber: row.registration_number, country: row.country, place: row.place,
    documents, count: Number(count),
  };
}

/** Doubtful pairs of organisations that nobody has decided on and that nothing else has joined, the likeliest first. */
export async function readOrganisationDoubts(db: Read, { after = 0, limit = 20, person = '', isLater = false }: DoubtsAsked = {}): Promise<DoubtCounts & { pairs: OrganisationDoubt[] }> {
  const isPutOff = sql`exists (select 1 from link_later as later where later.person = ${person} and later.about = 'organisation' and later.a = open.a and later.b = open.b)`;
  const { rows: [counted] } = await sql<{ all_pairs: number | string; later: number | string | null }>`select count(*) as all_pairs, sum(case when ${isPutOff} then 1 else 0 end) as later
    from (${open}) as open where place = 1`.execute(db);
  const later = Number(counted?.later ?? 0);
  const { rows } = await sql<Row>`select a, b, score, reasons from (${open}) as open where place = 1 and ${isLater ? isPutOff : sql`not ${isPutOff}`} order by score desc, a, b limit ${limit} offset ${after}`.execute(db);
  const pairs: OrganisationDoubt[] = [];
  for (const { a, b, score, reasons } of rows) {
    const [one, other] = [await readSide(db, a), await readSide(db, b)];
    if (one && other) pairs.push({ a: one, b: other, score, reasons: JSON.parse(reasons) as LinkReason[] });
  }
  return { pairs, count: Number(counted?.all_pairs ?? 0) - later, later };
}
