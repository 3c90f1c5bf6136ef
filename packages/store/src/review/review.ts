import type { ReviewSettings } from './settings.ts';

// What people who check records ask of the store: the queue, and what they leave for each other.

export interface Person {
  id: string;
  /** The name to log in with. */
  name: string;
}

export interface QueueFilter {
  status?: string | undefined;
  funder?: string | undefined;
  year?: number | undefined;
  municipality?: string | undefined;
  kind?: string | undefined;
  /** Name of who claimed it or decided last; empty: nobody. */
  reviewer?: string | undefined;
  text?: string | undefined;
}

export interface QueuePage {
  order: 'doubt' | 'newest' | 'oldest';
  limit: number;
  /** `next` of the page before. */
  cursor?: string | undefined;
}

export interface QueueRow {
  documentId: string;
  arrivalId: number | null;
  name: string;
  folder: string;
  title: string | null;
  kind: string | null;
  funder: string | null;
  year: number | null;
  municipality: string | null;
  status: string;
  projects: number;
  doubtful: number;
  worth: number;
  claimedBy: Person | null;
  question: string | null;
  openComments: number;
  receivedAt: string | null;
  changedAt: string;
}

export interface FacetCount {
  value: string;
  label: string;
  count: number;
}

export interface QueueCounts {
  total: number;
  status: FacetCount[];
  funder: FacetCount[];
  year: FacetCount[];
  municipality: FacetCount[];
  kind: FacetCount[];
  reviewer: FacetCount[];
}

export interface Marks {
  claim: (Person & { at: string }) | null;
  skipped: { by: Person; at: string; why: string | null } | null;
  question: { by: Person; to: Person | null; text: string; at: string } | null;
}

export interface NewComment {
  id: string;
  fieldId: string | null;
  field: string | null;
  project: number | null;
  text: string;
  by: Person;
  at: string;
}

export interface StoredComment extends NewComment {
  resolvedAt: string | null;
  resolvedBy: string | null;
}

export interface SavedFilter {
  id: string;
  userId: string;
  name: string;
  filter: unknown;
  isShared: boolean;
}

export interface Review {
  queue(filter: QueueFilter, page: QueuePage): Promise<{ items: QueueRow[]; next: string | null }>;
  counts(filter: QueueFilter): Promise<QueueCounts>;
  /** The first in the queue behind `after` that nobody else has claimed; `expected` where it is one of those still, wherever it stands. Null where there is none. */
  next(filter: QueueFilter, options: { after?: string | undefined; expected?: string | undefined; me: string }): Promise<string | null>;
  /** `to-check`, `asked`, …; null where the document is not in the queue. */
  status(documentId: string): Promise<string | null>;

  settings(): Promise<ReviewSettings>;
  setSettings(change: Partial<ReviewSettings>): Promise<ReviewSettings>;
  /**
   * Writes into the queue the recorded documents that it does not know, or knows by other settings than those of now. A program that ends meanwhile leaves the rest to the next
   * one; while another is at it nothing is done. Answers how many were written.
   */
  refresh(options?: { isStopped?: () => boolean; /** Told of the count behind each. */ onMade?: (count: number) => void }): Promise<number>;
  /** True where the queue is to be written anew: somebody is at it, or left it half-way. */
  isStale(): Promise<boolean>;

  marks(documentId: string): Promise<Marks>;
  /** False where a colleague has it and `force` is not set. */
  claim(documentId: string, by: Person, options: { at: string; force: boolean }): Promise<boolean>;
  release(documentId: string): Promise<void>;
  skip(documentId: string, skipped: { by: Person; at: string; why: string | null } | null): Promise<void>;
  ask(documentId: string, question: { by: Person; to: Person | null; text: string; at: string } | null): Promise<void>;

  /** The oldest first. */
  comments(documentId: string): Promise<StoredComment[]>;
  addComment(documentId: string, comment: NewComment): Promise<StoredComment>;
  resolveComment(documentId: string, id: string, resolved: { by: string; at: string } | null): Promise<StoredComment | null>;
  /** Only one's own; false where there is none. */
  removeComment(documentId: string, id: string, byId: string): Promise<boolean>;

  /** One's own and shared ones. */
  filters(userId: string): Promise<SavedFilter[]>;
  saveFilter(filter: SavedFilter): Promise<void>;
  removeFilter(id: string, userId: string): Promise<boolean>;
}
