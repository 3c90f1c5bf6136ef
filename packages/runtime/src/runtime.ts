import type { Queue, QueueWorker } from '@siets/queue';
import type { Store, WaitingDocument } from '@siets/store';
import type { Logger } from 'pino';
import type { Settings } from './settings.ts';

/** What a worker is handed: everything it may use. */
export interface Runtime {
  readonly settings: Settings;
  readonly store: Store;
  readonly queue: Queue;
  readonly log: Logger;
  /** True where this process holds the data folder: it may run workers and watch the inbox. */
  readonly isHolder: boolean;
  /** Starts workers in this process, sweeps for forgotten work now and every minute. */
  runWorkers(workers: readonly WorkerDefinition[]): Promise<void>;
  /** Puts work for documents into the queue; a repeat changes nothing. */
  enqueue(documents: readonly WaitingDocument[]): Promise<void>;
  /** Calls back when a document is recorded, rejected or failed in this process; answers how to stop. */
  onSettled(listener: (documentId: string) => void): () => void;
  /** Runs when the runtime stops, before store and queue are closed; last added first. */
  onStop(task: () => Promise<void>): void;
  /** Orderly stop within `settings.stopMs`: no new jobs, those in hand finished or handed back. Repeats are harmless. */
  stop(): Promise<void>;
}

export interface DocumentJob {
  documentId: string;
}

/** A started worker: its handler, and how to let go of what it holds. */
export interface StartedWorker {
  handle(job: DocumentJob): Promise<void>;
  concurrency: number;
  close?(): Promise<void>;
}

export interface WorkerDefinition {
  /** The stage it works on, which is the name of its queue. */
  name: WaitingDocument['stage'];
  start(runtime: Runtime): Promise<StartedWorker>;
}

export type { QueueWorker };
