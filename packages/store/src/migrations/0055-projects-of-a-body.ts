import type { Kysely } from 'kysely';

/** The projects of an organisation are counted anew with every document of it: from the index alone, since a body may have thousands. */
export async function projectsOfABody(db: Kysely<unknown>): Promise<void> {
  await db.schema.dropIndex('organisations_organisation').execute();
  await db.schema.createIndex('organisations_organisation').on('organisations').columns(['organisation', 'linked']).execute();
}
