import type { Generated } from 'kysely';

/** What the queue asks of a document, written whenever its record or its marks change. */
export interface ReviewsTable {
  document: number;
  status: string;
  /** Thousandths, so that pages of the queue can be told apart exactly. */
  worth: number;
  doubtful: number;
  /** Words of title, file, funders and organisations, as `toIndexWords` makes them, each between two blanks. */
  haystack: string;
  /** Settings that it was written with (`toMadeWith`): others make it stale. */
  made_with: string;
  changed_at: string;
}

/** One value of a document that the queue is filtered by; `status` is that of its review, so that counts need no join. */
export interface ReviewFacetsTable {
  document: number;
  facet: string;
  value: string;
  label: string;
  status: string;
}

/** Who has taken a document on, put it aside or asked about it. */
export interface ReviewMarksTable {
  document: number;
  claimed_id: string | null;
  claimed_name: string | null;
  claimed_at: string | null;
  skipped_id: string | null;
  skipped_name: string | null;
  skipped_at: string | null;
  skipped_why: string | null;
  asked_id: string | null;
  asked_name: string | null;
  asked_at: string | null;
  asked_text: string | null;
  asked_to_id: string | null;
  asked_to_name: string | null;
}

export interface CommentsTable {
  key: Generated<number>;
  id: string;
  document: number;
  field_id: string | null;
  field: string | null;
  project: number | null;
  text: string;
  by_id: string;
  by_name: string;
  at: string;
  resolved_at: string | null;
  resolved_by: string | null;
}

export interface SavedFiltersTable {
  id: string;
  user_id: string;
  name: string;
  /** JSON, as the page sent it. */
  filter: string;
  is_shared: number;
}

/** What administrators set; `value` is JSON. */
export interface SettingsTable {
  key: string;
  value: string;
}

export interface ReviewTables {
  reviews: ReviewsTable;
  review_facets: ReviewFacetsTable;
  review_marks: ReviewMarksTable;
  comments: CommentsTable;
  saved_filters: SavedFiltersTable;
  settings: SettingsTable;
}
