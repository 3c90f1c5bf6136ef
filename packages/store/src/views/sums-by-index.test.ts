import { DatabaseSync } from 'node:sqlite';
import { join } from 'node:path';
import { openTempStore } from '@siets/store/testing';
import { expect, test } from 'vitest';
import { leanSelectOf, shownSets, viewNameOf, views, type Shown } from './index.ts';

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
    const lean = leanSelectOf('v_projects', view === 'v_projects' ? 'approved' : 'all', 'main.', (column) => new RegExp(`\\b${column}\\b`, 'u').test(query));
    expect(db.prepare(`explain query plan ${query.replace('V', `(${lean})`)}`).all().map(({ detail }) => detail)).toEqual([expect.stringMatching(/^(SCAN|SEARCH) p USING COVERING INDEX/u)]);
    const plan = db.prepare(`explain query plan ${query.replace('V', view)}`).all().map(({ detail }) => detail);
    expect(plan).toEqual([expect.stringMatching(/^(SCAN|SEARCH) p USING COVERING INDEX/u)]);
  }
  db.close();
  await opened.dispose();
});

test('sums of a list look at no project and no document where nobody asks for them', async () => {
  const opened = await openTempStore();
  const db = new DatabaseSync(join(opened.store.dataDir, 'siets.db'), { readOnly: true });
  const planOf = (view: string, query: string, shown: Shown = 'all') => {
    const select = leanSelectOf(view, shown, 'main.', (column) => new RegExp(`\\b${column}\\b`, 'u').test(query));
    return db.prepare(`explain query plan ${query.replace('V', `(${select})`)}`).all().map(({ detail }) => detail);
  };
  for (const shown of shownSets) {
    expect(planOf('v_costs', 'select role, count(*), sum(project_eur) from V group by role', shown)).toEqual(['SCAN t USING COVERING INDEX costs_sums']);
    expect(planOf('v_roles', 'select role, count(*) from V group by role', shown)).toEqual(['SCAN t USING COVERING INDEX organisations_sums']);
  }
  // By that index each row would be looked up: where tables are joined it is not for use.
  expect(planOf('v_costs', `select document, sum(project_eur), max(raw) from V where role = 'total' group by document`).join(' ')).not.toContain('costs_sums');
  db.close();
  await opened.dispose();
});

test('what belongs to one project is found without a look at the others', async () => {
  const opened = await openTempStore();
  const db = new DatabaseSync(join(opened.store.dataDir, 'siets.db'), { readOnly: true });
  for (const [name, { columns }] of Object.entries(views)) {
    if (!columns.some((column) => column.name === 'project') || name === 'v_evidence') continue; // evidence is asked for by document
    const plan = db.prepare(`explain query plan select * from ${viewNameOf(name, 'all')} where project = 'p_1'`).all().map(({ detail }) => String(detail));
    expect([name, ...plan.filter((step) => /^SCAN (?!l$)/u.test(step))]).toEqual([name]);
  }
  db.close();
  await opened.dispose();
});

test('projects of one applicant are found by an index', async () => {
  const opened = await openTempStore();
  const db = new DatabaseSync(join(opened.store.dataDir, 'siets.db'), { readOnly: true });
  const select = leanSelectOf('v_projects', 'all', 'main.', (column) => column === 'applicant_id');
  const plan = db.prepare(`explain query plan select count(*) from (${select}) where applicant_id = 'o_1'`).all().map(({ detail }) => detail);
  expect(plan).toEqual([expect.stringMatching(/^SEARCH org USING .*linked_organisations_id/u), expect.stringMatching(/^SEARCH p USING .*linked_projects_applicant/u)]);
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
