import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { shownSets, viewNameOf, views, type Store } from '../src/index.ts';
import { drop, record } from './steps.ts';

/** Every view can be asked on this database, and holds the columns that it promises. */
export function testViews(opened: () => Store): void {
  describe('views', () => {
    test('each holds what it promises, approved and all', async () => {
      const store = opened();
      await drop(store, 'egle');
      await record(store, 'egle');
      await store.links.write(async (trx) => {
        const { document } = await trx.selectFrom('costs').select('document').executeTakeFirstOrThrow();
        const columns = { id: 'p_1', title: 'egle', total_eur_cents: 386361, documents: 1, conflicts: 0, failed_checks: 0, state: 'extracted', updated_at: '2026-01-01T00:00:00.000Z' };
        const { key } = await trx.insertInto('linked_projects').values(columns as never).returning('key').executeTakeFirstOrThrow();
        await trx.updateTable('costs').set({ linked: key, stands: 1 }).where('document', '=', document).execute();
      });
      const reader = await store.openReader();
      for (const [name, view] of Object.entries(views)) {
        for (const shown of shownSets) {
          const { rows } = await sql<object>`select * from ${sql.table(viewNameOf(name, shown))}`.execute(reader.db);
          for (const row of rows) expect(Object.keys(row)).toEqual(view.columns.map((column) => column.name));
        }
      }
      const { rows } = await sql<{ project_eur: number; scope: string }>`select scope, project_eur from v_all_costs`.execute(reader.db);
      expect(rows).toEqual([{ scope: 'project', project_eur: 3863.61 }]);
      expect((await sql`select * from v_costs`.execute(reader.db)).rows).toEqual([]);
      expect((await sql`select * from v_projects`.execute(reader.db)).rows).toEqual([]);
      await reader.close();
      expect(await store.links.waiting()).toHaveLength(1);
    });
  });
}
