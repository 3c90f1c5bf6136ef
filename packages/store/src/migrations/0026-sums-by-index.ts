import { sql, type Kysely } from 'kysely';

/** What people group and narrow projects by, with what they add up, so that sums over a million projects read an index and no rows. */
const covering = {
  start_year: ['start_year', 'funder_name', 'total_eur_cents', 'grant_eur_cents'],
  funder_name: ['funder_name', 'total_eur_cents', 'grant_eur_cents'],
  funder_id: ['funder_id', 'municipality_name', 'total_eur_cents', 'grant_eur_cents'],
  programme_name: ['programme_name', 'total_eur_cents', 'grant_eur_cents'],
  municipality_name: ['municipality_name', 'total_eur_cents', 'grant_eur_cents'],
  stage: ['stage', 'start_year', 'total_eur_cents', 'grant_eur_cents'],
} as const;
const REPLACED = new Set(['start_year', 'funder_id', 'stage']);

export async function sumsByIndex(db: Kysely<unknown>): Promise<void> {
  for (const table of ['linked_projects', 'approved_projects']) {
    for (const [name, columns] of Object.entries(covering)) {
      if (REPLACED.has(name)) await db.schema.dropIndex(`${table}_${name}`).execute();
      await db.schema.createIndex(`${table}_${name}`).on(table).columns([...columns]).execute();
    }
    await db.schema.createIndex(`${table}_total`).on(table).column('total_eur_cents').execute();
    // As the views have it: the largest first.
    await sql`create index ${sql.ref(`${table}_total_eur`)} on ${sql.table(table)} ((cast(total_eur_cents / 100.0 as numeric(18, 2))))`.execute(db);
  }
}
