import type { ProblemCode } from '@siets/record';
import type { Kysely } from 'kysely';
import { sumOf } from './counts/keep-counts.ts';
import { outcomes, settledStages, waitingStages, type Outcome, type Stage, type StoreStatus } from './store.ts';
import type { Tables } from './tables.ts';

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

/** Counts that are kept, so that a large archive tells them as quickly as a small one. */
async function readKept(trx: Kysely<Tables>) {
  const groups = await trx.selectFrom('counts as c').where('c.counted', 'in', ['arrivals', 'documents'])
    .select(['c.counted', 'c.state', 'c.kind', 'c.value', sumOf('c.n').as('n'), sumOf('c.projects').as('projects')]).groupBy(['c.counted', 'c.state', 'c.kind', 'c.value']).execute();
  type Group = (typeof groups)[number];
  const arrivals = groups.filter(({ counted }) => counted === 'arrivals');
  const documents = groups.filter(({ counted }) => counted === 'documents');
  const sum = (of: readonly Group[], is: (group: Group) => boolean, what: 'n' | 'projects' = 'n'): number => of.reduce((all, group) => (is(group) ? all + group[what] : all), 0);
  const sumEach = <K extends string>(keys: readonly K[], of: readonly Group[]) => Object.fromEntries(keys.map((key) => [key, sum(of, ({ state }) => state === key)])) as { [key in K]: number };
  const codes = [...new Set(arrivals.map(({ value }) => value))].filter((code) => code !== '');
  const problems = codes.map((code) => ({ code: code as ProblemCode, count: sum(arrivals, ({ state, value }) => state === 'rejected' && value === code) }));
  return {
    parts: sumEach<Outcome>(outcomes, arrivals),
    stages: sumEach<Stage>([...waitingStages, ...settledStages], documents),
    problems: problems.filter(({ count }) => count > 0).toSorted((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1)),
    inside: sum(arrivals, ({ kind }) => kind === 'inside'),
    again: sum(documents, ({ value }) => value === 'again'),
    replaced: sum(documents, ({ kind }) => kind === 'replaced'),
    projects: sum(documents, ({ kind }) => kind === 'current', 'projects'),
  };
}

/** Counts in one transaction, so that the parts belong to one moment and add up. */
export function readStatus(db: Kysely<Tables>): Promise<StoreStatus> {
  return db.transaction().execute(async (trx) => {
    const count = trx.fn.countAll<number>().as('count');
    const { parts, ...kept } = await readKept(trx);
    const failures = parts.failed === 0 ? [] : await trx
      .selectFrom('arrivals as a')
      .innerJoin('documents as d', 'd.key', 'a.document')
      .select((eb) => [eb.fn.coalesce('d.error', eb.val('')).as('error'), count])
      .where('a.outcome', '=', 'failed')
      .groupBy('d.error')
      .orderBy('count', 'desc')
      .limit(MOST_REASONS)
      .execute();
    const oldest = await trx.selectFrom('arrivals').select('received_at').where('outcome', '=', 'waiting').orderBy('key').limit(1).executeTakeFirst();
    const unlinked = await trx.selectFrom('link_waiting').select(['error', count]).where('error', 'is not', null).groupBy('error').orderBy('count', 'desc').limit(MOST_REASONS).execute();
    return {
      dropped: outcomes.reduce((sum, outcome) => sum + parts[outcome], 0),
      ...parts,
      ...kept,
      failures: failures.map((row) => ({ error: row.error ?? '', count: row.count })),
      oldestWaiting: oldest?.received_at ?? null,
      waitingSince: await readWaitingSince(trx),
      ...(await readRate(trx, parts.waiting)),
      unlinked: unlinked.map((row) => ({ error: row.error ?? '', count: row.count })),
    };
  });
}
