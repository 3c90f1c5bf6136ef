import { costRoles, costStages, countryRoles, evidenceKinds, organisationRoles, placeKinds, reviewStates } from '@siets/record';
import { column, money, type Joins, type View, type ViewColumn } from './view.ts';

const project = [column('project', 'text', 'p.id', 'Id of the project'), column('project_title', 'text', 'p.title', 'Its title')];

const proof = [
  column('document', 'text', 'd.id', 'Document that says so'),
  column('field', 'text', 't.field_id', 'Field that proves it; v_evidence has it'),
  column('raw', 'text', 't.raw', 'The words as they stand'),
  column('rule', 'text', 't.rule', 'The rule that found it'),
  column('confidence', 'number', 't.confidence', 'Measured share of right values among those found like this one'),
  column('state', 'text', 't.state', 'How far people have gone with it', reviewStates),
];

/** Rows of one list; of several documents that say the same one row stands. */
const list = (table: string, meaning: string, columns: ViewColumn[], { joins = {}, ...more }: { joins?: Joins; summedBy?: string } = {}): View => ({
  meaning, ...more,
  source: ({ stands, at, join }, joined) => `from ${at}${table} t ${joined} where ${join === 'join' ? `likely(t.${stands} = 1)` : `t.${stands} = 1`}`,
  joins: { p: ({ projects, at, join }) => `${join} ${at}${projects} p on p.key = t.linked`, d: ({ at, join }) => `${join} ${at}documents d on d.key = t.document`, ...joins },
  columns: [...project, ...columns, ...proof],
});

export const listViews: { [name: string]: View } = {
  v_roles: list('organisations', 'Who has which role in which project', [
    column('organisation', 'text', 'o.id', 'Organisation that it is'),
    column('organisation_now', 'text', 'o.name', 'Its name as of today'),
    column('name', 'text', 't.name', 'Name as of then, nominative'),
    column('role', 'text', 't.role', 'Role in the project', organisationRoles),
    column('country', 'text', 't.country', 'ISO 3166-1 alpha-2'),
    column('registration_number', 'text', 't.registration_number', 'Number in the register, as printed here'),
  ], { summedBy: 'role', joins: { o: ({ at }) => `left join ${at}linked_organisations o on o.key = t.organisation` } }),
  v_costs: list('costs', 'Sums. Rows of scope programme are what a whole programme or call has: they never belong to a sum of projects', [
    column('scope', 'text', `case when t.role = 'programme' then 'programme' else 'project' end`, 'Whose money it is', ['project', 'programme']),
    column('role', 'text', 't.role', 'What the sum is', costRoles),
    money('project_eur', `case when t.role <> 'programme' then t.eur_cents end`, 'The sum in euro if it is of the project'),
    money('programme_eur', `case when t.role = 'programme' then t.eur_cents end`, 'The sum in euro if it is of the programme'),
    money('amount', 't.amount_cents', 'The sum as printed'), column('currency', 'text', 't.currency', 'In which currency, ISO 4217'),
    money('amount_lvl', `case when t.currency = 'LVL' then t.amount_cents end`, 'The sum in lats, where printed in lats'),
    money('amount_eur', 't.eur_cents', 'The sum in euro; other currencies at the fixed rate, where there is one'),
    column('percent', 'number', 't.percent', 'Share in percent'), column('payer', 'text', 't.payer_name', 'Who pays'),
    column('of', 'text', 't.of_name', 'Whose share it is part of'),
    column('stage', 'text', 't.stage', 'Planned, approved, contracted or spent', costStages),
    column('vat', 'text', 't.vat', 'With or without VAT', ['with', 'without']),
  ], { summedBy: 'role' }),
  v_countries: list('countries', 'Countries and their roles', [
    column('country', 'text', 't.code', 'ISO 3166-1 alpha-2'), column('role', 'text', 't.role', 'Role in the project', countryRoles),
  ]),
  v_places: list('places', 'Places: as printed (raw), as of then, as of today', [
    column('name', 'text', 't.name', 'Name as of then, nominative'), column('kind', 'text', 't.kind', 'Kind of place', placeKinds),
    column('code_then', 'text', 't.code_then', 'ATVK code at the time of the document'),
    column('code_now', 'text', 't.code_now', 'ATVK code of what it is, or is part of, today'),
    column('name_now', 'text', 't.name_now', 'Name of that'), column('country', 'text', 't.country', 'ISO 3166-1 alpha-2'),
  ]),
  v_events: list('events', 'Events that documents announce or report', [
    column('title', 'text', 't.title', 'Title'), column('start_date', 'date', 't.start_date', 'Start'), column('end_date', 'date', 't.end_date', 'End'),
    column('place', 'text', 't.place', 'Place'), column('country', 'text', 't.country', 'ISO 3166-1 alpha-2'),
  ]),
  v_identifiers: list('identifiers', 'Numbers of projects', [
    column('identifier', 'text', 't.value', 'The number'), column('scheme', 'text', 't.scheme', 'Whose numbering it is'),
  ]),
  v_funders: list('funders', 'Who gives the money', [
    column('funder_id', 'text', 't.authority_id', 'Id of the authority list'), column('funder', 'text', 't.name', 'Name'),
  ]),
  v_checks: {
    meaning: 'Whether fields of one document that should agree do',
    source: ({ projects }) => `from checks t join ${projects} p on p.key = t.linked join documents d on d.key = t.document where t.stands = 1`,
    columns: [
      ...project, column('check_id', 'text', 't.check_id', 'The check'), column('passed', 'flag', 't.passed', '1 where they agree'),
      column('message', 'text', 't.message', 'What was found'), column('fields', 'text', 't.fields', 'Fields compared, a JSON list of ids'),
      column('document', 'text', 'd.id', 'Document'),
    ],
  },
  v_evidence: {
    meaning: 'Where the words stand that prove a field; those of contacts are left out. Ask by document and field: there are many rows',
    source: ({ stands }) => `from evidence t join fields f on f.document = t.document and f.field_id = t.field_id
      join documents d on d.key = t.document left join project_nodes n on n.document = f.document and n.project = f.project
      left join linked_projects p on p.key = n.linked where f.field <> 'contacts'${stands === 'stands' ? '' : ` and f.state in ('approved', 'person')`}`,
    columns: [
      column('document', 'text', 'd.id', 'Document'), column('field', 'text', 't.field_id', 'The field'), column('project', 'text', 'p.id', 'Id of the project'),
      column('name', 'text', 'f.field', 'Name of the field in the record'), column('part', 'text', 't.part', 'Part of a composite value; empty for the value itself'),
      column('raw', 'text', 'f.raw', 'The words as they stand'), column('start', 'integer', 't.span_start', 'First UTF-16 unit in the text'),
      column('end', 'integer', 't.span_end', 'One past the last'), column('page', 'integer', 't.page', 'Page, from 1'),
      column('as', 'text', 't.kind', 'Why it stands here', evidenceKinds), column('state', 'text', 'f.state', 'How far people have gone with it', reviewStates),
    ],
  },
};
