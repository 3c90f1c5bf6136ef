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
