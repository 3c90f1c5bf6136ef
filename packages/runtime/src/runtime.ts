import type { Queue } from '@siets/queue';
import type { ControlName, Store, StoredDocument, WaitingDocument, WaitingStage } from '@siets/store';
import type { Logger } from 'pino';
import type { DiskWatch } from './disk-watch.ts';
import type { Metrics } from './metrics.ts';
import type { Settings } from './settings.ts';

/** What a worker is handed: everything it may use. */
export interface Runtime {
  readonly settings: Settings;
  readonly store: Store;
  readonly queue: Queue;
  readonly log: Logger;
  readonly disk: DiskWatch;
  readonly metrics: Metrics;
  /** True where this process holds the data folder: it may watch the inbox, and jobs that a killed one held are free. */
  readonly isHolder: boolean;
  /** Starts workers in this process; sweeps for forgotten work now and every `settings.sweepMs`. */
  runWorkers(workers: readonly WorkerDefinition[]): Promise<void>;
  /** Puts work for documents into the queue; a repeat changes nothing. */
  enqueue(documents: readonly Pick<WaitingDocument, 'id' | 'stage' | 'priority'>[], options?: { delayMs?: number }): Promise<void>;
  /** True where a person has paused it, on whichever machine; known a second later. */
  isPaused(name: ControlName): boolean;
  /** Calls back when a document is recorded, rejected or failed by a worker of this process; answers how to stop. */
  onSettled(listener: (documentId: string) => void): () => void;
  /** Begun when the runtime stops, beside the jobs in hand; store and queue are still open. */
  onStop(task: () => Promise<void>): void;
  /** Orderly stop within `settings.stopMs`: no new jobs, those in hand finished or handed back. Repeats are harmless. */
  stop(): Promise<void>;
}

export interface DocumentJob {
  documentId: string;
}

/** A started worker: what it does with a document that stands at its stage, and how it lets go of what it holds. */
export interface StartedWorker {
  /**
   * Throws ProblemError where the file is to blame (the document is rejected), anything else where we are
   * (tried again, then failed). It saves its result, which moves the stage; the next stage is then queued.
   */
  handle(document: StoredDocument): Promise<void>;
  /** Documents at once; default 1. */
  concurrency?: number;
  close?(): Promise<void>;
}

export interface WorkerDefinition {
  /** The stage it works on, which is the name of its queue. */
  stage: WaitingStage;
  start(runtime: Runtime): Promise<StartedWorker>;
}
