import { sql, type Kysely } from 'kysely';

/** Organisations are found by the key of their name; every document is linked anew, by more than its number. */
export async function linkingRules(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('organisation_names').addColumn('name_key', 'text', (column) => column.notNull().defaultTo('')).execute();
  await db.schema.createIndex('organisation_names_key').on('organisation_names').column('name_key').execute();
  await db.schema.createIndex('organisations_name').on('organisations').column('name').execute();
  await sql`insert into link_waiting (document) select key from documents where stage = 'recorded' on conflict do nothing`.execute(db);
}
