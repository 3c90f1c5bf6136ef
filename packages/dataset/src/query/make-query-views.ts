import { createHash } from 'node:crypto';
import { shownSets, type Store } from '@siets/store';
import { sql } from 'kysely';
import { selectOf } from '../read-rows.ts';
import { publicTableNames } from '../tables.ts';
import { queryName } from './query-dataset.ts';
import { QUERY_SCHEMA } from './query-postgres.ts';

const statements = shownSets.flatMap((shown) => publicTableNames.map((name) => `create view ${QUERY_SCHEMA}."${queryName(name, shown)}" as ${selectOf(name, shown, 'public.')}`));

/**
 * In PostgreSQL: makes the views that queries read, in a schema of their own, and lets the role of SIETS_QUERY_URL read them and nothing else of ours.
 * Does nothing where the database is a file, no role is given, or all is as it should be; contacts are in none of the views.
 */
export async function makeQueryViews({ links, queries }: Pick<Store, 'links' | 'queries'>): Promise<void> {
  if (queries === null || queries.url === null) return;
  const role = decodeURIComponent(new URL(queries.url).username);
  const version = createHash('sha256').update(JSON.stringify([role, statements])).digest('hex').slice(0, 16);
  await links.write(async (trx) => {
    const { rows: [found] } = await sql<{ version: string | null; has_role: boolean }>`select obj_description(to_regnamespace(${QUERY_SCHEMA})::oid, 'pg_namespace') as version,
      exists (select 1 from pg_roles where rolname = ${role}) as has_role`.execute(trx);
    if (found?.version === version || found?.has_role !== true) return;
    await sql`drop schema if exists ${sql.id(QUERY_SCHEMA)} cascade`.execute(trx);
    await sql`create schema ${sql.id(QUERY_SCHEMA)}`.execute(trx);
    for (const statement of statements) await sql.raw(statement).execute(trx);
    await sql`grant usage on schema ${sql.id(QUERY_SCHEMA)} to ${sql.id(role)}`.execute(trx);
    await sql`grant select on all tables in schema ${sql.id(QUERY_SCHEMA)} to ${sql.id(role)}`.execute(trx);
    await sql`comment on schema ${sql.id(QUERY_SCHEMA)} is ${sql.lit(version)}`.execute(trx);
  });
}
