import { DatabaseSync } from 'node:sqlite';
import { join } from 'node:path';
import { SEARCH_WORDS_VERSION, toIndexWords } from '@siets/latvian';
import { openStore } from '@siets/store';

// A made-up dataset of any size, written by SQL alone: reading a million documents would take days. Every figure follows from the number
// of its row, so that two runs hold the same.

/** A pseudo-random number from 0 to `below` of a row; `salt` tells draws of one row apart. */
const draw = (below: number, salt: number): string => `((k * ${7919 + 2 * salt} + ${salt * 104_729} + (k / 7) * 31) % ${below})`;
/** The same, small numbers far more often than large ones, as with funders and municipalities. */
const skewed = (below: number, salt: number): string => `(${draw(below, salt)} * ${draw(below, salt + 50)} / ${below})`;
const pick = (words: readonly string[], index: string): string => `(case ${index} ${words.map((word, n) => `when ${n} then '${word}'`).join(' ')} end)`;

const subjects = ['bibliotēkas', 'estrādes', 'dārza', 'skolas', 'muižas parka', 'tautas nama', 'veloceliņa', 'ūdenskrātuves', 'muzeja', 'sporta laukuma', 'pirts', 'tirgus'];
const verbs = ['atjaunošana', 'labiekārtošana', 'izveide', 'pārbūve', 'digitalizācija', 'energoefektivitātes uzlabošana', 'pieejamības uzlabošana'];
const kinds = ['project-card', 'news', 'report', 'announcement'];
const countries = ['LT', 'EE', 'FI', 'SE', 'DE', 'PL', 'DK', 'NO', 'FR', 'IT', 'ES', 'NL', 'PT', 'IE', 'CZ'];
const cents = `(100000 + ${draw(900_000, 3)} * ${draw(97, 4)})`;
const title = `${pick(verbs, draw(7, 1))} || ' ' || ${pick(subjects, draw(12, 2))} || ' ' || k`;
const year = `(2004 + ${draw(22, 5)})`;
const state = `(case when k % 4 = 0 then 'approved' else 'extracted' end)`;
const proof = (field: string): string => `'f_' || k || '_${field}', '${field} ' || k, 'rule', '${field}/bench', 0.5 + ${draw(50, 9)} / 100.0, ${state}`;
const link = 'k, 1, case when k % 4 = 0 then 1 else 0 end';

/** Statements that fill the tables from a table `numbers` with a column `k`; `pad(number, digits)` is a function that the database must be given. */
export const datasetInserts: readonly string[] = [
  `insert into documents (key, id, stage, bytes, priority, media_type, kind, published, language, title, projects, failures, created_at, updated_at)
    select k, 'sha256:' || pad(k, 64), 'recorded', 5000 + ${draw(90_000, 6)}, 0, 'text/html', 'project-card', ${year} || '-0' || (1 + k % 9) || '-15', 'lav', ${title}, 1, 0,
    '2026-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z' from numbers`,
  `insert into arrivals (key, document, is_first, name, folded_name, folder, source, depth, bytes, received_at, outcome, receipt_due, receipt_written)
    select k, k, 1, 'projekts-' || k || '.html', 'projekts-' || k || '.html', '', 'ingest', 0, 5000, '2026-01-01T00:00:00.000Z', 'recorded', 0, 0 from numbers`,
  `insert into projects (document, project, title, title_field, failed_checks) select k, 0, ${title}, 'f_' || k || '_title', 0 from numbers`,
  `insert into linked_organisations (key, id, name, registration_number, country, names, projects)
    select k, 'o_' || k, 'Organizācija Nr. ' || k, '4' || pad(k, 10), 'LV', 'Organizācija Nr. ' || k, 10 from numbers where k <= (select case when max(k) > 1000 then max(k) / 10 else 100 end from numbers)`,
  ...['linked_projects', 'approved_projects'].map((table) => `insert into ${table} (key, id, title, title_state, title_field, programme_id, programme_name, funder_id, funder_name, applicant,
      applicant_name, start_date, end_date, start_year, duration_months, municipality_code, municipality_name, kind, stage, total_eur_cents, total_stage, total_state, total_field, grant_eur_cents,
      own_eur_cents, planned_eur_cents, spent_eur_cents, documents, conflicts, failed_checks, first_published, last_published, state, updated_at, goal)
    select k, 'p_' || pad(k, 8), ${title}, ${state}, 'f_' || k || '_title', 'programme-' || ${skewed(120, 7)}, 'Programma Nr. ' || ${skewed(120, 7)}, 'funder-' || ${skewed(40, 8)},
      'Finansētājs Nr. ' || ${skewed(40, 8)}, 1 + ${draw(100, 10)}, 'Organizācija Nr. ' || (1 + ${draw(100, 10)}), ${year} || '-0' || (1 + k % 9) || '-01', (${year} + 2) || '-0' || (1 + k % 9) || '-01', ${year},
      24, pad(${skewed(43, 11)}, 4) || '000', 'Novads Nr. ' || ${skewed(43, 11)}, ${pick(kinds, draw(4, 12))},
      ${pick(['planned', 'approved', 'contracted', 'spent'], draw(4, 13))}, ${cents}, 'planned', ${state}, 'f_' || k || '_costs', ${cents} * 85 / 100, ${cents} * 15 / 100, ${cents},
      case when k % 3 = 0 then ${cents} - 1000 end, 1, 0, 0, ${year} || '-01-15', ${year} || '-01-15', ${state}, '2026-0' || (1 + k % 9) || '-01T' || pad(k / 3600 % 24, 2) || ':' || pad(k / 60 % 60, 2) || ':' || pad(k % 60, 2) || '.000Z', 'Mērķis Nr. ' || k
    from numbers ${table === 'approved_projects' ? 'where k % 4 = 0' : ''}`),
  `insert into project_nodes (document, project, id, linked, features) select k, 0, 'n_' || k, k, '{}' from numbers`,
  ...['applicant', 'partner', 'partner'].map((role, n) => `insert into organisations (document, project, n, organisation_key, name, role, country, registration_number, field_id, raw, source, rule, confidence,
      state, linked, stands, stands_approved, organisation)
    select k, 0, ${n}, 'o${n}', 'Organizācija Nr. ' || (1 + ${draw(100, 10 + n)}), '${role}', 'LV', null, ${proof(`organisation${n}`)}, ${link}, 1 + ${draw(100, 10 + n)} from numbers`),
  ...['total', 'grant', 'own'].map((role, n) => `insert into costs (document, project, n, role, amount_cents, currency, eur_cents, stage, field_id, raw, source, rule, confidence, state, linked, stands, stands_approved)
    select k, 0, ${n}, '${role}', ${cents} * ${[100, 85, 15][n]} / 100, 'EUR', ${cents} * ${[100, 85, 15][n]} / 100, 'planned', ${proof(`costs${n}`)}, ${link} from numbers`),
  `insert into countries (document, project, n, code, role, field_id, raw, source, rule, confidence, state, linked, stands, stands_approved)
    select k, 0, 0, 'LV', 'home', ${proof('country0')}, ${link} from numbers`,
  `insert into countries (document, project, n, code, role, field_id, raw, source, rule, confidence, state, linked, stands, stands_approved)
    select k, 0, 1, ${pick(countries, draw(15, 20))}, 'partner', ${proof('country1')}, ${link} from numbers where k % 3 = 0`,
  `insert into places (document, project, n, name, kind, code, country, field_id, raw, source, rule, confidence, state, linked, stands, stands_approved)
    select k, 0, 0, 'Novads Nr. ' || ${skewed(43, 11)}, 'municipality', pad(${skewed(43, 11)}, 4) || '000', 'LV', ${proof('place')}, ${link} from numbers`,
  `insert into identifiers (document, project, n, value, scheme, field_id, raw, source, rule, confidence, state, linked, stands, stands_approved)
    select k, 0, 0, pad(k % 30, 2) || '-08-A0' || k % 9000 || '-' || pad(k, 6), null, ${proof('identifier')}, ${link} from numbers`,
  ...['title', 'costs0', 'organisation0'].map((field, n) => `insert into fields (document, n, project, field, value, field_id, raw, source, rule, confidence, state)
    select k, ${n}, 0, '${field}', '"' || k || '"', ${proof(field)} from numbers`),
  ...['title', 'costs0', 'organisation0'].map((field, n) => `insert into evidence (document, n, field_id, part, span_start, span_end, page, kind)
    select k, ${n}, 'f_' || k || '_${field}', '', ${n * 100}, ${n * 100 + 20}, 1, 'value' from numbers`),
];

const reviewStatus = `(case when k % 4 = 0 then 'approved' when k % 4 = 1 then 'checked' else 'to-check' end)`;
const facets = { funder: `('funder-' || (k % 40))`, year: 'cast(2004 + k % 22 as text)', municipality: `('Novads Nr. ' || (k % 43))`, kind: pick(kinds, 'k % 4') };

/** What the review page lists: one row a document, and what it is filtered by. */
export const reviewInserts: readonly string[] = [
  `insert into reviews (document, status, worth, doubtful, haystack, changed_at)
    select k, ${reviewStatus}, (k * 7919) % 100000, k % 5, ' projekts ' || k || ' organizacija ' || (k % 1000), '2026-01-01T00:00:00.000Z' from numbers`,
  ...Object.entries(facets).map(([facet, value]) => `insert into review_facets (document, facet, value, label, status) select k, '${facet}', ${value}, ${value}, ${reviewStatus} from numbers`),
];

/** Makes a data folder with so many linked projects; a quarter of them is approved. `isListed`: they stand in the queue of reviewers too. Answers how many rows it wrote. */
export async function makeDataset(dataDir: string, projects: number, { isListed = false } = {}): Promise<number> {
  await (await openStore({ dataDir })).close();
  const db = new DatabaseSync(join(dataDir, 'siets.db'));
  db.exec('pragma synchronous = off; pragma cache_size = -400000; pragma temp_store = memory; pragma foreign_keys = off');
  db.function('pad', { deterministic: true }, (number, digits) => String(number).padStart(Number(digits), '0'));
  db.exec(`create temp table numbers as with recursive n(k) as (select 1 union all select k + 1 from n where k < ${projects}) select k from n`);
  let rows = 0;
  for (const insert of [...datasetInserts, ...(isListed ? reviewInserts : [])]) {
    db.exec('begin');
    rows += Number(db.prepare(insert).run().changes);
    db.exec('commit');
  }
  db.function('index_words', { deterministic: true, varargs: true }, (...texts) => toIndexWords(texts as (string | null)[]));
  const said = (from: string): string => `index_words(${from}.title), index_words(${from}.title, ${from}.programme_name, ${from}.funder_name, ${from}.applicant_name, ${from}.municipality_name, ${from}.goal)`;
  db.exec('begin');
  rows += Number(db.prepare(`insert into project_words (rowid, title, words, approved_title, approved)
    select p.key, ${said('p')}, ${said('a')} from linked_projects p left join approved_projects a on a.key = p.key`).run().changes);
  db.exec(`update linked_projects set worded = ${SEARCH_WORDS_VERSION}; commit`);
  db.exec('delete from link_waiting; analyze; pragma wal_checkpoint(truncate)');
  db.close();
  return rows;
}
