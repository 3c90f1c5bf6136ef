import { DatabaseSync } from 'node:sqlite';
import { join } from 'node:path';
import { openTempStore } from '@siets/store/testing';
import { expect, test } from 'vitest';

// A million projects are added up within a second where no row is touched: what `pnpm bench dataset` measures hangs on these plans.
test.each([
  ['by year', 'select start_year, count(*), sum(total_eur) from V group by start_year'],
  ['by year and funder', 'select start_year, funder, sum(total_eur) from V group by start_year, funder'],
  ['by funder', 'select funder, count(*), sum(total_eur), sum(grant_eur) from V group by funder'],
  ['by programme', 'select programme, avg(total_eur) from V group by programme'],
  ['by municipality', 'select municipality, sum(grant_eur) from V group by municipality'],
  ['of one funder by municipality', `select municipality, sum(total_eur) from V where funder_id = 'x' group by municipality`],
  ['of a stage by year', `select start_year, sum(total_eur) from V where stage = 'spent' group by start_year`],
  ['of all', 'select count(*), sum(total_eur), max(total_eur) from V'],
])('sums %s read an index alone', async (_, query) => {
  const opened = await openTempStore();
  const db = new DatabaseSync(join(opened.store.dataDir, 'siets.db'), { readOnly: true });
  for (const view of ['v_projects', 'v_all_projects']) {
    const plan = db.prepare(`explain query plan ${query.replace('V', view)}`).all().map(({ detail }) => detail);
    expect(plan).toEqual([expect.stringMatching(/^(SCAN|SEARCH) p USING COVERING INDEX/u)]);
  }
  db.close();
  await opened.dispose();
});

test('the largest first come from an index', async () => {
  const opened = await openTempStore();
  const db = new DatabaseSync(join(opened.store.dataDir, 'siets.db'), { readOnly: true });
  const plan = db.prepare('explain query plan select title, total_eur from v_all_projects order by total_eur desc limit 20').all().map(({ detail }) => detail);
  expect(plan).toEqual([expect.stringContaining('USING INDEX linked_projects_total_eur')]);
  db.close();
  await opened.dispose();
});
