import { createHash } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { sql, type Kysely } from 'kysely';
import { dialectOf } from '../full-text.ts';
import type { Tables } from '../tables.ts';
import { shownSets, type Shown, type ShownWords, type View, type ViewColumn } from './view.ts';
import { views } from './views.ts';

const words: { [S in Shown]: Pick<ShownWords, 'projects' | 'stands'> } = {
  approved: { projects: 'approved_projects', stands: 'stands_approved' },
  all: { projects: 'linked_projects', stands: 'stands' },
};

/** Name of a view that shows a set: `v_costs` what people approved, `v_all_costs` everything. */
export const viewNameOf = (name: string, shown: Shown): string => (shown === 'approved' ? name : name.replace(/^v_/u, 'v_all_'));

const isOf = (alias: string, { from }: ViewColumn): boolean => new RegExp(`\\b${alias}\\.`, 'u').test(from);

/** The SELECT of a view without the columns, and the tables they stand in, that nobody asks for. */
function toSelect({ columns: all, joins = {}, source, summedBy }: View, shown: ShownWords, isAsked: ((column: string) => boolean) | null): string {
  const joined = Object.entries(joins);
  // SQLite joins in its own views whatever is asked, so that these join nothing that can be had otherwise.
  const columns = isAsked === null && shown.join === 'join' ? all : all.map((column) => ({ ...column, from: column.joined ?? column.from }));
  const asked = columns.filter((column) => isAsked === null || isAsked(column.name) || !joined.some(([alias]) => isOf(alias, column)));
  const needed = joined.filter(([alias]) => asked.some((column) => isOf(alias, column))).map(([, join]) => join(shown));
  // Where more than sums is asked for, SQLite would look up each row by an index of sums, which takes five times as long as to read them all.
  const isHidden = (name: string): boolean => name === summedBy && needed.length > 0 && shown.join === 'join';
  return `select ${asked.map(({ from, name: as }) => `${isHidden(as) ? '+' : ''}${from} as "${as}"`).join(', ')} ${source(shown, needed.join(' '))}`;
}

/**
 * The SELECT of a view in SQLite for who asks for some of its columns: of a million projects a table that is joined in vain takes a second.
 * Null where the view is as quick. `at` says where the tables are and ends in a point.
 */
export function leanSelectOf(name: string, shown: Shown, at: string, isAsked: (column: string) => boolean): string | null {
  const view = views[name];
  return view?.joins === undefined ? null : toSelect(view, { ...words[shown], at, join: 'join' }, isAsked);
}

const statementsOf = (join: ShownWords['join']) => Object.entries(views).flatMap(([name, view]) =>
  shownSets.map((shown) => ({ name: viewNameOf(name, shown), sql: `create view ${viewNameOf(name, shown)} as ${toSelect(view, { ...words[shown], at: '', join }, null)}` })));
// SQLite leaves no join out of a sum, and cannot begin with the second table of a left join to have its order.
const statementsIn = { sqlite: statementsOf('join'), postgres: statementsOf('left join') };

/** So often where several processes open a new database at once. */
const TRIES = 8;

async function areMade(db: Kysely<Tables>): Promise<boolean> {
  const { statements, version } = madeOf(db);
  const { rows } = await sql<{ version: string }>`select version from made_views`.execute(db);
  return rows.length === statements.length && rows.every((row) => row.version === version);
}

/**
 * Makes the views anew where they are not those of this program. They hold nothing, so they are no migration: a column that is added
 * needs none, and an older program makes its own again.
 */
export async function makeViews(db: Kysely<Tables>): Promise<void> {
  for (let left = TRIES; !(await areMade(db)); left -= 1) {
    try {
      await replaceViews(db);
    } catch (error) {
      if (left <= 1) throw error;
      await setTimeout(20 * (TRIES - left + 1)); // another process makes the same ones at this moment
    }
  }
}

function madeOf(db: Kysely<Tables>): { statements: { name: string; sql: string }[]; version: string } {
  const statements = statementsIn[dialectOf(db)];
  return { statements, version: createHash('sha256').update(JSON.stringify(statements)).digest('hex').slice(0, 16) };
}

async function replaceViews(db: Kysely<Tables>): Promise<void> {
  const { statements, version } = madeOf(db);
  await db.transaction().execute(async (trx) => {
    // Views that queries of people read stand on these; whoever serves queries makes them again.
    if (dialectOf(db) === 'postgres') await sql`drop schema if exists siets_dataset cascade`.execute(trx);
    const { rows } = await sql<{ name: string }>`delete from made_views returning name`.execute(trx);
    for (const name of new Set([...rows, ...statements].map((each) => each.name))) await sql`drop view if exists ${sql.table(name)}`.execute(trx);
    for (const { name, sql: text } of statements) {
      await sql.raw(text).execute(trx);
      await sql`insert into made_views (name, version) values (${name}, ${version})`.execute(trx);
    }
  });
}
