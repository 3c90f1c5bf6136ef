import type { Decision, DocumentText, EffectiveRecord, FieldChange, PaperLikeness, Problem, ProblemCode, SietsRecord } from '@siets/record';
import type { Kysely } from 'kysely';
import type { Audit } from './audit/audit.ts';
import type { BatchWorks } from './batch-works/batch-works.ts';
import type { Controls } from './controls.ts';
import type { WrongCount } from './counts/keep-counts.ts';
import type { Erasing } from './erase/erasing.ts';
import type { Names } from './known-names.ts';
import type { Lists } from './lists/lists.ts';
import type { Links } from './links/links-port.ts';
import type { Originals } from './originals/index.ts';
import type { People } from './people/people.ts';
import type { Saved } from './saved/saved.ts';
import type { Review } from './review/review.ts';
import type { Tables } from './tables.ts';
import type { Mismatch, VerifyOptions } from './verify/index.ts';

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
  /** When a person took it back; it then counts as rejected with the problem `withdrawn`. */
  withdrawnAt: string | null;
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

/** What came of taking a file back. */
export interface Withdrawal {
  arrivalId: number;
  name: string;
  documentId: string | null;
  /** Another arrival holds the same bytes: document and original stay. */
  isKept: boolean;
}

/** A receipt that somebody is still waiting for. `due` counts the changes of the outcome. */
export interface OwedReceipt extends Arrival {
  due: number;
}

export interface StoredDocument {
  id: string;
  stage: Stage;
  /** Where a recorded document waits that is worked on anew; null otherwise. */
  again: WaitingStage | null;
  /** Changes of decisions so far: what `decisions.add` asks to have been seen. */
  decisions: number;
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
  /** Failed arrivals by the words of the error, the most frequent first; at most twenty. */
  failures: { error: string; count: number }[];
  /** When the longest waiting file came, ISO 8601; null where none waits. */
  oldestWaiting: string | null;
  /** For each waiting stage the time since which the longest waiting document stands there; null where none does. */
  waitingSince: { [stage in WaitingStage]: string | null };
  /** Documents settled per minute, over the last ten minutes or since work began within them; null where none was, or nothing waits. */
  perMinute: number | null;
  /** Seconds until nothing waits, at this rate; null where nothing waits or no rate is known. */
  secondsLeft: number | null;
  /** Recorded documents that wait to be worked on anew. */
  again: number;
  /** Recorded documents that another version of the same paper stands for. */
  replaced: number;
  /** Of recorded documents that stand for their paper. */
  projects: number;
  /** How many of the dropped came inside others. */
  inside: number;
  /** Recorded documents that could not be linked, by the words of the error, the most frequent first; at most twenty. */
  unlinked: { error: string; count: number }[];
}

export interface RetryFilter {
  id?: string;
  /** Default `failed`. */
  stage?: 'failed' | 'rejected';
  code?: ProblemCode;
  /** Only those whose error holds this, in any case. */
  error?: string;
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
  /** Takes files back: what they brought is removed, unless another arrival holds the same bytes. Those withdrawn before are passed over. */
  withdraw(arrivalIds: readonly number[], by: string): Promise<Withdrawal[]>;
}

/** Each saving method moves the stage in the same transaction; a repeat changes nothing and answers false. */
/** The documents of one paper in the order of arrival, each with how it is like the one asked about. */
export type PaperVersions = {
  documentId: string;
  arrivalId: number | null;
  name: string;
  published: string | null;
  /** It stands for the paper: counted, exported as current, reviewed. */
  isCurrent: boolean;
  /** Null for the document itself, and where they hang together only by way of others. */
  likeness: PaperLikeness | null;
}[];

export interface Documents {
  get(id: string): Promise<StoredDocument | null>;
  /** The document whose id begins so (with or without `sha256:`); null where none or several do. */
  find(idStart: string): Promise<StoredDocument | null>;
  /** Stage read → extract. Files that came inside are taken in by the same transaction, which is then flushed to disk. */
  saveText(document: DocumentText, inside?: readonly InsideFile[]): Promise<boolean>;
  /** Stage extract → publish, unless the document has another text by now. */
  saveRecord(record: SietsRecord, trace?: unknown): Promise<boolean>;
  /** Writes the flat tables of the stored record; stage publish → recorded. */
  publish(id: string): Promise<boolean>;
  /** The file is to blame: any waiting stage (or that of `at` only, where the document may have gone on) → rejected. */
  reject(id: string, problem: Problem, at?: WaitingStage): Promise<boolean>;
  /** We are to blame: any waiting stage (or that of `at` only) → failed; the stage is kept for the retry. */
  fail(id: string, error: string, at?: WaitingStage): Promise<boolean>;
  /** Puts failed (or rejected) documents back to work; answers them, for the queue. */
  retry(filter: RetryFilter): Promise<WaitingDocument[]>;
  /** Versions of its paper, itself included; empty where there is no other. */
  versions(id: string): Promise<PaperVersions>;
  text(id: string): Promise<DocumentText | null>;
  record(id: string): Promise<StoredRecord | null>;
}

/** A decision with whether it still stands; undone ones are history. */
export interface StoredDecision extends Decision {
  undone: { by: string; at: string } | null;
}

/** A decision that was made, or undone. */
export interface DecisionChange {
  decision: Decision;
  by: string;
  at: string;
  isUndoing: boolean;
}

/** A reading of a field that may be found in other documents too. */
export interface AlikeAsk {
  /** Where it was corrected: left out of what is found. */
  documentId: string;
  field: string;
  rule: string;
  raw: string;
  /** As the machine read it. */
  value: unknown;
}

export interface AlikeField {
  documentId: string;
  fieldId: string;
  project: number | null;
  /** Of the document. */
  title: string | null;
  /** Changes of decisions so far: what a batch asks to have been seen. */
  seen: number;
}

export interface Alike {
  fields: AlikeField[];
  /** True where there are more than were asked for. */
  isMore: boolean;
}

/** One correction of many documents. */
export interface Batch {
  id: string;
  /** The first of its decisions; the others decide the same elsewhere. */
  decision: Decision;
  documents: number;
  /** Decisions that still stand. */
  standing: number;
  /** When the last one was undone; null while any stands. */
  undoneAt: string | null;
  /** True while it is still being applied or undone. */
  isOpen: boolean;
}

/** What people decided. Each change says which count of changes the person saw, so that nobody overwrites another unseen. */
export interface Decisions {
  ofDocument(documentId: string): Promise<{ version: number; decisions: StoredDecision[] }>;
  /** Changes behind the first `seen` ones, in the order they were made whatever clocks said: a decision counts once, its undoing once more. */
  changesSince(documentId: string, seen: number): Promise<DecisionChange[]>;
  /** Flushed to disk; answers the new count. Throws DecisionConflictError where `seen` is not the count as of now. */
  add(documentId: string, decisions: readonly Decision[], seen: number): Promise<number>;
  /** Undoes one decision, whatever came after it. */
  undo(documentId: string, decisionId: string, undone: { by: string; at: string; seen: number }): Promise<number>;
  /** Undecided fields of other documents that the same rule read alike: the same words as the same value; at most `most`. */
  findAlike(ask: AlikeAsk, most: number): Promise<Alike>;
  /** Corrections of many documents, newest first, at most `limit`; with `by` those that somebody made. */
  batches(limit: number, by?: string): Promise<Batch[]>;
  /** The current record as people see it; null where there is none. `stamp` is another where the record, its version or a decision that counts for it is another. */
  effective(documentId: string): Promise<(EffectiveRecord & { version: number; stamp: string }) | null>;
  /** Every decision, in the order they were made. */
  all(): AsyncIterable<{ documentId: string; decision: StoredDecision }>;
}

export type ConditionName = 'kind' | 'media-type' | 'language' | 'reader' | 'rules' | 'title' | 'text-source' | 'published' | 'received' | 'stage' | 'name';

/** What a document must meet; `*` in the value of `=` and `!=` stands for anything. */
export interface Condition {
  name: ConditionName;
  is: '=' | '!=' | '<' | '<=' | '>' | '>=';
  value: string;
}

/** Which documents are to be worked on anew, and from which stage. */
export interface RerunAsk {
  from: 'read' | 'extract';
  ids?: string[];
  /** Only those with a record of these rules. */
  rules?: string[];
  where?: Condition[];
  /** Failed documents instead of recorded ones. */
  failed?: boolean;
}

/** One call of reprocessing and how far it is. */
export interface Rerun {
  rerun: number;
  rules: string;
  asked: unknown;
  askedAt: string;
  waiting: number;
  done: number;
  failed: number;
}

export interface RerunDocument {
  documentId: string;
  arrivalId: number | null;
  name: string;
  state: 'waiting' | 'done' | 'failed';
  error: string | null;
  changes: FieldChange[];
}

/** New rules over old documents: they count as recorded all the while, and the old record stands until the new one does. */
export interface Reruns {
  /** Versions of the rules that current records were made with. */
  rulesInUse(): Promise<string[]>;
  /** Ids of the documents that would be taken, in the order of arrival. */
  plan(ask: RerunAsk): AsyncIterable<string>;
  /** How many these are. */
  count(ask: RerunAsk): Promise<number>;
  /** Marks the documents, for the sweep or the queue to find, after all new files. */
  begin(ask: RerunAsk, rules: string): Promise<{ rerun: number; documents: number }>;
  /** The last one where none is named; null where there was none. */
  get(rerun?: number): Promise<Rerun | null>;
  documents(rerun: number): AsyncIterable<RerunDocument>;
}

export interface Receipts {
  /** Arrivals of the inbox whose outcome was not told yet, oldest first. */
  owed(options?: { documentId?: string; limit?: number }): Promise<OwedReceipt[]>;
  /** The receipt for change `due` is on disk. A change that came meanwhile stays owed. */
  written(arrivalId: number, due: number): Promise<void>;
}

/** Counts of the whole archive, kept beside every change by the database itself. */
export interface KeptCounts {
  /** Joins what many writers added, so that few rows are summed. */
  join(): Promise<void>;
  /** Counts everything, and anew what was kept wrongly; answers what was. */
  mend(): Promise<WrongCount[]>;
}

export interface StoreReader {
  readonly db: Kysely<Tables>;
  close(): Promise<void>;
}

export interface Store {
  readonly dataDir: string;
  /** Null where the database is a file; else the address by which queries of people are asked, as a role that may only read (null where none is given). */
  readonly queries: { url: string | null } | null;
  readonly arrivals: Arrivals;
  readonly documents: Documents;
  readonly decisions: Decisions;
  readonly batches: BatchWorks;
  readonly reruns: Reruns;
  readonly controls: Controls;
  readonly receipts: Receipts;
  readonly people: People;
  readonly saved: Saved;
  readonly links: Links;
  readonly names: Names;
  readonly lists: Lists;
  readonly review: Review;
  readonly erasing: Erasing;
  readonly audit: Audit;
  readonly originals: Originals;
  status(): Promise<StoreStatus>;
  readonly counts: KeptCounts;
  /** Compares everything with everything; yields what does not agree. */
  verify(options?: VerifyOptions): AsyncGenerator<Mismatch>;
  /**
   * Documents that wait, also those worked on anew, in the order of arrival; with `idleMs` only those untouched for so long.
   * At most `limit` (default 1000) with a key above `after`.
   */
  sweep(options?: { idleMs?: number; limit?: number; after?: number }): Promise<WaitingDocument[]>;
  countWaiting(): Promise<number>;
  /** A connection of its own for long reading: one consistent state, holding up nobody. */
  openReader(): Promise<StoreReader>;
  close(): Promise<void>;
}
