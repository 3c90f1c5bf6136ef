import type { FieldChange } from '@siets/record';
import { sql, type ExpressionBuilder, type SqlBool } from 'kysely';
import { escapeLike, foldName } from './arrivals.ts';
import { AGAIN_PRIORITY } from './again.ts';
import type { Database } from './database.ts';
import { moveStage, now } from './stages.ts';
import type { Condition, ConditionName, RerunDocument, Rerun, RerunAsk, Reruns, WaitingStage } from './store.ts';
import type { DocumentsTable, RerunsTable, Tables } from './tables.ts';

const columns = {
  kind: 'kind', 'media-type': 'media_type', language: 'language', reader: 'reader', rules: 'rules', title: 'title', 'text-source': 'text_source',
  published: 'published', received: 'created_at', stage: 'stage',
} as const satisfies { [name in Exclude<ConditionName, 'name'>]: keyof DocumentsTable };

export const conditionNames = [...Object.keys(columns), 'name'] as ConditionName[];

const toLike = (value: string): string => escapeLike(value).replaceAll('*', '%');

/** `a = b`, where `*` in the value stands for anything; a column without a value meets only `!=`. */
function meet(eb: ExpressionBuilder<Tables, 'documents'>, { name, is, value }: Condition) {
  const isLike = value.includes('*');
  if (name === 'name') {
    const named = eb.exists(eb.selectFrom('arrivals').select('arrivals.key').whereRef('arrivals.document', '=', 'documents.key')
      .where(sql<SqlBool>`arrivals.folded_name like ${toLike(foldName(value))} escape '\\'`));
    return is === '!=' ? eb.not(named) : named;
  }
  const column = eb.ref(`documents.${columns[name]}`);
  if (isLike && (is === '=' || is === '!=')) {
    const like = sql<SqlBool>`${column} like ${toLike(value)} escape '\\'`;
    return is === '=' ? like : eb.or([eb(column, 'is', null), eb.not(like)]);
  }
  return is === '!=' ? eb.or([eb(column, 'is', null), eb(column, '!=', value)]) : eb(column, is, value);
}

/** The documents that a rerun would take: recorded ones with a text, or failed ones. */
function chosen(db: Database['read'], { ids, rules, where = [], failed = false }: RerunAsk) {
  let query = db.selectFrom('documents').where('stage', '=', failed ? 'failed' : 'recorded').where('again', 'is', null);
  if (ids !== undefined) query = query.where('id', 'in', ids);
  if (rules !== undefined) query = query.where((eb) => (rules.length === 0 ? eb.lit(false) : eb('rules', 'in', rules)));
  for (const condition of where) query = query.where((eb) => meet(eb, condition));
  return query;
}

const toRerun = (row: { key: number } & Omit<RerunsTable, 'key'>, counts: { state: string; count: number }[]): Rerun => {
  const count = (state: string) => counts.find((each) => each.state === state)?.count ?? 0;
  return { rerun: row.key, rules: row.rules, asked: JSON.parse(row.asked) as unknown, askedAt: row.asked_at, waiting: count('waiting'), done: count('done'), failed: count('failed') };
};

/** How many documents move in one transaction, so that new files need not wait for the lock. */
const PAGE = 500;

export const makeReruns = (database: Database): Reruns => ({
  async rulesInUse() {
    const rows = await database.read.selectFrom('documents').select('rules').distinct().where('rules', 'is not', null).execute();
    return rows.flatMap(({ rules }) => (rules === null ? [] : [rules]));
  },

  async *plan(ask) {
    let after = 0;
    for (;;) {
      const rows = await chosen(database.read, ask).select(['key', 'id']).where('key', '>', after).orderBy('key').limit(PAGE).execute();
      yield* rows.map(({ id }) => id);
      const last = rows.at(-1);
      if (!last) return;
      after = last.key;
    }
  },

  count: async (ask) => (await chosen(database.read, ask).select((eb) => eb.fn.countAll<number>().as('count')).executeTakeFirstOrThrow()).count,

  async begin(ask, rules) {
    const { key: rerun } = await database.write((trx) =>
      trx.insertInto('reruns').values({ rules, asked: JSON.stringify(ask), asked_at: now() }).returning('key').executeTakeFirstOrThrow(), { durable: true });
    for (let count = 0, taken = PAGE; ; count += taken) {
      if (taken < PAGE) return { rerun, documents: count };
      taken = await database.write(async (trx) => {
        const rows = await chosen(trx, ask).select(['key', 'id', 'failed_stage', 'erased_at']).orderBy('key').limit(PAGE).execute();
        for (const row of rows) {
          // Where a person was erased there is no original to read: the masked text is worked on anew.
          const from = row.erased_at === null ? ask.from : 'extract';
          const stage: WaitingStage = from === 'read' ? 'read' : (row.failed_stage ?? 'extract');
          if (ask.failed) await moveStage(trx, row.id, ['failed'], stage, { error: null, failed_stage: null, priority: AGAIN_PRIORITY, rerun });
          else await trx.updateTable('documents').set({ again: from, rerun, updated_at: now() }).where('key', '=', row.key).execute();
        }
        if (rows.length > 0) {
          await trx.insertInto('rerun_documents').values(rows.map(({ key }) => ({ rerun, document: key, state: 'waiting' as const, error: null, changes: null }))).execute();
        }
        return rows.length;
      });
    }
  },

  async get(rerun) {
    let query = database.read.selectFrom('reruns').selectAll().orderBy('key', 'desc').limit(1);
    if (rerun !== undefined) query = query.where('key', '=', rerun);
    const row = await query.executeTakeFirst();
    if (!row) return null;
    const counts = await database.read.selectFrom('rerun_documents').select((eb) => ['state', eb.fn.countAll<number>().as('count')]).where('rerun', '=', row.key).groupBy('state').execute();
    return toRerun(row, counts);
  },

  async *documents(rerun) {
    let after = 0;
    for (;;) {
      const rows = await database.read
        .selectFrom('rerun_documents as r').innerJoin('documents as d', 'd.key', 'r.document').leftJoin('arrivals as a', (join) => join.onRef('a.document', '=', 'd.key').on('a.is_first', '=', 1))
        .select(['d.key', 'd.id', 'r.state', 'r.error', 'r.changes', 'a.name', 'a.key as arrival_key'])
        .where('r.rerun', '=', rerun).where('d.key', '>', after).orderBy('d.key').limit(PAGE).execute();
      yield* rows.map((row): RerunDocument => ({
        documentId: row.id, arrivalId: row.arrival_key, name: row.name ?? '', state: row.state, error: row.error,
        changes: row.changes === null ? [] : (JSON.parse(row.changes) as FieldChange[]),
      }));
      const last = rows.at(-1);
      if (!last) return;
      after = last.key;
    }
  },
});
