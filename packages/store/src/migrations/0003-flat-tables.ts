import { sql, type CreateTableBuilder, type Kysely } from 'kysely';
import type { DialectWords } from '../dialect-words.ts';

type ColumnType = 'text' | 'integer' | 'bigint' | 'real';
interface Column {
  type: ColumnType;
  isNull?: boolean;
}
type Columns = { [name: string]: Column };

const text: Column = { type: 'text' };
const textOrNull: Column = { type: 'text', isNull: true };
const integer: Column = { type: 'integer' };
const integerOrNull: Column = { type: 'integer', isNull: true };
const centsOrNull: Column = { type: 'bigint', isNull: true };
const realOrNull: Column = { type: 'real', isNull: true };

const proof: Columns = { field_id: text, raw: text, source: text, rule: text, confidence: { type: 'real' } };
const place: Columns = { project: integer, n: integer };

const lists: { [table: string]: Columns } = {
  organisations: { organisation_key: text, name: text, role: text, country: textOrNull, registration_number: textOrNull },
  costs: {
    role: text, amount_cents: centsOrNull, currency: textOrNull, eur_cents: centsOrNull, percent: realOrNull, payer_name: textOrNull,
    payer_key: textOrNull, of_name: textOrNull, of_key: textOrNull, stage: textOrNull, vat: textOrNull,
  },
  countries: { code: text, role: text },
  places: { name: text, kind: textOrNull, code: textOrNull, country: textOrNull },
  events: { title: textOrNull, start_date: textOrNull, end_date: textOrNull, place: textOrNull, country: textOrNull },
  identifiers: { value: text, scheme: textOrNull },
  funders: { authority_id: textOrNull, name: text },
  contacts: {
    name: textOrNull, role: textOrNull, organisation_name: textOrNull, organisation_key: textOrNull, email: textOrNull, phone: textOrNull,
  },
};

const projects: Columns = {
  project: integer,
  title: textOrNull, title_field: textOrNull,
  programme_id: textOrNull, programme_name: textOrNull, programme_field: textOrNull,
  partner_count: realOrNull, partner_count_field: textOrNull,
  start_date: textOrNull, start_field: textOrNull, end_date: textOrNull, end_field: textOrNull,
  duration_months: realOrNull, duration_field: textOrNull,
  goal: textOrNull, goal_field: textOrNull,
  failed_checks: integer,
};

const fields: Columns = { n: integer, project: integerOrNull, field: text, value: text, ...proof };
const evidence: Columns = {
  n: integer, field_id: text, part: text, span_start: integer, span_end: integer, page: integerOrNull, kind: text,
};
const checks: Columns = { ...place, check_id: text, passed: integer, message: text, fields: text };

/** Tables for people who ask in SQL; each row belongs to a document and is replaced with it. */
export async function flatTables(db: Kysely<unknown>, words: DialectWords): Promise<void> {
  const create = async (table: string, columns: Columns, key: string[]) => {
    let making: CreateTableBuilder<string, string> = db.schema
      .createTable(table)
      .addColumn('document', words.bigint, (column) => column.notNull().references('documents.key'));
    for (const [name, { type, isNull }] of Object.entries(columns)) {
      const word = type === 'bigint' || type === 'real' ? words[type] : type;
      making = making.addColumn(name, word, (column) => (isNull ? column : column.notNull()));
    }
    await making.addPrimaryKeyConstraint(`${table}_key`, ['document', ...key]).modifyEnd(words.clustered).execute();
  };
  await create('projects', projects, ['project']);
  for (const [table, columns] of Object.entries(lists)) await create(table, { ...place, ...columns, ...proof }, ['project', 'n']);
  await create('fields', fields, ['n']);
  await create('evidence', evidence, ['n']);
  await create('checks', checks, ['project', 'n']);
  await db.schema.createIndex('identifiers_value').on('identifiers').column('value').execute();
  await sql`create index fields_doubt on fields (confidence) where source = 'rule'`.execute(db);
}
