import type { Problem, ProblemCode } from '@siets/record';
import { sql, type Kysely, type Selectable, type Transaction } from 'kysely';
import { inBatches } from './batch.ts';
import type { Database } from './database.ts';
import { moveStage, now, outcomeOf } from './stages.ts';
import type { Arrival, ArrivalAnswer, Arrivals, ListFilter, NewArrival } from './store.ts';
import type { ArrivalsTable, DocumentsTable, Tables } from './tables.ts';

interface ProblemColumns {
  problem_code: string | null;
  problem_page: number | null;
  problem_detail: string | null;
}

export const toProblem = (row: ProblemColumns): Problem | null =>
  row.problem_code === null
    ? null
    : { code: row.problem_code as ProblemCode, page: row.problem_page, detail: row.problem_detail ?? undefined };

export const toProblemColumns = (problem: Problem | null | undefined): ProblemColumns => ({
  problem_code: problem?.code ?? null,
  problem_page: problem?.page ?? null,
  problem_detail: problem?.detail ?? null,
});

const NO_PROBLEM = toProblemColumns(null);

/** Where a file came from: inside which arrival, and which one was dropped. */
export type Place = Pick<ArrivalsTable, 'parent' | 'root' | 'depth'>;
const DROPPED: Place = { parent: null, root: null, depth: 0 };

/** The document of an arrival, made where it is new, put back to work where it had failed. */
async function takeDocument(
  trx: Transaction<Tables>, id: string, arrival: NewArrival, { depth }: Place,
): Promise<Selectable<DocumentsTable> & { isNew: boolean }> {
  const made = await trx
    .insertInto('documents')
    .values({
      id, stage: arrival.problem ? 'rejected' : 'read', bytes: arrival.bytes, priority: arrival.priority ?? 0,
      projects: 0, failures: 0, created_at: now(), updated_at: now(), ...toProblemColumns(arrival.problem),
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returningAll()
    .executeTakeFirst();
  if (made) return { ...made, isNew: true };
  const known = await trx.selectFrom('documents').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
  // What stood too deep inside others is not too deep when somebody unpacked it; what was withdrawn and comes anew is wanted.
  const isUnpacked = known.stage === 'rejected' && known.problem_code === 'nested-archives' && depth === 0;
  const isWanted = known.problem_code === 'withdrawn' && known.erased_at === null;
  if (known.stage !== 'failed' && !isUnpacked && !isWanted) return { ...known, isNew: false };
  const stage = known.failed_stage ?? 'read';
  await moveStage(trx, id, ['failed', 'rejected'], stage, { ...NO_PROBLEM, error: null, failed_stage: null });
  return { ...known, stage, isNew: true };
}

type ArrivalFate = Pick<ArrivalsTable, 'document' | 'is_first' | 'outcome'> & ProblemColumns;

async function insertArrival(trx: Transaction<Tables>, arrival: NewArrival, values: ArrivalFate & Place): Promise<number> {
  const owes = arrival.source === 'inbox' && values.outcome !== 'waiting';
  const { key } = await trx
    .insertInto('arrivals')
    .values({
      ...values, name: arrival.name, folded_name: foldName(arrival.name), folder: arrival.folder ?? '',
      source: arrival.source, claim: arrival.claim ?? null,
      bytes: arrival.bytes, received_at: arrival.receivedAt.toISOString(), receipt_due: Number(owes), receipt_written: 0,
    })
    .returning('key')
    .executeTakeFirstOrThrow();
  return key;
}

async function refuse(trx: Transaction<Tables>, arrival: NewArrival, place: Place): Promise<ArrivalAnswer> {
  const arrivalId = await insertArrival(trx, arrival, {
    document: null, is_first: 1, outcome: 'rejected', ...place, ...toProblemColumns(arrival.problem),
  });
  return { arrivalId, documentId: null, outcome: 'rejected', problem: arrival.problem ?? null };
}

async function take(trx: Transaction<Tables>, id: string, arrival: NewArrival, place: Place): Promise<ArrivalAnswer> {
  const document = await takeDocument(trx, id, arrival, place);
  const earlier = await trx.selectFrom('arrivals').select('key').where('document', '=', document.key).where('is_first', '=', 1).executeTakeFirst();
  const outcome = outcomeOf(document.stage, !earlier);
  const code = outcome === 'rejected' ? document.problem_code : null;
  const arrivalId = await insertArrival(trx, arrival, { document: document.key, is_first: Number(!earlier), outcome, ...place, ...NO_PROBLEM, problem_code: code });
  if (outcome === 'rejected') return { arrivalId, documentId: id, outcome, problem: toProblem(document) };
  return { arrivalId, documentId: id, outcome: document.isNew ? 'new' : 'duplicate', problem: null };
}

/** What was answered to a drop that is seen again after a crash. */
async function recall(trx: Transaction<Tables>, claim: string): Promise<ArrivalAnswer | null> {
  const row = await select(trx).where('a.claim', '=', claim).executeTakeFirst();
  if (!row) return null;
  const { arrivalId, documentId, outcome, problem } = toArrival(row);
  return { arrivalId, documentId, outcome: outcome === 'rejected' || outcome === 'duplicate' ? outcome : 'new', problem };
}

/** Arrivals with what their documents and the first arrival of the same bytes say. */
export const select = (db: Kysely<Tables>) =>
  db
    .selectFrom('arrivals as a')
    .leftJoin('documents as d', 'd.key', 'a.document')
    .leftJoin('arrivals as f', (join) => join.onRef('f.document', '=', 'a.document').on('f.is_first', '=', 1).onRef('f.key', '<>', 'a.key'))
    .leftJoin('arrivals as p', 'p.key', 'a.parent')
    .leftJoin('arrivals as fp', 'fp.key', 'f.parent')
    .select([
      'a.key', 'd.id as document_id', 'a.name', 'a.folder', 'a.source', 'a.received_at', 'a.bytes', 'a.outcome', 'd.error',
      'a.receipt_due', 'a.withdrawn_at', 'f.key as first_key', 'f.name as first_name', 'f.folder as first_folder', 'f.received_at as first_received_at',
      'a.depth', 'p.key as parent_key', 'p.name as parent_name', 'p.folder as parent_folder',
      'fp.key as first_parent_key', 'fp.name as first_parent_name', 'fp.folder as first_parent_folder',
    ])
    .select((eb) => [
      eb.fn.coalesce('a.problem_code', 'd.problem_code').as('problem_code'),
      eb.fn.coalesce('a.problem_page', 'd.problem_page').as('problem_page'),
      eb.fn.coalesce('a.problem_detail', 'd.problem_detail').as('problem_detail'),
    ]);

type ArrivalRow = Awaited<ReturnType<ReturnType<typeof select>['executeTakeFirstOrThrow']>>;

const toParent = (key: number | null, name: string | null, folder: string | null): Arrival['parent'] =>
  key === null ? null : { arrivalId: key, name: name ?? '', folder: folder ?? '' };

export const toArrival = (row: ArrivalRow): Arrival => ({
  arrivalId: row.key,
  documentId: row.document_id,
  name: row.name,
  folder: row.folder,
  source: row.source,
  receivedAt: row.received_at,
  bytes: row.bytes,
  outcome: row.outcome,
  problem: row.outcome === 'rejected' ? toProblem(row) : null,
  error: row.outcome === 'failed' ? row.error : null,
  withdrawnAt: row.withdrawn_at,
  first:
    row.first_key === null
      ? null
      : {
          arrivalId: row.first_key, name: row.first_name ?? '', folder: row.first_folder ?? '', receivedAt: row.first_received_at ?? '',
          parent: toParent(row.first_parent_key, row.first_parent_name, row.first_parent_folder),
        },
  parent: toParent(row.parent_key, row.parent_name, row.parent_folder),
  depth: row.depth,
});

function filtered(db: Kysely<Tables>, filter: ListFilter) {
  let query = select(db).orderBy('a.key', 'desc').limit(filter.limit ?? 100);
  if (filter.outcome) query = query.where('a.outcome', '=', filter.outcome);
  if (filter.code) query = query.where('a.problem_code', '=', filter.code).where('a.outcome', '=', 'rejected');
  if (filter.before !== undefined) query = query.where('a.key', '<', filter.before);
  if (filter.name) query = query.where(sql<boolean>`a.folded_name like ${`%${escapeLike(foldName(filter.name))}%`} escape '\\'`);
  return query;
}

export const foldName = (name: string): string => name.normalize('NFC').toLowerCase();

export const escapeLike = (text: string): string => text.replace(/[\\%_]/gu, '\\$&');

export async function addOne(trx: Transaction<Tables>, arrival: NewArrival, place: Place = DROPPED): Promise<ArrivalAnswer> {
  const known = arrival.claim === undefined ? null : await recall(trx, arrival.claim);
  if (known) return known;
  return arrival.documentId === null ? refuse(trx, arrival, place) : take(trx, arrival.documentId, arrival, place);
}

/** Arrivals one after another, each seeing those before it, with one flush for all. */
const addAll = (database: Database) => (arrivals: NewArrival[]): Promise<ArrivalAnswer[]> =>
  database.write(async (trx) => {
    const answers: ArrivalAnswer[] = [];
    for (const arrival of arrivals) answers.push(await addOne(trx, arrival));
    return answers;
  }, { durable: true });

export function makeArrivals(database: Database): Omit<Arrivals, 'inside' | 'measureInside' | 'withdraw'> {
  const addTogether = inBatches(addAll(database));
  return {
    async add(arrival) {
      // Before it joins others, which would fail with it.
      if (arrival.documentId === null && !arrival.problem) throw new TypeError('an arrival without a document needs a problem');
      return addTogether(arrival);
    },
    async get(arrivalId) {
      const row = await select(database.read).where('a.key', '=', arrivalId).executeTakeFirst();
      return row ? toArrival(row) : null;
    },
    async hasClaim(claim) {
      return (await database.read.selectFrom('arrivals').select('key').where('claim', '=', claim).executeTakeFirst()) !== undefined;
    },
    async list(filter = {}) {
      return (await filtered(database.read, filter).execute()).map(toArrival);
    },
    async ofDocument(documentId) {
      return (await select(database.read).where('d.id', '=', documentId).orderBy('a.key').execute()).map(toArrival);
    },
  };
}
