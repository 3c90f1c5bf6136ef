import { indexWords } from '@siets/store';
import { drop, openTempStore, record, type OpenedStore } from '@siets/store/testing';

/** A store with one project for each title, linked as they would be that stand alone; nobody has approved anything. */
export async function openLinkedStore(titles: readonly string[], open: () => Promise<OpenedStore> = openTempStore): Promise<OpenedStore> {
  const opened = await open();
  for (const title of titles) {
    await drop(opened.store, title);
    await record(opened.store, title);
  }
  await opened.store.links.write(async (trx) => {
    const projects = await trx.selectFrom('projects').selectAll().orderBy('document').execute();
    for (const { document, project, title, title_field } of projects) {
      const { key } = await trx.insertInto('linked_projects').values({
        id: `p_${document}_${project}`, title, title_field, title_state: 'extracted', start_year: 2020 + document, total_eur_cents: 386_361, grant_eur_cents: 100_000,
        documents: 1, conflicts: 0, failed_checks: 1, kind: 'project-card', stage: 'planned', state: 'extracted', updated_at: '2026-01-01T00:00:00.000Z',
      } as never).returning('key').executeTakeFirstOrThrow();
      for (const table of ['costs', 'organisations', 'countries', 'checks'] as const) {
        await trx.updateTable(table).set({ linked: key, stands: 1 }).where('document', '=', document).where('project', '=', project).execute();
      }
      await trx.insertInto('project_nodes').values({ document, project, id: `p_${document}_${project}`, linked: key, features: '{}' }).execute();
      await indexWords(trx, [key]);
    }
  });
  return opened;
}

/** Makes the applicant of all projects one organisation, `o_1`, and says when the projects of these titles begin. */
export async function addOrganisation({ store }: OpenedStore, starts: { readonly [title: string]: string }): Promise<void> {
  await store.links.write(async (trx) => {
    const name = 'Ūdru novada pašvaldība';
    await trx.insertInto('linked_organisations').values({ key: 1, id: 'o_1', name, names: name, projects: 1, country: 'LV', registration_number: null, municipality_code: null } as never).execute();
    await trx.updateTable('organisations').set({ organisation: 1 }).execute();
    for (const [title, start_date] of Object.entries(starts)) await trx.updateTable('linked_projects').set({ start_date }).where('title', '=', title).execute();
  });
}
