// pnpm bench dataset: a made-up dataset in SQLite (BENCH_PROJECTS, a million where not said; BENCH_DATA keeps it in a folder for the next run):
// how long facets, lists, plots and typical SQL take, what exports cost, and DuckDB on the exported Parquet in the same run.
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { exportDataset, keepIndex, listProjects, listRows, ProjectIndex, queryDataset, readKeptIndex, readProject, searchProjects, type ExportFormat } from '@siets/dataset';
import { openStore } from '@siets/store';
import { makeDataset } from './dataset/make-dataset.ts';

const projects = Number(process.env.BENCH_PROJECTS ?? 1_000_000);
const RUNS = Number(process.env.BENCH_RUNS ?? 20);
const kept = process.env.BENCH_DATA;
const dir = kept ?? mkdtempSync(join(tmpdir(), 'siets-bench-dataset-'));
const out = mkdtempSync(join(tmpdir(), 'siets-bench-export-'));

const megabytes = (bytes: number): string => `${(bytes / 2 ** 20).toFixed(0)} MB`;
const seconds = (from: number): string => `${((performance.now() - from) / 1000).toFixed(1)} s`;

async function measure(name: string, ask: (run: number) => Promise<unknown>, runs = RUNS): Promise<void> {
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const from = performance.now();
    await ask(run);
    times.push(performance.now() - from);
  }
  times.sort((a, b) => a - b);
  const at = (share: number): string => `${(times[Math.min(times.length - 1, Math.floor(share * times.length))] ?? 0).toFixed(0)} ms`;
  console.log(`${name.padEnd(46)} p50 ${at(0.5).padStart(8)}   p95 ${at(0.95).padStart(8)}`);
}

const made = performance.now();
if (!existsSync(join(dir, 'siets.db'))) console.log(`${await makeDataset(dir, projects)} rows for ${projects} projects, made in ${seconds(made)}`);
const store = await openStore({ dataDir: dir, readOnly: true });
const reader = await store.openReader();
try {
  console.log(`database ${megabytes(statSync(join(dir, 'siets.db')).size)}; every figure is of all values, not only approved ones`);
  const before = process.memoryUsage.rss();
  const loading = performance.now();
  const index = await ProjectIndex.read(reader, 'all');
  console.log(`index of facets read in ${seconds(loading)} (once, and when projects change), ${megabytes(process.memoryUsage.rss() - before)} of memory`);

  const place = { dataDir: dir, shown: 'all' as const };
  const keeping = performance.now();
  await keepIndex(place, index);
  const taking = performance.now();
  const isTaken = (await readKeptIndex(place, reader)) !== null;
  console.log(`index kept in ${((taking - keeping) / 1000).toFixed(1)} s and ${isTaken ? 'taken' : 'NOT taken'} from its file in ${seconds(taking)}`);

  const years = (run: number) => ({ year: [String(2004 + (run % 22))] });
  await measure('facets and totals of everything', () => index.facets(reader, {}));
  await measure('facets of a year', (run) => index.facets(reader, years(run)));
  await measure('facets of a year, funder and country', (run) => index.facets(reader, { ...years(run), funder: ['Finansētājs Nr. 3'], country: ['EE'] }));
  await measure('facets of an organisation', (run) => index.facets(reader, { organisation: `o_${1 + run}` }));
  const words = (run: number): string => ['muzejs', 'skolu', 'pirti'][run % 3] ?? '';
  await measure('facets of a word', (run) => index.facets(reader, { text: words(run) }));
  await measure('search: a word of 83,000 projects', (run) => searchProjects(reader, { words: words(run), shown: 'all', limit: 20 }));
  await measure('search: three words', (run) => searchProjects(reader, { words: `${words(run)} atjaunosana ${1000 + run}`, shown: 'all', limit: 20 }));
  await measure('search: a number that one project has', (run) => searchProjects(reader, { words: String(500_000 + run), shown: 'all', limit: 20 }));
  for (const plot of ['year', 'funder', 'municipality', 'programme', 'partner-country'] as const) await measure(`plot by ${plot}`, (run) => index.facet(reader, plot, run % 2 === 0 ? {} : years(run)));
  await measure('list, newest change first', () => listProjects(reader, { shown: 'all', filter: {}, order: 'updated_at', isDown: true, limit: 50, from: 0 }));
  await measure('list, largest total first', () => listProjects(reader, { shown: 'all', filter: {}, order: 'total_eur_cents', isDown: true, limit: 50, from: 0 }));
  await measure('list of a year and funder, largest first', (run) => listProjects(reader, { shown: 'all', filter: { ...years(run), funder: ['Finansētājs Nr. 3'] }, order: 'total_eur_cents', isDown: true, limit: 50, from: 0 }));
  await measure('list of a word', (run) => listProjects(reader, { shown: 'all', filter: { text: words(run) }, order: 'title', isDown: false, limit: 50, from: 0 }));
  await measure('one project with everything of it', (run) => readProject(reader, 'all', `p_${String(1 + run * 977).padStart(8, '0')}`));
  await measure('API: a page of 100 costs', () => listRows(reader, { table: 'costs', shown: 'all', limit: 100 }));
  await measure('how often fields are filled', async () => index.fill(), 3);
  const typical = {
    'SQL: sums by year': 'select start_year, count(*), sum(total_eur) from all_projects group by start_year',
    'SQL: one funder by municipality': `select municipality, count(*), sum(total_eur) from all_projects where funder_id = 'funder-3' group by municipality`,
    'SQL: costs of one project': `select * from all_costs where project = 'p_00000977'`,
    'SQL: sums by funder': 'select funder, count(*), sum(total_eur) from all_projects group by funder',
    'SQL: sums by programme': 'select programme, count(*), sum(grant_eur) from all_projects group by programme',
    'SQL: sums by municipality': 'select municipality, count(*), sum(total_eur) from all_projects group by municipality',
    'SQL: sums by year and funder': 'select start_year, funder, sum(total_eur) from all_projects group by start_year, funder',
    'SQL: sums of what is spent by year': `select start_year, sum(total_eur) from all_projects where stage = 'spent' group by start_year`,
    'SQL: largest totals': 'select title, total_eur from all_projects order by total_eur desc limit 20',
    'SQL: roles of one organisation': `select project_title, role from all_roles where organisation = 'o_17'`,
    'SQL: costs by role (3 rows a project)': 'select role, count(*), sum(project_eur) from all_costs group by role',
  };
  for (const [name, sql] of Object.entries(typical)) await measure(name, () => queryDataset(store, sql), 5);

  for (const format of ['csv', 'parquet', 'ndjson', 'csv-excel', 'sqlite', 'xlsx'] satisfies ExportFormat[]) {
    const from = performance.now();
    let peak = 0;
    const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage.rss())), 100);
    // Projects and costs: a million and three million rows.
    const { rows, files } = await exportDataset(store, { format, shown: 'all', out: join(out, format), tables: ['projects', 'costs'] });
    clearInterval(watch);
    const bytes = files.reduce((sum, file) => sum + statSync(file).size, 0);
    console.log(`export ${format.padEnd(10)} ${Object.values(rows).reduce((a, b) => a + b, 0)} rows  ${seconds(from).padStart(8)}  ${megabytes(bytes).padStart(8)}  process at most ${megabytes(peak)}`);
    if (format !== 'parquet') rmSync(join(out, format), { recursive: true });
  }

  const parquet = (name: string): string => `'${join(out, 'parquet', `${name}.parquet`)}'`;
  const duck = await (await DuckDBInstance.create(':memory:')).connect();
  const askDuck = (sql: string) => duck.runAndReadAll(sql);
  await measure('DuckDB on Parquet: sums by year', () => askDuck(`select start_year, count(*), sum(total_eur) from ${parquet('projects')} group by start_year`), 5);
  await measure('DuckDB on Parquet: one funder by municipality', () => askDuck(`select municipality, count(*), sum(total_eur) from ${parquet('projects')} where funder_id = 'funder-3' group by municipality`), 5);
  await measure('DuckDB on Parquet: sums by funder', () => askDuck(`select funder, count(*), sum(total_eur) from ${parquet('projects')} group by funder`), 5);
  duck.closeSync();
} finally {
  await reader.close();
  await store.close();
  rmSync(out, { recursive: true, force: true });
  if (kept === undefined) rmSync(dir, { recursive: true, force: true });
}
