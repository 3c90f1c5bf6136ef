import { sql, type Kysely } from 'kysely';

/** Which change of its document each decision was, and its undoing: clocks of two machines differ, and two changes may fall into one millisecond. Older ones are counted by their times. */
export async function countedChanges(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('decisions').addColumn('made_n', 'integer', (column) => column.notNull().defaultTo(0)).execute();
  await db.schema.alterTable('decisions').addColumn('undone_n', 'integer').execute();
  const changes = sql`changes as (
    select key, document, made_at as at, 0 as is_undoing from decisions
    union all select key, document, undone_at as at, 1 as is_undoing from decisions where undone_at is not null
  ), counted as (select key, is_undoing, row_number() over (partition by document order by at, is_undoing, key) as n from changes)`;
  await sql`with ${changes} update decisions set made_n = counted.n from counted where counted.key = decisions.key and counted.is_undoing = 0`.execute(db);
  await sql`with ${changes} update decisions set undone_n = counted.n from counted where counted.key = decisions.key and counted.is_undoing = 1`.execute(db);
}
