import { sql, type Kysely } from 'kysely';

/** Columns that hold a person's name beside the id. */
const named = [
  ['review_marks', 'claimed'], ['review_marks', 'skipped'], ['review_marks', 'asked'], ['review_marks', 'asked_to'], ['comments', 'by'], ['own_entries', 'by'], ['own_entry_changes', 'by'],
] as const;

const loginOf = (name: ReturnType<typeof sql.ref>) => sql`(select max(u.shown_name) from users u where u.display_name = ${name} group by u.display_name having count(*) = 1)`;

/** Where only the shown name is known, it tells an account if one alone has it and nobody logs in by it. */
async function renameByDisplayName(db: Kysely<unknown>, table: string, column: string): Promise<void> {
  const name = sql.ref(`${table}.${column}`);
  await sql`update ${sql.table(table)} set ${sql.ref(column)} = coalesce(${loginOf(name)}, ${name}) where ${name} is not null
    and not exists (select 1 from users u where u.shown_name = ${name})`.execute(db);
}

/** Filters that somebody saved ask for the reviewer by the name that claims had. */
async function renameInFilters(db: Kysely<unknown>): Promise<void> {
  const { rows: users } = await sql<{ shown_name: string; display_name: string }>`select shown_name, display_name from users`.execute(db);
  const { rows: filters } = await sql<{ id: string; filter: string }>`select id, filter from saved_filters`.execute(db);
  for (const { id, filter } of filters) {
    const asked = JSON.parse(filter) as { reviewer?: unknown };
    const [user, another] = users.filter(({ display_name }) => display_name === asked.reviewer);
    if (!user || another || users.some(({ shown_name }) => shown_name === asked.reviewer)) continue;
    await sql`update saved_filters set filter = ${JSON.stringify({ ...asked, reviewer: user.shown_name })} where id = ${id}`.execute(db);
  }
}

/** People are kept by the name they log in with everywhere, as decisions always were: claims, comments and lists kept the name that others see. */
export async function namesOfPeople(db: Kysely<unknown>): Promise<void> {
  for (const [table, who] of named) {
    const [id, name] = [sql.ref(`${who}_id`), sql.ref(`${who}_name`)];
    await sql`update ${sql.table(table)} set ${name} = (select u.shown_name from users u where u.id = ${id}) where ${id} in (select u.id from users u)`.execute(db);
  }
  await renameByDisplayName(db, 'comments', 'resolved_by');
  await renameInFilters(db);
  await sql`update review_facets set
      value = (select m.claimed_name from review_marks m where m.document = review_facets.document),
      label = (select m.claimed_name from review_marks m where m.document = review_facets.document)
    where facet = 'reviewer' and document in (select m.document from review_marks m where m.claimed_name is not null)`.execute(db);
}
