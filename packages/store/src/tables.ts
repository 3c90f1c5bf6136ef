import type { Generated } from 'kysely';
import type { ArrivalSource, Outcome, Stage, WaitingStage } from './store.ts';

// The tables as the queries see them. Times are ISO 8601 text in UTC, truth values are 0 or 1, sums are whole cents.

export interface DocumentsTable {
  key: Generated<number>;
  /** `sha256:…` */
  id: string;
  stage: Stage;
  /** Where a failed document takes up work again. */
  failed_stage: WaitingStage | null;
  bytes: number;
  priority: number;
  media_type: string | null;
  pages: number | null;
  text_source: string | null;
  text_id: string | null;
  reader: string | null;
  rules: string | null;
  kind: string | null;
  published: string | null;
  language: string | null;
  title: string | null;
  projects: number;
  problem_code: string | null;
  problem_page: number | null;
  problem_detail: string | null;
  error: string | null;
  failures: number;
  created_at: string;
  updated_at: string;
}

export interface ArrivalsTable {
  key: Generated<number>;
  /** Null where the bytes could not be had. */
  document: number | null;
  /** 1 for the arrival that brought the bytes first: it shares the fate of the document. */
  is_first: number;
  name: string;
  /** The name in NFC and lower case, for search: SQLite itself folds no letters beyond ASCII. */
  folded_name: string;
  folder: string;
  source: ArrivalSource;
  claim: string | null;
  /** The arrival that this file came inside of; null for one that was dropped. */
  parent: number | null;
  /** The dropped one, however deep this stands. */
  root: number | null;
  /** 0 for a dropped file. */
  depth: number;
  bytes: number;
  received_at: string;
  outcome: Outcome;
  /** Only where there is no document to ask. */
  problem_code: string | null;
  problem_page: number | null;
  problem_detail: string | null;
  /** Counts changes of the outcome that a person should hear of … */
  receipt_due: number;
  /** … and the last one told. */
  receipt_written: number;
}

/** One text of a document: a better reader makes a new row. `body` is gzipped JSON of the DocumentText. */
export interface TextsTable {
  document: number;
  text_id: string;
  reader: string;
  body: Uint8Array;
  saved_at: string;
}

/** What the rules made of a text. `body` is the record as JSON without its text, `trace` gzipped JSON. */
export interface RecordsTable {
  document: number;
  text_id: string;
  rules: string;
  body: string;
  trace: Uint8Array | null;
  saved_at: string;
}

export interface ProjectsTable {
  document: number;
  /** Place within the document, from 0. */
  project: number;
  title: string | null;
  title_field: string | null;
  programme_id: string | null;
  programme_name: string | null;
  programme_field: string | null;
  partner_count: number | null;
  partner_count_field: string | null;
  start_date: string | null;
  start_field: string | null;
  end_date: string | null;
  end_field: string | null;
  duration_months: number | null;
  duration_field: string | null;
  goal: string | null;
  goal_field: string | null;
  failed_checks: number;
}

/** Which field of the record a row comes from. */
export interface Proof {
  field_id: string;
  raw: string;
  source: string;
  rule: string;
  confidence: number;
}

/** A row of a list: which document, which project in it, which place in the list. */
export interface ListRow extends Proof {
  document: number;
  project: number;
  n: number;
}

export interface OrganisationsTable extends ListRow {
  organisation_key: string;
  name: string;
  role: string;
  country: string | null;
  registration_number: string | null;
}

export interface CostsTable extends ListRow {
  role: string;
  amount_cents: number | null;
  currency: string | null;
  eur_cents: number | null;
  percent: number | null;
  payer_name: string | null;
  payer_key: string | null;
  of_name: string | null;
  of_key: string | null;
  stage: string | null;
  vat: string | null;
}

export interface CountriesTable extends ListRow {
  code: string;
  role: string;
}

export interface PlacesTable extends ListRow {
  name: string;
  kind: string | null;
  code: string | null;
  country: string | null;
}

export interface EventsTable extends ListRow {
  title: string | null;
  start_date: string | null;
  end_date: string | null;
  place: string | null;
  country: string | null;
}

export interface IdentifiersTable extends ListRow {
  value: string;
  scheme: string | null;
}

export interface FundersTable extends ListRow {
  authority_id: string | null;
  name: string;
}

export interface ContactsTable extends ListRow {
  name: string | null;
  role: string | null;
  organisation_name: string | null;
  organisation_key: string | null;
  email: string | null;
  phone: string | null;
}

/** Every field of every record, whatever its kind; `value` is JSON, `project` null for fields of the document itself. */
export interface FieldsTable extends Proof {
  document: number;
  n: number;
  project: number | null;
  field: string;
  value: string;
}

/** `part` is empty for the value itself. Offsets are UTF-16 into the text, end exclusive. */
export interface EvidenceTable {
  document: number;
  n: number;
  field_id: string;
  part: string;
  span_start: number;
  span_end: number;
  page: number | null;
  kind: string;
}

export interface ChecksTable {
  document: number;
  project: number;
  n: number;
  check_id: string;
  passed: number;
  message: string;
  /** JSON list of field ids. */
  fields: string;
}

/** Written by publish, replaced as a whole for each document. */
export interface FlatTables {
  projects: ProjectsTable;
  organisations: OrganisationsTable;
  costs: CostsTable;
  countries: CountriesTable;
  places: PlacesTable;
  events: EventsTable;
  identifiers: IdentifiersTable;
  funders: FundersTable;
  contacts: ContactsTable;
  fields: FieldsTable;
  evidence: EvidenceTable;
  checks: ChecksTable;
}

export interface Tables extends FlatTables {
  documents: DocumentsTable;
  arrivals: ArrivalsTable;
  texts: TextsTable;
  records: RecordsTable;
}
