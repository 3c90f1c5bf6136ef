import { DatabaseSync } from 'node:sqlite';
import { toIndexWords } from '@siets/latvian';
import { toNameFeatures } from '../src/organisations/name-features.ts';
import { toPairKeys } from '../src/organisations/pair-keys.ts';
import { toFeatures, type Features } from '../src/projects/features.ts';
import { toLinkKeys } from '../src/projects/link-keys.ts';
import { mostOf } from '../src/projects/write-nodes.ts';

// An archive of any size, written by SQL alone: linking a million documents one after another would take hours.

export interface MadeProject {
  title: string;
  /** Whole euro. */
  eur: number;
  applicant: string;
  /** Tells applicants apart: from 0 on. */
  body: number;
}

/** Tables with rows of a document, and what differs in a copy of them. */
const copied: { [table: string]: { [column: string]: string } } = {
  projects: { title: 'title(k)' },
  fields: { value: "case field when 'title' then json_quote(title(k)) else value end", raw: "case field when 'title' then title(k) else raw end" },
  organisations: { name: 'applicant(k)', raw: 'applicant(k)', organisation: 'body(k)', linked: 'k' },
  costs: { amount_cents: 'cents(k)', eur_cents: 'cents(k)', linked: 'k' },
  countries: { linked: 'k' },
  places: { linked: 'k' },
  checks: { linked: 'k' },
};
/** Rows go in sorted by so many at a time. */
const BATCH = 100_000;
/** Made organisations stand behind any that the template has, and those that come later behind all of them. */
const FIRST_BODY = 1000;
const BEHIND_BODIES = 10_000_000;

/**
 * Copies a linked document with one project, the first of the database, for each number from `from` to below `until`, with the title, applicant and sum that `toProject`
 * says, and writes what linking would have written. Projects are alone: two numbers must not tell of one. No other program may have the database open for writing.
 */
export function growArchive(file: string, { from, until, toProject }: { from: number; until: number; toProject: (n: number) => MadeProject }): void {
  const db = new DatabaseSync(file);
  db.exec('pragma synchronous = off; pragma cache_size = -800000; pragma temp_store = memory; pragma foreign_keys = off');
  const made = (n: unknown): MadeProject => toProject(Number(n));
  db.function('title', { deterministic: true }, (n) => made(n).title);
  db.function('applicant', { deterministic: true }, (n) => made(n).applicant);
  db.function('cents', { deterministic: true }, (n) => made(n).eur * 100);
  db.function('body', { deterministic: true }, (n) => FIRST_BODY + made(n).body);
  db.function('index_words', { deterministic: true, varargs: true }, (...texts) => toIndexWords(texts as string[]));
  for (let start = from; start < until; start += BATCH) {
    db.exec('begin');
    copyDocuments(db, start, Math.min(start + BATCH, until));
    writeLinks(db, start, Math.min(start + BATCH, until), made);
    db.exec('commit');
  }
  db.exec(`update sqlite_sequence set seq = max(seq, ${BEHIND_BODIES}) where name = 'linked_organisations'; analyze; pragma wal_checkpoint(truncate)`);
  db.close();
}

/** How many projects the one that came last was compared with, whatever came of it. */
export function countMet(db: DatabaseSync): number {
  const features = db.prepare('select features from project_nodes order by document desc limit 1').get()?.['features'];
  const met = new Set<number>();
  for (const key of toLinkKeys(JSON.parse(String(features)) as Features)) {
    const documents = db.prepare('select document from link_keys where key = ? and project >= 0 limit ?').all(key, mostOf(key) + 2);
    // The one itself has the key too.
    if (documents.length <= mostOf(key) + 1) for (const { document } of documents) met.add(Number(document));
  }
  return Math.max(0, met.size - 1);
}

function copyDocuments(db: DatabaseSync, from: number, until: number): void {
  const template = Number(db.prepare('select min(key) as key from documents').get()?.['key']);
  const numbers = `with recursive n(k) as (select ${from} union all select k + 1 from n where k < ${until - 1})`;
  const copy = (table: string, where: string, changes: { [column: string]: string }): void => {
    const columns = db.prepare(`select name from pragma_table_info('${table}')`).all().map(({ name }) => String(name));
    db.exec(`insert into ${table} (${columns.join(', ')}) ${numbers} select ${columns.map((name) => changes[name] ?? `t.${name}`).join(', ')} from n, ${table} t where ${where}`);
  };
  copy('documents', `t.key = ${template}`, { key: 'k', id: "'made:' || k", title: 'title(k)', words: 'null', paper: 'null' });
  for (const [table, changes] of Object.entries(copied)) copy(table, `t.document = ${template}`, { document: 'k', ...changes });
  const linked = `t.key = (select linked from project_nodes where document = ${template})`;
  copy('linked_projects', linked, { key: 'k', id: "'made:' || k", title: 'title(k)', applicant: 'body(k)', applicant_name: 'applicant(k)', total_eur_cents: 'cents(k)', planned_eur_cents: 'cents(k)' });
  db.exec(`insert into project_words (rowid, title, words, approved_title, approved) ${numbers} select k, index_words(title(k)), index_words(title(k), applicant(k)), '', '' from n`);
}

/** Writes nodes, keys and names as `linkOrganisations` and `writeNodes` do. */
function writeLinks(db: DatabaseSync, from: number, until: number, made: (n: number) => MadeProject): void {
  const addNode = db.prepare("insert into project_nodes (document, project, id, linked, features) values (?, 0, 'made:' || ?, ?, ?)");
  const addKey = db.prepare('insert into link_keys (key, document, project) values (?, ?, 0)');
  const bodies = new Map<number, { name: string; projects: number }>();
  const keys: { key: string; n: number }[] = [];
  for (let n = from; n < until; n += 1) {
    const { title, applicant, body, eur } = made(n);
    const features = toFeatures({
      document: n, published: null, titles: [title], identifiers: [], funders: [], programme: null, start: null, end: null,
      organisations: [{ name: applicant, role: 'applicant', registration_number: null, organisation: null }], costs: [{ role: 'total', eur_cents: eur * 100 }],
    });
    addNode.run(n, n, n, JSON.stringify(features));
    for (const key of toLinkKeys(features)) keys.push({ key, n });
    bodies.set(body, { name: applicant, projects: (bodies.get(body)?.projects ?? 0) + 1 });
  }
  keys.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.n - b.n));
  for (const { key, n } of keys) addKey.run(key, n);
  writeNames(db, bodies);
}

function writeNames(db: DatabaseSync, bodies: ReadonlyMap<number, { name: string; projects: number }>): void {
  const addBody = db.prepare(`insert into linked_organisations (key, id, name, registration_number, country, municipality_code, names, projects)
    values (?, 'made:' || ?, ?, null, 'LV', null, ?, ?) on conflict (key) do update set projects = projects + excluded.projects returning projects`);
  const addName = db.prepare("insert into organisation_names (node, name, registration_number, country, organisation, name_key, place, paired) values (?, ?, null, 'LV', ?, ?, ?, 1)");
  const addKey = db.prepare('insert into organisation_keys (key, node) values (?, ?)');
  for (const [body, { name, projects }] of bodies) {
    const key = FIRST_BODY + body;
    const row = addBody.get(key, key, name, name, projects);
    if (Number(row?.['projects']) > projects) continue;
    const node = `${name}||LV`;
    const features = toNameFeatures({ name, registration_number: null, country: 'LV' });
    addName.run(node, name, key, features.key, features.territory?.name ?? null);
    for (const pairKey of toPairKeys(features)) addKey.run(pairKey, node);
  }
}
