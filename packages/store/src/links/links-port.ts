import type { Transaction } from 'kysely';
import type { LinkVerdict } from '../link-tables.ts';
import type { Tables } from '../tables.ts';
import type { LinkReason } from './link-reasons.ts';
import type { WordsAround } from './words-around.ts';

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
  proofs: { [part in ProvedPart]?: string };
  /** The sentence in which the words of each of them stand. */
  words: { [part in ProvedPart]?: WordsAround };
}
export type ProvedPart = 'title' | 'identifiers' | 'owners' | 'funders' | 'start' | 'end' | 'totalCents';

/** Which pairs are asked for. */
export interface DoubtsAsked {
  /** So many are passed over. */
  after?: number;
  limit?: number;
  /** Who asks, by account name: what this person has put off is left out. */
  person?: string;
  /** Only what this person has put off. */
  isLater?: boolean;
}

/** How many pairs there are for this person, and how many this person has put off. */
export interface DoubtCounts {
  count: number;
  later: number;
}

export interface LinkDoubt {
  a: LinkSide;
  b: LinkSide;
  score: number;
  verdict: LinkVerdict;
  reasons: LinkReason[];
}

/** One side of a pair of names: a name, in which documents it stands, and who it is so far. */
export interface OrganisationSide {
  /** Node id of the name. */
  id: string;
  /** Normalised. */
  name: string;
  /** As the documents below print it. */
  printed: string[];
  /** The organisation that it belongs to now, and every name that goes by. */
  organisation: string | null;
  names: string[];
  registrationNumber: string | null;
  country: string | null;
  /** The municipality of today that the name tells of. */
  place: string | null;
  /** Some documents in which it stands so, and how many there are in all. */
  documents: { documentId: string; name: string; fieldId: string; words: WordsAround | null }[];
  count: number;
}

export interface OrganisationDoubt {
  a: OrganisationSide;
  b: OrganisationSide;
  score: number;
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
  /** The same, but null where another process is at it now: many that link at once would only undo each other's work. */
  writeInTurn<T>(work: (trx: Transaction<Tables>) => Promise<T>): Promise<T | null>;
  /** Pairs that a person should look at, the likeliest first; what people decided on is left out. */
  doubts(asked?: DoubtsAsked): Promise<DoubtCounts & { pairs: LinkDoubt[] }>;
  /** The same of organisations: of any two the likeliest pair of their names. */
  organisationDoubts(asked?: DoubtsAsked): Promise<DoubtCounts & { pairs: OrganisationDoubt[] }>;
  /** A person looks at a pair later; nobody else's work changes. */
  putOff(pair: { about: LinkSubject; a: string; b: string }, by: { person: string; at: string }): Promise<void>;
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
