import type { Transaction } from 'kysely';
import type { LinkVerdict } from '../link-tables.ts';
import type { Tables } from '../tables.ts';
import type { LinkReason } from './link-reasons.ts';

export const linkSubjects = ['project', 'organisation'] as const;
export type LinkSubject = (typeof linkSubjects)[number];
export const linkActions = ['merge', 'apart'] as const;
export type LinkAction = (typeof linkActions)[number];

/** What somebody decided, and when it was undone. */
interface Decided {
  id: string;
  reason: string | null;
  by: string;
  at: string;
  undone: { by: string; at: string } | null;
}

/** Two projects of two documents, or two names of organisations, by their ids. */
export interface StoredLinkDecision extends Decided {
  about: LinkSubject;
  action: LinkAction;
  a: string;
  b: string;
  /** Titles of the projects, or the names; null where the document is gone. */
  titles: [string | null, string | null];
}

/** Which of several values stands. */
export interface StoredLinkChoice extends Decided {
  project: string;
  field: string;
  chosen: string;
}

/** One side of a pair: a project as one document tells of it. */
export interface LinkSide {
  id: string;
  /** The project that it belongs to now. */
  project: string | null;
  documentId: string;
  name: string;
  kind: string | null;
  published: string | null;
  title: string | null;
  identifiers: string[];
  owners: string[];
  funders: string[];
  start: string | null;
  end: string | null;
  totalCents: number | null;
  /** Ids of the fields that prove what stands above, by its name; of several the first. */
  proofs: { [part in 'title' | 'identifiers' | 'owners' | 'funders' | 'start' | 'end' | 'totalCents']?: string };
}

export interface LinkDoubt {
  a: LinkSide;
  b: LinkSide;
  score: number;
  verdict: LinkVerdict;
  reasons: LinkReason[];
}

/** One project from many documents: what is to be done, the transaction to do it in (`@siets/linking`), and what people say of it. */
export interface Links {
  /** Keys of documents whose rows changed since they were linked, the lowest first; without those that were put aside. */
  waiting(limit?: number): Promise<number[]>;
  /** Lets those behind it go on where linking a document failed. It counts in `status().unlinked` until it is taken up or changes. */
  putAside(document: number, error: string): Promise<void>;
  /** Gives those that were put aside another turn, or only those that failed fewer times than `below`; answers how many. */
  takeUp(options?: { below?: number }): Promise<number>;
  /** As `Database.write`: the work may be run again, so it changes nothing but the database. */
  write<T>(work: (trx: Transaction<Tables>) => Promise<T>, options?: { durable?: boolean }): Promise<T>;
  /** Pairs that a person should look at, the likeliest first; what people decided on is left out. `after` pairs are passed over. */
  doubts(options?: { after?: number; limit?: number }): Promise<{ pairs: LinkDoubt[]; count: number }>;
  /** Newest first. */
  decisions(limit?: number): Promise<StoredLinkDecision[]>;
  /** Flushed to disk. An earlier decision on the same two is undone by it. Null where one of the two is not there. */
  decide(decision: { about: LinkSubject; action: LinkAction; a: string; b: string; reason: string | null }, made: { by: string; at: string }): Promise<string | null>;
  /** Which value of a field of a project stands from now on; `chosen` is its field id. Null where project or value is not there. */
  choose(choice: { project: string; field: string; chosen: string; reason: string | null }, made: { by: string; at: string }): Promise<string | null>;
  /** Undoes a decision or a choice; false where there is none, or it was undone before. */
  undo(id: string, undone: { by: string; at: string }): Promise<boolean>;
  /** Choices for a project, newest first, undone ones too. */
  choices(project: string): Promise<StoredLinkChoice[]>;
}
