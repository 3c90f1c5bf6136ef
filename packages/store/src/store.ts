import type { DocumentText, Problem, ProblemCode, SietsRecord } from '@siets/record';
import type { Kysely } from 'kysely';
import type { Originals } from './originals.ts';
import type { Tables } from './tables.ts';

// The contract of the store. The truth about every file is here: the queue may be lost, this may not.

/** Stages that wait for work, in order. */
export const waitingStages = ['read', 'extract', 'publish'] as const;
export type WaitingStage = (typeof waitingStages)[number];

/** Stages that wait for nobody. */
export const settledStages = ['recorded', 'rejected', 'failed'] as const;
export type SettledStage = (typeof settledStages)[number];
export type Stage = WaitingStage | SettledStage;

/** What became of a dropped file. Every arrival has exactly one; together they are all that was dropped. */
export const outcomes = ['recorded', 'duplicate', 'rejected', 'failed', 'waiting'] as const;
export type Outcome = (typeof outcomes)[number];

/** `inside`: it came inside another file. */
export const arrivalSources = ['inbox', 'ingest', 'upload', 'inside'] as const;
export type ArrivalSource = (typeof arrivalSources)[number];

/** A file that came in. */
export interface NewArrival {
  /** Name of the file as dropped, without its folder. */
  name: string;
  /** Folder below the inbox, parts joined by `/`; empty at the top. */
  folder?: string;
  source: ArrivalSource;
  receivedAt: Date;
  /** `sha256:…` of the bytes; null where they could not be had (then `problem` says why). */
  documentId: string | null;
  bytes: number;
  /** The file is refused at the door: vanished, unreadable, not a file. */
  problem?: Problem;
  /** Unique mark of this one drop. A second `add` with the same mark (after a crash) answers with the first arrival. */
  claim?: string;
  /** 0 is most urgent; people's single files before floods before reprocessing. */
  priority?: number;
}

export interface ArrivalAnswer {
  arrivalId: number;
  documentId: string | null;
  /** `new`: work begins (also where an earlier try failed); `duplicate`; `rejected`: the earlier or given reason stands in `problem`. */
  outcome: 'new' | 'duplicate' | 'rejected';
  problem: Problem | null;
}

/** An arrival with what became of it. Times are ISO 8601, UTC. */
export interface Arrival {
  arrivalId: number;
  documentId: string | null;
  name: string;
  folder: string;
  source: ArrivalSource;
  receivedAt: string;
  bytes: number;
  outcome: Outcome;
  problem: Problem | null;
  /** Last words of what went wrong on our side; null unless failed. */
  error: string | null;
  /** The arrival that brought the same bytes first; null where this is it. */
  first: (ArrivalName & { receivedAt: string; parent: ArrivalName | null }) | null;
  /** The arrival that this file came inside of; null for one that was dropped. */
  parent: ArrivalName | null;
  /** 0 for a dropped file, 1 for what came inside it, and so on. */
  depth: number;
}

/** An arrival by its number and name, as it is told to people. */
export interface ArrivalName {
  arrivalId: number;
  name: string;
  folder: string;
}

/** A file that came inside another: its original is kept already, or a problem says why it could not be had. */
export interface InsideFile {
  name: string;
  /** Folder within the archive, parts joined by `/`; empty at the top. */
  folder: string;
  documentId: string | null;
  bytes: number;
  problem?: Problem;
}

/** A receipt that somebody is still waiting for. `due` counts the changes of the outcome. */
export interface OwedReceipt extends Arrival {
  due: number;
}

export interface StoredDocument {
  id: string;
  stage: Stage;
  mediaType: string | null;
  bytes: number;
  pages: number | null;
  kind: string | null;
  title: string | null;
  projects: number;
  problem: Problem | null;
  error: string | null;
  /** How often it was given up because of us. */
  failures: number;
  textId: string | null;
  reader: string | null;
  rules: string | null;
  priority: number;
  createdAt: string;
  updatedAt: string;
}

export interface WaitingDocument {
  /** Number of the document in this store: grows in the order of arrival. */
  key: number;
  id: string;
  stage: WaitingStage;
  priority: number;
}

export interface ListFilter {
  outcome?: Outcome;
  code?: ProblemCode;
  /** Part of the name, case folded. */
  name?: string;
  /** At most this many; default 100. */
  limit?: number;
  /** Arrivals below this id: the page after the last one shown (newest first). */
  before?: number;
}

/** `dropped` is the sum of the other five, counted over arrivals. */
export interface StoreStatus {
  dropped: number;
  recorded: number;
  duplicate: number;
  rejected: number;
  failed: number;
  waiting: number;
  /** Different documents, by stage. */
  stages: { [stage in Stage]: number };
  /** Rejected arrivals by problem code. */
  problems: { code: ProblemCode; count: number }[];
  /** When the longest waiting file came, ISO 8601; null where none waits. */
  oldestWaiting: string | null;
  projects: number;
  /** How many of the dropped came inside others. */
  inside: number;
}

export interface RetryFilter {
  id?: string;
  /** Default `failed`. */
  stage?: 'failed' | 'rejected';
  code?: ProblemCode;
}

export interface StoredRecord {
  record: SietsRecord;
  /** Plain JSON data, as the rules gave it. */
  trace: unknown;
}

export interface Arrivals {
  /** One transaction, flushed to disk before it answers; calls at the same time share one. */
  add(arrival: NewArrival): Promise<ArrivalAnswer>;
  get(arrivalId: number): Promise<Arrival | null>;
  /** True where a drop with this mark was counted. */
  hasClaim(claim: string): Promise<boolean>;
  /** Newest first. */
  list(filter?: ListFilter): Promise<Arrival[]>;
  ofDocument(documentId: string): Promise<Arrival[]>;
  /** The files that came inside a document, in their order; not those inside of these. */
  inside(documentId: string): Promise<Arrival[]>;
  /** How deep a document stands within others, and how many files the dropped one has brought along besides those in this one. */
  measureInside(documentId: string): Promise<{ depth: number; count: number }>;
}

/** Each saving method moves the stage in the same transaction; a repeat changes nothing and answers false. */
export interface Documents {
  get(id: string): Promise<StoredDocument | null>;
  /** The document whose id begins so (with or without `sha256:`); null where none or several do. */
  find(idStart: string): Promise<StoredDocument | null>;
  /** Stage read → extract. Files that came inside are taken in by the same transaction, which is then flushed to disk. */
  saveText(document: DocumentText, inside?: readonly InsideFile[]): Promise<boolean>;
  /** Stage extract → publish. */
  saveRecord(record: SietsRecord, trace?: unknown): Promise<boolean>;
  /** Writes the flat tables of the stored record; stage publish → recorded. */
  publish(id: string): Promise<boolean>;
  /** The file is to blame: any waiting stage → rejected. */
  reject(id: string, problem: Problem): Promise<boolean>;
  /** We are to blame: any waiting stage → failed; the stage is kept for the retry. */
  fail(id: string, error: string): Promise<boolean>;
  /** Puts failed (or rejected) documents back to work; answers them, for the queue. */
  retry(filter: RetryFilter): Promise<WaitingDocument[]>;
  text(id: string): Promise<DocumentText | null>;
  record(id: string): Promise<StoredRecord | null>;
}

export interface Receipts {
  /** Arrivals of the inbox whose outcome was not told yet, oldest first. */
  owed(options?: { documentId?: string; limit?: number }): Promise<OwedReceipt[]>;
  /** The receipt for change `due` is on disk. A change that came meanwhile stays owed. */
  written(arrivalId: number, due: number): Promise<void>;
}

export interface StoreReader {
  readonly db: Kysely<Tables>;
  close(): Promise<void>;
}

export interface Store {
  readonly dataDir: string;
  readonly arrivals: Arrivals;
  readonly documents: Documents;
  readonly receipts: Receipts;
  readonly originals: Originals;
  status(): Promise<StoreStatus>;
  /**
   * Documents that wait, in the order of arrival; with `idleMs` only those untouched for so long.
   * At most `limit` (default 1000) with a key above `after`.
   */
  sweep(options?: { idleMs?: number; limit?: number; after?: number }): Promise<WaitingDocument[]>;
  countWaiting(): Promise<number>;
  /** A connection of its own for long reading: one consistent state, holding up nobody. */
  openReader(): Promise<StoreReader>;
  close(): Promise<void>;
}
