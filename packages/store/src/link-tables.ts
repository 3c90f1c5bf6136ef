import type { Generated } from 'kysely';

// What linking adds: which rows of many documents tell of one project or one organisation, and what stands for it.

/** Marks that linking leaves on a row of a list. The rows themselves stay what their document says. */
export interface LinkMarks {
  /** Key of the linked project; null until linked. */
  linked: Generated<number | null>;
  /** 1 where the row counts for the project when everything is shown … */
  stands: Generated<number>;
  /** … and where only what people approved is. */
  stands_approved: Generated<number>;
}

/** An organisation has three values: the words printed (`raw`), the name as of then (`name`), and who it is (`organisation`). */
export interface OrganisationMarks extends LinkMarks {
  organisation: Generated<number | null>;
}

/** A territory as of then and as of today; as printed it is `raw`. */
export interface PlaceMarks extends LinkMarks {
  code_then: Generated<string | null>;
  code_now: Generated<string | null>;
  name_now: Generated<string | null>;
}

/** One row per project, whatever the number of its documents. Sums are of the project alone, never of a programme. */
export interface LinkedProjectColumns {
  /** `p_…`, made of the least id among its documents, so that it does not depend on the order of arrival. */
  id: string;
  title: string | null;
  title_state: string | null;
  title_field: string | null;
  other_titles: string | null;
  identifiers: string | null;
  programme_id: string | null;
  programme_name: string | null;
  programme_state: string | null;
  programme_field: string | null;
  funder_id: string | null;
  funder_name: string | null;
  funder_state: string | null;
  funder_field: string | null;
  applicant: number | null;
  applicant_name: string | null;
  applicant_state: string | null;
  applicant_field: string | null;
  start_date: string | null;
  start_state: string | null;
  start_field: string | null;
  end_date: string | null;
  end_state: string | null;
  end_field: string | null;
  start_year: number | null;
  duration_months: number | null;
  partner_count: number | null;
  goal: string | null;
  municipality_code: string | null;
  municipality_name: string | null;
  kind: string | null;
  stage: string | null;
  total_eur_cents: number | null;
  total_lvl_cents: number | null;
  total_stage: string | null;
  total_state: string | null;
  total_field: string | null;
  grant_eur_cents: number | null;
  own_eur_cents: number | null;
  planned_eur_cents: number | null;
  approved_eur_cents: number | null;
  contracted_eur_cents: number | null;
  spent_eur_cents: number | null;
  documents: number;
  conflicts: number;
  failed_checks: number;
  first_published: string | null;
  last_published: string | null;
  state: string;
  updated_at: string;
}

export interface LinkedProjectsTable extends LinkedProjectColumns {
  key: Generated<number>;
  /** Version of the words by which it is found; 0 where there are none yet. */
  worded: Generated<number>;
}

/** The same projects by what people approved or entered alone; `key` is that of `linked_projects`. */
export interface ApprovedProjectsTable extends LinkedProjectColumns {
  key: number;
}

export interface LinkedOrganisationsTable {
  key: Generated<number>;
  /** `o_…` */
  id: string;
  /** As of today: a municipality that was merged bears the name of the one it is part of. */
  name: string;
  registration_number: string | null;
  country: string | null;
  municipality_code: string | null;
  /** Every name it goes by, parted by ` | `. */
  names: string;
  projects: number;
}

/** One way in which an organisation is named: its normalised name with its number, or without. */
export interface OrganisationNamesTable {
  /** `name|number|country`; the number and the country are empty where not printed. */
  node: string;
  name: string;
  /** Equal for names that are written otherwise and mean the same. */
  name_key: string;
  registration_number: string | null;
  country: string | null;
  organisation: number | null;
  /** The municipality of today that its name tells of. */
  place: Generated<string | null>;
  /** Version of the rules by which it was compared with others; 0 where it never was. */
  paired: Generated<number>;
}

/** By these the names that may be of one organisation are found among many. */
export interface OrganisationKeysTable {
  key: string;
  node: string;
}

/** Two names of which a person should say whether they are of one organisation, the lower node first. */
export interface OrganisationPairsTable {
  a: string;
  b: string;
  /** The one by which they met. */
  key: string;
  score: number;
  /** JSON list of features with their points and words. */
  reasons: string;
}

/** One project of one document, or (`project` -1) a document that names projects without telling of one. */
export interface ProjectNodesTable {
  document: number;
  project: number;
  /** `p_…` of this node alone: whoever kept it finds the project that it belongs to now. */
  id: string;
  /** The linked project; null where a document names none that is known. */
  linked: number | null;
  /** What is compared, as JSON, so that candidates cost one row each. */
  features: string;
}

/** By these the documents of one project are found among many. */
export interface LinkKeysTable {
  key: string;
  document: number;
  project: number;
}

export const linkVerdicts = ['same', 'doubt', 'apart'] as const;
export type LinkVerdict = (typeof linkVerdicts)[number];

/** Two nodes that were compared, the one with the lower id first. */
export interface LinkPairsTable {
  a: string;
  b: string;
  score: number;
  verdict: LinkVerdict;
  /** JSON list of features with their points and words. */
  reasons: string;
}

/** What a person decided about a pair. Never overwritten; undone ones are history. */
export interface LinkDecisionsTable {
  key: Generated<number>;
  id: string;
  /** What the pair is of. */
  about: 'project' | 'organisation';
  action: 'merge' | 'apart';
  /** Node ids, the lower first. */
  a: string;
  b: string;
  reason: string | null;
  made_by: string;
  made_at: string;
  undone_by: string | null;
  undone_at: string | null;
}

/** Of a linked project: which value stands, by a person's word. */
export interface LinkChoicesTable {
  key: Generated<number>;
  id: string;
  /** Node id of any document of the project. */
  project: string;
  field: string;
  /** Field id whose value stands. */
  chosen: string;
  reason: string | null;
  made_by: string;
  made_at: string;
  undone_by: string | null;
  undone_at: string | null;
}

/** Values of one field of a project that disagree, each with its source. */
export interface LinkConflictsTable {
  linked: number;
  field: string;
  n: number;
  /** As people read it. */
  value: string;
  stage: string | null;
  document: number;
  project: number;
  field_id: string;
  raw: string;
  state: string;
  published: string | null;
  /** 1 for the value that stands. */
  stands: number;
  /** The rule that says so, or why another stands. */
  why: string;
}

/** Documents whose rows changed and that are to be linked anew. */
export interface LinkWaitingTable {
  document: number;
  /** Why linking it failed; such a document is put aside, and those behind it go on. Null for one whose turn will come. */
  error: Generated<string | null>;
  /** How often linking it failed since its rows changed. */
  tries: Generated<number>;
}

/** Documents that name a project without telling of one: a call, a notice. */
export interface LinkMentionsTable {
  document: number;
  linked: number;
  why: string;
}

/** Pairs that a person, by account name, wants to look at later. */
export interface LinkLaterTable {
  person: string;
  about: 'project' | 'organisation';
  a: string;
  b: string;
  at: string;
}

export interface LinkTables {
  link_later: LinkLaterTable;
  linked_projects: LinkedProjectsTable;
  approved_projects: ApprovedProjectsTable;
  linked_organisations: LinkedOrganisationsTable;
  organisation_names: OrganisationNamesTable;
  organisation_keys: OrganisationKeysTable;
  organisation_pairs: OrganisationPairsTable;
  project_nodes: ProjectNodesTable;
  link_keys: LinkKeysTable;
  link_pairs: LinkPairsTable;
  link_decisions: LinkDecisionsTable;
  link_choices: LinkChoicesTable;
  link_conflicts: LinkConflictsTable;
  link_waiting: LinkWaitingTable;
  link_mentions: LinkMentionsTable;
}
