import { sql, type Kysely } from 'kysely';
import type { DialectWords } from '../dialect-words.ts';
import { createWords } from '../full-text.ts';
import { toHaystack } from '../review/to-review.ts';

const PAGE = 1000;

/** The queue was found by whole words: now by those that projects are found by. */
async function renewQueue(db: Kysely<unknown>): Promise<void> {
  for (let last = -1; ;) {
    const { rows } = await sql<{ document: number; haystack: string }>`select document, haystack from reviews where document > ${last} order by document limit ${PAGE}`.execute(db);
    for (const { document, haystack } of rows) await sql`update reviews set haystack = ${toHaystack([haystack])} where document = ${document}`.execute(db);
    last = rows.at(-1)?.document ?? last;
    if (rows.length < PAGE) return;
  }
}

/** Words of each project, of all and of what people approved; which version of them a project has, so that old ones are made anew behind new work. */
export async function wordsOfProjects(db: Kysely<unknown>, { name }: DialectWords): Promise<void> {
  for (const table of ['project_words', 'organisation_words']) await db.schema.dropTable(table).execute();
  await createWords(db, name, 'project_words');
  await db.schema.alterTable('linked_projects').addColumn('worded', 'integer', (column) => column.notNull().defaultTo(0)).execute();
  await db.schema.createIndex('linked_projects_worded').on('linked_projects').column('worded').execute();
  await renewQueue(db);
}
