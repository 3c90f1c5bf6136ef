import type { ProblemCode } from '@siets/record';
import type { Kysely } from 'kysely';
import { outcomes, settledStages, waitingStages, type Outcome, type Stage, type StoreStatus } from './store.ts';
import type { Tables } from './tables.ts';

function toCounts<K extends string>(keys: readonly K[], rows: readonly { key: K; count: number }[]): { [key in K]: number } {
  const counted = new Map(rows.map(({ key, count }) => [key, count]));
  return Object.fromEntries(keys.map((key) => [key, counted.get(key) ?? 0])) as { [key in K]: number };
}

const MOST_REASONS = 20;
const RATE_MS = 600_000;

async function readWaitingSince(trx: Kysely<Tables>): Promise<StoreStatus['waitingSince']> {
  const since: StoreStatus['waitingSince'] = { read: null, extract: null, publish: null };
  for (const stage of waitingStages) {
    const row = await trx.selectFrom('documents').select('updated_at').where('stage', '=', stage).orderBy('updated_at').limit(1).executeTakeFirst();
    since[stage] = row?.updated_at ?? null;
  }
  return since;
}

/** How fast documents were settled lately, where some wait; two settled ones at least tell a rate. */
async function readRate(trx: Kysely<Tables>, waiting: number): Promise<Pick<StoreStatus, 'perMinute' | 'secondsLeft'>> {
  if (waiting === 0) return { perMinute: null, secondsLeft: null };
  const nowMs = Date.now();
  const settled = await trx
    .selectFrom('documents')
    .select((eb) => [eb.fn.countAll<number>().as('count'), eb.fn.min('updated_at').as('first')])
    .where('stage', 'in', settledStages)
    .where('updated_at', '>=', new Date(nowMs - RATE_MS).toISOString())
    .executeTakeFirstOrThrow();
  if (settled.count < 2 || settled.first === null) return { perMinute: null, secondsLeft: null };
  const minutes = Math.max(nowMs - Date.parse(settled.first), 1000) / 60_000;
  const perMinute = settled.count / minutes;
  return { perMinute: Math.round(perMinute * 10) / 10, secondsLeft: Math.ceil((waiting / perMinute) * 60) };
}

/** Counts in one transaction, so that the parts belong to one moment and add up. */
export function readStatus(db: Kysely<Tables>): Promise<StoreStatus> {
  return db.transaction().execute(async (trx) => {
    const count = trx.fn.countAll<number>().as('count');
    const byOutcome = await trx.selectFrom('arrivals').select(['outcome as key', count]).groupBy('outcome').execute();
    const byStage = await trx.selectFrom('documents').select(['stage as key', count]).groupBy('stage').execute();
    const problems = await trx
      .selectFrom('arrivals as a')
      .leftJoin('documents as d', 'd.key', 'a.document')
      .select((eb) => [eb.fn.coalesce('a.problem_code', 'd.problem_code').as('code'), count])
      .where('a.outcome', '=', 'rejected')
      .groupBy('code')
      .orderBy('count', 'desc')
      .execute();
    const failures = await trx
      .selectFrom('arrivals as a')
      .innerJoin('documents as d', 'd.key', 'a.document')
      .select((eb) => [eb.fn.coalesce('d.error', eb.val('')).as('error'), count])
      .where('a.outcome', '=', 'failed')
      .groupBy('d.error')
      .orderBy('count', 'desc')
      .limit(MOST_REASONS)
      .execute();
    const again = await trx.selectFrom('documents').select(count).where('again', 'is not', null).executeTakeFirstOrThrow();
    const oldest = await trx.selectFrom('arrivals').select('received_at').where('outcome', '=', 'waiting').orderBy('key').limit(1).executeTakeFirst();
    const projects = await trx
      .selectFrom('projects as p').innerJoin('documents as d', 'd.key', 'p.document').select(count).where('d.replaced_by', 'is', null).executeTakeFirstOrThrow();
    const replaced = await trx.selectFrom('documents').select(count).where('replaced_by', 'is not', null).executeTakeFirstOrThrow();
    const inside = await trx.selectFrom('arrivals').select(count).where('parent', 'is not', null).executeTakeFirstOrThrow();
    const unlinked = await trx.selectFrom('link_waiting').select(['error', count]).where('error', 'is not', null).groupBy('error').orderBy('count', 'desc').limit(MOST_REASONS).execute();
    const parts = toCounts<Outcome>(outcomes, byOutcome);
    return {
      dropped: outcomes.reduce((sum, outcome) => sum + parts[outcome], 0),
      ...parts,
      stages: toCounts<Stage>([...waitingStages, ...settledStages], byStage),
      problems: problems.map((row) => ({ code: row.code as ProblemCode, count: row.count })),
      failures: failures.map((row) => ({ error: row.error ?? '', count: row.count })),
      oldestWaiting: oldest?.received_at ?? null,
      waitingSince: await readWaitingSince(trx),
      again: again.count,
      replaced: replaced.count,
      ...(await readRate(trx, parts.waiting)),
      projects: projects.count,
      inside: inside.count,
      unlinked: unlinked.map((row) => ({ error: row.error ?? '', count: row.count })),
    };
  });
}
