import { sql, type CreateTableBuilder, type Kysely } from 'kysely';
import type { DialectWords } from '../dialect-words.ts';

const MARKED = ['organisations', 'costs', 'countries', 'places', 'events', 'identifiers', 'funders', 'contacts', 'checks'];

type Columns = { [name: string]: 'text' | 'integer' | 'bigint' | 'text!' | 'integer!' | 'bigint!' };

/** `!` for what is never empty. */
const addAll = <T extends string>(making: CreateTableBuilder<T, never>, columns: Columns, words: DialectWords) => {
  let made: CreateTableBuilder<T, string> = making;
  for (const [name, type] of Object.entries(columns)) {
    const word = type.startsWith('bigint') ? words.bigint : type.startsWith('text') ? ('text' as const) : ('integer' as const);
    made = made.addColumn(name, word, (column) => (type.endsWith('!') ? column.notNull() : column));
  }
  return made;
};

const project: Columns = {
  id: 'text!', title: 'text', title_state: 'text', title_field: 'text', other_titles: 'text', identifiers: 'text',
  programme_id: 'text', programme_name: 'text', programme_state: 'text', programme_field: 'text',
  funder_id: 'text', funder_name: 'text', funder_state: 'text', funder_field: 'text',
  applicant: 'bigint', applicant_name: 'text', applicant_state: 'text', applicant_field: 'text',
  start_date: 'text', start_state: 'text', start_field: 'text', end_date: 'text', end_state: 'text', end_field: 'text',
  start_year: 'integer', duration_months: 'integer', partner_count: 'integer', goal: 'text',
  municipality_code: 'text', municipality_name: 'text', kind: 'text', stage: 'text',
  total_eur_cents: 'bigint', total_lvl_cents: 'bigint', total_stage: 'text', total_state: 'text', total_field: 'text',
  grant_eur_cents: 'bigint', own_eur_cents: 'bigint', planned_eur_cents: 'bigint', approved_eur_cents: 'bigint',
  contracted_eur_cents: 'bigint', spent_eur_cents: 'bigint',
  documents: 'integer!', conflicts: 'integer!', failed_checks: 'integer!', first_published: 'text', last_published: 'text',
  state: 'text!', updated_at: 'text!',
};

const decided: Columns = { reason: 'text', made_by: 'text!', made_at: 'text!', undone_by: 'text', undone_at: 'text' };

async function addMarks(db: Kysely<unknown>, words: DialectWords): Promise<void> {
  const mark = (table: string, name: string) =>
    db.schema.alterTable(table).addColumn(name, 'integer', (column) => column.notNull().defaultTo(0)).execute();
  for (const table of MARKED) {
    await db.schema.alterTable(table).addColumn('linked', words.bigint).execute();
    await mark(table, 'stands');
    await mark(table, 'stands_approved');
    await db.schema.createIndex(`${table}_linked`).on(table).column('linked').execute();
  }
  await db.schema.alterTable('organisations').addColumn('organisation', words.bigint).execute();
  await db.schema.createIndex('organisations_organisation').on('organisations').column('organisation').execute();
  for (const name of ['code_then', 'code_now', 'name_now']) await db.schema.alterTable('places').addColumn(name, 'text').execute();
}

async function makeProjects(db: Kysely<unknown>, words: DialectWords): Promise<void> {
  await addAll(db.schema.createTable('linked_projects').addColumn('key', words.serial) as never, project, words).execute();
  await addAll(db.schema.createTable('approved_projects').addColumn('key', words.bigint, (column) => column.primaryKey()) as never, project, words).execute();
  for (const table of ['linked_projects', 'approved_projects']) {
    await db.schema.createIndex(`${table}_id`).unique().on(table).column('id').execute();
    // What facets group by and add up, so that they never touch the rows themselves.
    for (const by of ['start_year', 'programme_id', 'funder_id', 'municipality_code', 'kind', 'stage']) {
      await db.schema.createIndex(`${table}_${by}`).on(table).columns([by, 'total_eur_cents', 'grant_eur_cents']).execute();
    }
    await db.schema.createIndex(`${table}_applicant`).on(table).column('applicant').execute();
    await db.schema.createIndex(`${table}_updated`).on(table).column('updated_at').execute();
  }
}

async function makeOrganisations(db: Kysely<unknown>, words: DialectWords): Promise<void> {
  const columns: Columns = {
    id: 'text!', name: 'text!', registration_number: 'text', country: 'text', municipality_code: 'text', names: 'text!', projects: 'integer!',
  };
  await addAll(db.schema.createTable('linked_organisations').addColumn('key', words.serial) as never, columns, words).execute();
  await db.schema.createIndex('linked_organisations_id').unique().on('linked_organisations').column('id').execute();
  const names: Columns = { name: 'text!', registration_number: 'text', country: 'text', organisation: 'bigint' };
  await addAll(db.schema.createTable('organisation_names').addColumn('node', 'text', (column) => column.primaryKey()) as never, names, words).execute();
  for (const by of ['name', 'registration_number', 'organisation']) {
    await db.schema.createIndex(`organisation_names_${by}`).on('organisation_names').column(by).execute();
  }
}

async function makeLinks(db: Kysely<unknown>, words: DialectWords): Promise<void> {
  const create = (table: string, columns: Columns, key: string[]) =>
    addAll(db.schema.createTable(table) as never, columns, words)
      .addPrimaryKeyConstraint(`${table}_key`, key as never[]).modifyEnd(words.clustered).execute();
  await create('project_nodes', { document: 'bigint!', project: 'integer!', id: 'text!', linked: 'bigint', features: 'text!' }, ['document', 'project']);
  await db.schema.createIndex('project_nodes_id').unique().on('project_nodes').column('id').execute();
  await db.schema.createIndex('project_nodes_linked').on('project_nodes').column('linked').execute();
  await create('link_keys', { key: 'text!', document: 'bigint!', project: 'integer!' }, ['key', 'document', 'project']);
  await db.schema.createIndex('link_keys_document').on('link_keys').column('document').execute();
  await create('link_pairs', { a: 'text!', b: 'text!', verdict: 'text!', reasons: 'text!', score: 'integer!' }, ['a', 'b']);
  await db.schema.createIndex('link_pairs_b').on('link_pairs').column('b').execute();
  await db.schema.createIndex('link_pairs_verdict').on('link_pairs').columns(['verdict', 'score']).execute();
  await create('link_conflicts', {
    linked: 'bigint!', field: 'text!', n: 'integer!', value: 'text!', stage: 'text', document: 'bigint!', project: 'integer!', field_id: 'text!',
    raw: 'text!', state: 'text!', published: 'text', stands: 'integer!', why: 'text!',
  }, ['linked', 'field', 'n']);
  await create('link_waiting', { document: 'bigint!' }, ['document']);
  await create('link_mentions', { document: 'bigint!', linked: 'bigint!', why: 'text!' }, ['document', 'linked']);
  await db.schema.createIndex('link_mentions_linked').on('link_mentions').column('linked').execute();
  const decisions: Columns = { id: 'text!', about: 'text!', action: 'text!', a: 'text!', b: 'text!', ...decided };
  await addAll(db.schema.createTable('link_decisions').addColumn('key', words.serial) as never, decisions, words).execute();
  await db.schema.createIndex('link_decisions_id').unique().on('link_decisions').column('id').execute();
  await db.schema.createIndex('link_decisions_a').on('link_decisions').column('a').execute();
  await db.schema.createIndex('link_decisions_b').on('link_decisions').column('b').execute();
  const choices: Columns = { id: 'text!', project: 'text!', field: 'text!', chosen: 'text!', ...decided };
  await addAll(db.schema.createTable('link_choices').addColumn('key', words.serial) as never, choices, words).execute();
  await db.schema.createIndex('link_choices_project').on('link_choices').column('project').execute();
}

/** One project from many documents: marks on the rows, projects and organisations, pairs and what people decided about them. */
export async function linking(db: Kysely<unknown>, words: DialectWords): Promise<void> {
  await addMarks(db, words);
  await makeProjects(db, words);
  await makeOrganisations(db, words);
  await makeLinks(db, words);
  await db.schema.createTable('made_views').addColumn('name', 'text', (column) => column.primaryKey()).addColumn('version', 'text', (column) => column.notNull()).execute();
  // What is stored already is to be linked too.
  await sql`insert into link_waiting (document) select key from documents where stage = 'recorded'`.execute(db);
}
