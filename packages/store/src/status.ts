import type { ProblemCode } from '@siets/record';
import type { Kysely } from 'kysely';
import { outcomes, settledStages, waitingStages, type Outcome, type Stage, type StoreStatus } from './store.ts';
import type { Tables } from './tables.ts';

function toCounts<K extends string>(keys: readonly K[], rows: readonly { key: K; count: number }[]): { [key in K]: number } {
  const counted = new Map(rows.map(({ key, count }) => [key, count]));
  return Object.fromEntries(keys.map((key) => [key, counted.get(key) ?? 0])) as { [key in K]: number };
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
    const oldest = await trx.selectFrom('arrivals').select('received_at').where('outcome', '=', 'waiting').orderBy('key').limit(1).executeTakeFirst();
    const projects = await trx.selectFrom('projects').select(count).executeTakeFirstOrThrow();
    const inside = await trx.selectFrom('arrivals').select(count).where('parent', 'is not', null).executeTakeFirstOrThrow();
    const parts = toCounts<Outcome>(outcomes, byOutcome);
    return {
      dropped: outcomes.reduce((sum, outcome) => sum + parts[outcome], 0),
      ...parts,
      stages: toCounts<Stage>([...waitingStages, ...settledStages], byStage),
      problems: problems.map((row) => ({ code: row.code as ProblemCode, count: row.count })),
      oldestWaiting: oldest?.received_at ?? null,
      projects: projects.count,
      inside: inside.count,
    };
  });
}
