import { countryCodeSchema, decisionFlags, fieldSources, partialDateSchema, reviewStates } from '@siets/record';
import { leanSelectOf, viewNameOf, views, type Shown, type View, type ViewColumn, type ViewType } from '@siets/store';
import { z } from 'zod';
import { labelOf } from './labels.ts';

/** One column of a published table: what it may hold and what it means. */
export interface Column {
  name: string;
  schema: z.ZodType;
  meaning: string;
  /** As it is called in Latvian. */
  label: string;
  /** Money: a decimal with at most two places. */
  isSum: boolean;
  /** Rows are found by it. */
  isKey: boolean;
}

export interface PublishedTable {
  meaning: string;
  columns: readonly Column[];
  /** Everything after `from`, of the store: what people approved, or all. `schema` says where the store is and ends in a point. */
  source: (shown: Shown, schema: string) => string;
  /** Columns as SQL where `source` is no view. */
  from?: { [column: string]: string };
  /** A quicker SELECT for SQLite where only some columns are asked for; null where there is none. */
  lean?: (shown: Shown, schema: string, isAsked: (column: string) => boolean) => string | null;
  /** Who it tells of may be a private person: it leaves only where the administrator says so. */
  isPersonal?: boolean;
}

const money = z.number().meta({ unit: 'currency' });
const schemas: { [type in ViewType]: z.ZodType } = {
  text: z.string(), integer: z.int32(), number: z.number(), money, date: partialDateSchema, flag: z.int32().min(0).max(1), time: z.string(),
};
/** Whole numbers that may be larger than 32 bits hold. */
const LARGE = new Set(['bytes']);
const KEYS = new Set(['project', 'organisation', 'document', 'field', 'field_id']);

const toSchema = ({ name, type, values }: ViewColumn): z.ZodType =>
  values !== undefined ? z.enum(values as [string, ...string[]]) : LARGE.has(name) ? z.int() : name === 'country' ? countryCodeSchema : schemas[type];

/** The first column says what the row is of; of the others any may be empty. */
const toColumn = (column: ViewColumn, n: number): Column => ({
  name: column.name, schema: n === 0 ? toSchema(column) : toSchema(column).nullable(), meaning: column.meaning, label: labelOf(column.name),
  isSum: column.type === 'money', isKey: KEYS.has(column.name),
});

const ofView = (name: string, { meaning, columns }: View): PublishedTable => ({
  meaning, columns: columns.map(toColumn), source: (shown, schema) => schema + viewNameOf(name, shown),
  lean: (shown, schema, isAsked) => leanSelectOf(name, shown, schema, isAsked),
});

const text = (name: string, meaning: string, from = `t.${name}`): ViewColumn => ({ name, type: 'text', from, meaning });
const proof: ViewColumn[] = [
  text('field_id', 'Field of the record; `evidence` has it as `field`'), text('raw', 'The words as they stand'),
  { ...text('source', 'rule or person'), values: fieldSources }, text('rule', 'The rule that found it'),
  { ...text('confidence', 'Measured share of right values among those found like this one'), type: 'number' },
  { ...text('state', 'How far people have gone with it'), values: reviewStates },
];

/** Of what people have not looked at yet, nothing shows unless all is asked for. */
const isShown = (shown: Shown): string => (shown === 'approved' ? ` and t.state in ('approved', 'person')` : '');

const ofRows = (table: 'contacts' | 'fields', meaning: string, columns: ViewColumn[], more: Partial<PublishedTable> & { where?: string } = {}): PublishedTable => {
  const all = [text('document', 'Document that says so', 'd.id'), ...columns, ...proof];
  const { where = '', ...rest } = more;
  return {
    meaning, columns: all.map(toColumn), from: Object.fromEntries(all.map(({ name, from }) => [name, from])),
    source: (shown, schema) => `${schema}${table} t join ${schema}documents d on d.key = t.document where d.replaced_by is null${where}${isShown(shown)}`, ...rest,
  };
};

const projectN: ViewColumn = { ...text('project_n', 'Which project of the document, from 0; empty for fields of the document itself', 't.project'), type: 'integer' };

/** The published tables: the one place that says what they hold. Documentation, exports, API and SQL are made from it. */
export const tables = {
  ...Object.fromEntries(Object.entries(views).map(([name, view]) => [name.replace(/^v_/u, ''), ofView(name, view)])),
  fields: ofRows('fields', 'Every field of every document, whatever its kind; contacts are left out', [
    projectN, { ...text('name', 'Name of the field in the record', 't.field') }, text('value', 'Value as JSON'),
    { ...text('flag', 'The machine reads otherwise than when people decided, or the words are gone'), values: decisionFlags },
  ], { where: ` and t.field <> 'contacts'` }),
  contacts: ofRows('contacts', 'Contacts as printed: personal data', [
    projectN, text('name', 'Person'), text('role', 'Role'), text('organisation_name', 'Organisation'), text('email', 'E-mail'), text('phone', 'Telephone'),
  ], { isPersonal: true }),
  audit: {
    meaning: 'How often values that the machine was sure of were wrong, where people judged them without seeing them; the interval holds the true share in 95 of 100 cases (Wilson)',
    columns: [
      text('field', 'Name of the field in the record'), { ...text('audited', 'Values that were judged'), type: 'integer' as const },
      { ...text('wrong', 'How many of them were wrong'), type: 'integer' as const }, { ...text('error', 'Share that was wrong'), type: 'number' as const },
      { ...text('low', 'Lower bound of the error'), type: 'number' as const }, { ...text('high', 'Upper bound of the error'), type: 'number' as const },
    ].map(toColumn),
    source: (_shown, schema) => `${schema}audit_results t`,
  },
} as { [name: string]: PublishedTable };

export type TableName = string;
export const tableNames: readonly TableName[] = Object.keys(tables);
export const isTableName = (text: string): boolean => Object.hasOwn(tables, text);

/** A published table. Throws where there is none of this name: ask `isTableName` about names that come from people. */
export function tableOf(name: TableName): PublishedTable {
  const table = isTableName(name) ? tables[name] : undefined;
  if (table === undefined) throw new Error(`expected one of the tables ${tableNames.join(', ')}, found "${name}"`);
  return table;
}

/** Tables that leave without the administrator's word. */
export const publicTableNames: readonly TableName[] = tableNames.filter((name) => tableOf(name).isPersonal !== true);

/** The Zod schema of one exported row. */
export const rowSchema = (table: TableName): z.ZodObject =>
  z.strictObject(Object.fromEntries(tableOf(table).columns.map(({ name, schema, meaning }) => [name, schema.describe(meaning)])));
