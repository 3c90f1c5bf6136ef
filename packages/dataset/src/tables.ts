import {
  costRoles, costStages, countryCodeSchema, countryRoles, currencySchema, decisionFlags, documentKinds, evidenceKinds, fieldSources, organisationRoles,
  partialDateSchema, placeKinds, problemCodes, reviewStates, textSources,
} from '@siets/record';
import { settledStages, waitingStages } from '@siets/store';
import { z } from 'zod';
import { labelOf } from './labels.ts';

/** One column of a published table: where it comes from, what it may hold, what it means. */
export interface Column {
  name: string;
  /** `t.column` of the store's table, `d.column` of its document or `a.column` of its first arrival. */
  from: string;
  schema: z.ZodType;
  meaning: string;
  /** As it is called in Latvian. */
  label: string;
  /** The store's whole cents become a decimal with at most two places. */
  isCents?: boolean;
  /** Rows of other tables are found by it. */
  isKey?: boolean;
}

export interface PublishedTable {
  /** Table of the store; `d`, `a` and, except for documents, `t` can be named in `from`. */
  from: 'documents' | StoreTable;
  /** Columns of the store by which rows are ordered after the document. */
  order: readonly string[];
  meaning: string;
  columns: readonly Column[];
}

type StoreTable =
  | 'projects' | 'costs' | 'organisations' | 'countries' | 'places' | 'events' | 'identifiers' | 'funders' | 'contacts' | 'fields'
  | 'evidence' | 'checks';

const text = z.string();
const textOrNull = z.string().nullable();
const small = z.int32();
const smallOrNull = z.int32().nullable();
const whole = z.int();
const numberOrNull = z.number().nullable();
const dateOrNull = partialDateSchema.nullable();
const countryOrNull = countryCodeSchema.nullable();

const column = (name: string, schema: z.ZodType, meaning: string, from = `t.${name}`): Column => ({ name, from, schema, meaning, label: labelOf(name) });
const key = (made: Column): Column => ({ ...made, isKey: true });
const cents = (name: string, meaning: string): Column => ({ ...column(name, numberOrNull, meaning, `t.${name}_cents`), isCents: true });

const document = key(column('document', text, 'Id of the document: sha256 of its bytes', 'd.id'));
const project = column('project', small, 'Which project of the document, from 0');
/** Sums over rows that are not current would count a paper of several versions several times. */
const current = column('current', z.int32().min(0).max(1), '1 where the document stands for its paper; 0 where another version of it does', 'd.is_current');
const place = [document, current, project, column('n', small, 'Place in the list, from 0')];

const proof = [
  key(column('field_id', text, 'Field of the record; its evidence has the same id')),
  column('raw', text, 'The words as they stand in the document'),
  column('source', z.enum(fieldSources), 'rule or person'),
  column('rule', text, 'The rule that found it'),
  column('confidence', z.number().min(0).max(1), 'Measured share of right values among those found like this one'),
  column('state', z.enum(reviewStates), 'How far people have gone with it: extracted, checked, approved, or entered by a person'),
];

const list = (from: StoreTable, meaning: string, columns: Column[]): PublishedTable => ({
  from, meaning, order: ['t.project', 't.n'], columns: [...place, ...columns, ...proof],
});

/** The published tables: the one place that says what they hold. Documentation and exports are made from it. */
export const tables = {
  documents: {
    from: 'documents', order: [], meaning: 'Every document that came in, whatever became of it',
    columns: [
      document, current,
      column('replaced_by', textOrNull, 'The document that stands for the same paper instead', 'd.replaced_by_id'),
      column('name', textOrNull, 'Name of the file as it first came', 'a.name'),
      column('folder', textOrNull, 'Folder it came from', 'a.folder'),
      column('received_at', textOrNull, 'When it first came, ISO 8601, UTC', 'a.received_at'),
      column('stage', z.enum([...waitingStages, ...settledStages]), 'How far it is', 'd.stage'),
      column('problem', z.enum(problemCodes).nullable(), 'Why it was rejected', 'd.problem_code'),
      column('kind', z.enum(documentKinds).nullable(), 'Kind of document', 'd.kind'),
      column('published', dateOrNull, 'Date of publication that it states', 'd.published'),
      column('title', textOrNull, 'Title of its first project', 'd.title'),
      column('projects', small, 'How many projects it tells of', 'd.projects'),
      column('language', textOrNull, 'Main language, ISO 639-3', 'd.language'),
      column('media_type', textOrNull, 'Media type by its bytes', 'd.media_type'),
      column('text_source', z.enum(textSources).nullable(), 'Where its text comes from', 'd.text_source'),
      column('bytes', whole, 'Size in bytes', 'd.bytes'),
      column('pages', smallOrNull, 'Pages, where the format has them', 'd.pages'),
      column('text_id', textOrNull, 'sha256 of its text', 'd.text_id'),
      column('reader', textOrNull, 'Version of the reader', 'd.reader'),
      column('rules', textOrNull, 'Version of the rules', 'd.rules'),
    ],
  },
  projects: {
    from: 'projects', order: ['t.project'], meaning: 'One row for each project that a document tells of',
    columns: [
      document, current, project,
      column('title', textOrNull, 'Title'), column('title_field', textOrNull, 'Its field'),
      column('programme_id', textOrNull, 'Programme, id of the authority list'), column('programme_name', textOrNull, 'Programme as named'),
      column('programme_field', textOrNull, 'Its field'),
      column('partner_count', numberOrNull, 'Number of partners stated'), column('partner_count_field', textOrNull, 'Its field'),
      column('start_date', dateOrNull, 'Start, as precise as the text'), column('start_field', textOrNull, 'Its field'),
      column('end_date', dateOrNull, 'End, as precise as the text'), column('end_field', textOrNull, 'Its field'),
      column('duration_months', numberOrNull, 'Duration stated, in months'), column('duration_field', textOrNull, 'Its field'),
      column('goal', textOrNull, 'Goal'), column('goal_field', textOrNull, 'Its field'),
      column('failed_checks', small, 'How many checks of the record found a disagreement'),
    ],
  },
  organisations: list('organisations', 'Organisations and their roles', [
    column('organisation_key', text, 'The organisation within its document'),
    column('name', text, 'Name, nominative'),
    column('role', z.enum(organisationRoles), 'Role in the project'),
    column('country', countryOrNull, 'ISO 3166-1 alpha-2'),
    column('registration_number', textOrNull, 'Number in the register'),
  ]),
  costs: list('costs', 'Sums. Programme money (role programme) never belongs to a sum of projects', [
    column('role', z.enum(costRoles), 'What the sum is'),
    cents('amount', 'Amount in the currency printed'),
    column('currency', currencySchema.nullable(), 'ISO 4217'),
    cents('eur', 'The amount in euro at the fixed rate, where there is one'),
    column('percent', numberOrNull, 'Share in percent'),
    column('payer_name', textOrNull, 'Who pays'), column('payer_key', textOrNull, 'The payer among the organisations'),
    column('of_name', textOrNull, 'Whose share it is part of'), column('of_key', textOrNull, 'That partner among the organisations'),
    column('stage', z.enum(costStages).nullable(), 'Planned, approved, contracted or spent'),
    column('vat', z.enum(['with', 'without']).nullable(), 'With or without VAT'),
  ]),
  countries: list('countries', 'Countries and their roles', [
    column('code', countryCodeSchema, 'ISO 3166-1 alpha-2'), column('role', z.enum(countryRoles), 'Role in the project'),
  ]),
  places: list('places', 'Places in Latvia and elsewhere', [
    column('name', text, 'Name, nominative'), column('kind', z.enum(placeKinds).nullable(), 'Kind of place'),
    column('code', textOrNull, 'ATVK or NUTS'), column('country', countryOrNull, 'ISO 3166-1 alpha-2'),
  ]),
  events: list('events', 'Events that the document announces or reports', [
    column('title', textOrNull, 'Title'), column('start_date', dateOrNull, 'Start'), column('end_date', dateOrNull, 'End'),
    column('place', textOrNull, 'Place'), column('country', countryOrNull, 'ISO 3166-1 alpha-2'),
  ]),
  identifiers: list('identifiers', 'Numbers of projects, contracts and calls', [
    column('value', text, 'The identifier'), column('scheme', textOrNull, 'Programme whose numbering it is'),
  ]),
  funders: list('funders', 'Who gives the money', [
    column('authority_id', textOrNull, 'Id of the authority list'), column('name', text, 'Name'),
  ]),
  contacts: list('contacts', 'Contacts as printed; personal data, handle accordingly', [
    column('name', textOrNull, 'Person'), column('role', textOrNull, 'Role'), column('organisation_name', textOrNull, 'Organisation'),
    column('organisation_key', textOrNull, 'It among the organisations'), column('email', textOrNull, 'E-mail'),
    column('phone', textOrNull, 'Telephone'),
  ]),
  checks: {
    from: 'checks', order: ['t.project', 't.n'], meaning: 'Whether fields that should agree do',
    columns: [
      ...place, column('check_id', text, 'The check'), column('passed', small, '1 where they agree'), column('message', text, 'What was found'),
      column('fields', text, 'Fields compared, a JSON list of ids'),
    ],
  },
  fields: {
    from: 'fields', order: ['t.n'], meaning: 'Every field of every record, whatever its kind',
    columns: [
      document, column('project', smallOrNull, 'Which project; empty for fields of the document itself'),
      column('field', text, 'Name of the field in the record'), column('value', text, 'Value as JSON'), ...proof,
      column('flag', z.enum(decisionFlags).nullable(), 'The machine reads otherwise than when people decided, or the words are gone'),
    ],
  },
  evidence: {
    from: 'evidence', order: ['t.n'], meaning: 'Where the words stand that prove a field',
    columns: [
      document, key(column('field_id', text, 'The field')), column('part', text, 'Part of a composite value; empty for the value itself'),
      column('start', small, 'First UTF-16 unit in the text', 't.span_start'), column('end', small, 'One past the last', 't.span_end'),
      column('page', smallOrNull, 'Page, from 1'), column('as', z.enum(evidenceKinds), 'Why it stands here', 't.kind'),
    ],
  },
} as const satisfies { [name: string]: PublishedTable };

export type TableName = keyof typeof tables;
export const tableNames = Object.keys(tables) as TableName[];

/** The Zod schema of one exported row. */
export const rowSchema = (table: TableName): z.ZodObject =>
  z.strictObject(Object.fromEntries(tables[table].columns.map(({ name, schema, meaning }) => [name, schema.describe(meaning)])));
