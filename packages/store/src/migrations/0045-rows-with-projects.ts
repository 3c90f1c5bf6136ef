import { sql, type Kysely } from 'kysely';

const LISTS = ['organisations', 'costs', 'countries', 'places', 'events', 'identifiers', 'funders', 'contacts', 'checks'];
const MARKS = [['stands', 'linked_projects'], ['stands_approved', 'approved_projects']] as const;

/** Every row that counts has its project, so that sums over lists need not look at it; sums of costs and counts of organisations by role read an index alone. */
export async function rowsWithProjects(db: Kysely<unknown>): Promise<void> {
  for (const table of LISTS) {
    for (const [mark, projects] of MARKS) {
      await sql`update ${sql.table(table)} set ${sql.ref(mark)} = 0 where ${sql.ref(mark)} = 1
        and not exists (select 1 from ${sql.table(projects)} as p where p.key = ${sql.ref(`${table}.linked`)})`.execute(db);
    }
  }
  await db.schema.createIndex('organisations_sums').on('organisations').columns(['role', 'stands', 'stands_approved']).execute();
  await db.schema.createIndex('costs_sums').on('costs').columns(['role', 'stands', 'stands_approved', 'eur_cents']).execute();
}
