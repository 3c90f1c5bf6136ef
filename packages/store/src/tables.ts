import type { ListsTables } from './lists/lists-tables.ts';
import type { DecisionFlag, PaperRelation, ReviewState } from '@siets/record';
import type { Generated } from 'kysely';
import type { AuditTables } from './audit/audit-tables.ts';
import type { CountedTable } from './counts/create-counts.ts';
import type { BatchTables } from './batch-works/batch-tables.ts';
import type { SavedTables } from './saved/saved-tables.ts';
import type { PeopleTables } from './people/people-tables.ts';
import type { LinkMarks, LinkTables, OrganisationMarks, PlaceMarks } from './link-tables.ts';
import type { ReviewTables } from './review/review-tables.ts';
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
  /** Of the page that it was, where it says so. */
  source_address: string | null;
  /** Domain of the organisation that sent it; never a person's address. */
  sender: string | null;
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
  /** A recorded document that is worked on anew waits here; its record stays until the new one is published. */
  again: Generated<WaitingStage | null>;
  next_text_id: Generated<string | null>;
  next_reader: Generated<string | null>;
  next_rules: Generated<string | null>;
  /** The rerun that asked for it. */
  rerun: Generated<number | null>;
  /** Counts every decision and every undoing of one: who decides says which count they saw. */
  decisions: Generated<number>;
  /** Hash of the folded words of its text; null until published. */
  words: Generated<string | null>;
  /** The lowest key among the versions of its paper; null where it stands alone. */
  paper: Generated<number | null>;
  /** The version that stands for the paper; null for that one, and where it stands alone. */
  replaced_by: Generated<number | null>;
  /** When words of a person were masked in it; its original is gone. */
  erased_at: Generated<string | null>;
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
  /** Of a rejected one; page and detail stand with its document, where there is one. */
  problem_code: string | null;
  problem_page: number | null;
  problem_detail: string | null;
  /** Counts changes of the outcome that a person should hear of … */
  receipt_due: number;
  /** … and the last one told. */
  receipt_written: number;
  /** Null unless a person took the file back. */
  withdrawn_at: Generated<string | null>;
  withdrawn_by: Generated<string | null>;
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
  /** How far people have gone with it. */
  state: ReviewState;
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
  /** What a person should look at: the machine reads otherwise now, or the words of the decision are gone. */
  flag: DecisionFlag | null;
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

/** What a person decided; `body` is the decision as JSON. Undone ones stay as history. */
export interface DecisionsTable {
  key: Generated<number>;
  id: string;
  document: number;
  action: string;
  field: string;
  body: string;
  made_by: string;
  made_at: string;
  undone_by: string | null;
  undone_at: string | null;
  /** Set where one correction went to many documents. */
  batch: Generated<string | null>;
  /** Which change of its document it was, from 1 on. */
  made_n: Generated<number>;
  /** Which one its undoing was. */
  undone_n: Generated<number | null>;
}

/** One call of reprocessing: to which rules, and what was asked for (JSON). */
export interface RerunsTable {
  key: Generated<number>;
  rules: string;
  asked: string;
  asked_at: string;
}

export interface RerunDocumentsTable {
  rerun: number;
  document: number;
  state: 'waiting' | 'done' | 'failed';
  error: string | null;
  /** JSON list of what changed; null until done. */
  changes: string | null;
}

/** By these a like text is found among many. */
export interface FingerprintBandsTable {
  band: string;
  document: number;
}

/** Two documents that are one paper, the lower key first; `shared` is a JSON list. */
export interface VersionsTable {
  document: number;
  other: number;
  relation: PaperRelation;
  similarity: number;
  shared: string;
}

/** A name that documents give, once; what it lacks is empty. */
export interface KnownNamesTable {
  key: Generated<number>;
  kind: string;
  name: string;
  /** Number in the register, or code of a place. */
  code: string;
  country: string;
  place_kind: string;
}

/**
 * How many rows of a table say the same, kept by triggers (`counts/create-counts.ts`): of `arrivals` outcome, whether dropped or inside and the problem; of `documents`
 * stage, whether current or replaced, and `again`; of `reviews` the status; of `review_facets` status, facet, value and label. In PostgreSQL a group may have
 * several rows, whose sum counts.
 */
export interface CountsTable {
  counted: CountedTable;
  state: string;
  kind: string;
  value: string;
  label: string;
  n: number;
  /** Of `documents`, how many projects they tell of. */
  projects: number;
}

/** What people have paused. */
export interface ControlsTable {
  name: string;
  paused_by: string;
  paused_at: string;
}

/** The flat tables with the marks of linking, which are no part of what a document says. */
export interface MarkedTables extends Pick<FlatTables, 'projects' | 'fields' | 'evidence'> {
  organisations: OrganisationsTable & OrganisationMarks;
  costs: CostsTable & LinkMarks;
  countries: CountriesTable & LinkMarks;
  places: PlacesTable & PlaceMarks;
  events: EventsTable & LinkMarks;
  identifiers: IdentifiersTable & LinkMarks;
  funders: FundersTable & LinkMarks;
  contacts: ContactsTable & LinkMarks;
  checks: ChecksTable & LinkMarks;
}

export interface Tables extends MarkedTables, LinkTables, PeopleTables, ReviewTables, SavedTables, AuditTables, ListsTables, BatchTables {
  controls: ControlsTable;
  counts: CountsTable;
  known_names: KnownNamesTable;
  fingerprint_bands: FingerprintBandsTable;
  versions: VersionsTable;
  decisions: DecisionsTable;
  reruns: RerunsTable;
  rerun_documents: RerunDocumentsTable;
  documents: DocumentsTable;
  arrivals: ArrivalsTable;
  texts: TextsTable;
  records: RecordsTable;
}
