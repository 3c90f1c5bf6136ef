import { sql, type Kysely } from 'kysely';
import type { Database } from '../database.ts';
import { tellReasons } from '../stages.ts';
import type { CountsTable, Tables } from '../tables.ts';
import { countAnew, countedNames, countRows, type CountedTable } from './create-counts.ts';

/** A group whose kept count is not what counting finds. */
export interface WrongCount extends Pick<CountsTable, 'counted' | 'state' | 'kind' | 'value' | 'label'> {
  kept: { n: number; projects: number };
  found: { n: number; projects: number };
}

/** Kept counts of a table, each group once; the query sees them as `c`. */
export const keptCounts = (db: Kysely<Tables>, table: CountedTable) =>
  db.selectFrom('counts as c').where('c.counted', '=', table);

/** A sum as a number: PostgreSQL's would be text. */
export const sumOf = (column: 'c.n' | 'c.projects') => sql<number>`cast(coalesce(sum(${sql.ref(column)}), 0) as bigint)`;

type Group = Pick<CountsTable, 'state' | 'kind' | 'value' | 'label' | 'n' | 'projects'>;
const nameOf = ({ state, kind, value, label }: Group): string => JSON.stringify([state, kind, value, label]);
const nothing = { n: 0, projects: 0 };

async function compareTable(db: Kysely<Tables>, table: CountedTable): Promise<WrongCount[]> {
  const kept = await keptCounts(db, table).select(['c.state', 'c.kind', 'c.value', 'c.label', sumOf('c.n').as('n'), sumOf('c.projects').as('projects')])
    .groupBy(['c.state', 'c.kind', 'c.value', 'c.label']).execute();
  const counted = await sql<Group>`with f (counted, state, kind, value, label, n, projects) as (${countRows(table)})
    select state, kind, value, label, cast(n as bigint) as n, cast(projects as bigint) as projects from f`.execute(db);
  const found = new Map(counted.rows.map((group) => [nameOf(group), group]));
  const known = new Map(kept.map((group) => [nameOf(group), group]));
  return [...new Map<string, Group>([...known, ...found])].flatMap(([name, { state, kind, value, label }]) => {
    const { n, projects } = known.get(name) ?? nothing;
    const there = found.get(name) ?? nothing;
    if (n === there.n && projects === there.projects) return [];
    return [{ counted: table, state, kind, value, label, kept: { n, projects }, found: { n: there.n, projects: there.projects } }];
  });
}

/** Counts everything and compares it with what was kept, as of one moment; reads every row of the counted tables. */
export const findWrongCounts = (db: Kysely<Tables>): Promise<WrongCount[]> =>
  db.transaction().execute(async (trx) => {
    const wrong: WrongCount[] = [];
    for (const table of countedNames) wrong.push(...(await compareTable(trx, table)));
    return wrong;
  });

/** Counts anew what is kept wrongly, which nobody but a hand in the database or an older program can have done; answers what was wrong. */
export async function mendCounts(database: Database): Promise<WrongCount[]> {
  const db = database.openReader();
  try {
    await database.write(tellReasons);
    const wrong = await findWrongCounts(db);
    if (wrong.length > 0) await database.writeAlone('counts', countAnew);
    return wrong;
  } finally {
    await db.destroy();
  }
}

/**
 * Joins the rows that many writers added in PostgreSQL to one for each group, so that few are summed; in SQLite there is nothing to join.
 * A statement of its own, which sees none that is still being written: those are for the next time.
 */
export async function joinCounts({ read, words }: Database): Promise<void> {
  if (words.name === 'sqlite') return;
  await sql`with gone as (delete from counts returning counted, state, kind, value, label, n, projects)
    insert into counts (counted, state, kind, value, label, n, projects)
    select counted, state, kind, value, label, sum(n), sum(projects) from gone group by counted, state, kind, value, label having sum(n) <> 0 or sum(projects) <> 0`.execute(read);
}
