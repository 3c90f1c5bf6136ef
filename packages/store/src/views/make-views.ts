import { createHash } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { sql, type Kysely } from 'kysely';
import { dialectOf } from '../full-text.ts';
import type { Tables } from '../tables.ts';
import { shownSets, type Shown, type ShownWords, type View } from './view.ts';
import { views } from './views.ts';

const words: { [S in Shown]: ShownWords } = {
  approved: { projects: 'approved_projects', stands: 'stands_approved' },
  all: { projects: 'linked_projects', stands: 'stands' },
};

/** Name of a view that shows a set: `v_costs` what people approved, `v_all_costs` everything. */
export const viewNameOf = (name: string, shown: Shown): string => (shown === 'approved' ? name : name.replace(/^v_/u, 'v_all_'));

const toSql = (name: string, view: View, shown: Shown): string =>
  `create view ${viewNameOf(name, shown)} as select ${view.columns.map(({ from, name: as }) => `${from} as "${as}"`).join(', ')} ${view.source(words[shown])}`;

const statements = Object.entries(views).flatMap(([name, view]) => shownSets.map((shown) => ({ name: viewNameOf(name, shown), sql: toSql(name, view, shown) })));
const version = createHash('sha256').update(JSON.stringify(statements)).digest('hex').slice(0, 16);

/** So often where several processes open a new database at once. */
const TRIES = 8;

async function areMade(db: Kysely<Tables>): Promise<boolean> {
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

async function replaceViews(db: Kysely<Tables>): Promise<void> {
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
