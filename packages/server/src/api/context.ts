import type { DoubtOptions } from '@siets/record';
import type { Erasure, Store } from '@siets/store';
import type { Who } from '../account/who.ts';
import type { BatchRunner } from './batch-runner.ts';
import type { QueueMaking } from './queue-making.ts';
import type { Together } from './document-answer.ts';

/** What the handlers of the API may use. */
export interface ApiContext {
  store: Store;
  version: string;
  /** Version of the rules that the workers run, without own lists. */
  rules: string;
  /** Where uploaded files are put, to be taken in like those that somebody drops. */
  inboxDir: string;
  /** Largest file that may be uploaded. */
  uploadBytes: number;
  /** A session ends so many minutes after it was used last. */
  sessionMinutes: () => Promise<number>;
  /** What is doubtful, and what is accepted automatically. */
  doubts: () => Promise<DoubtOptions>;
  /** False while the disk is full: nothing is taken in. */
  isTaking: () => boolean;
  /** Address of the pages that show the queues; null where there are none. */
  boards: string | null;
  /** Puts documents that wait back to work. */
  enqueue: (documents: readonly { id: string; stage: 'read' | 'extract' | 'publish'; priority: number }[]) => Promise<void>;
  /** Lets go of what was made of erased words outside of the store: receipts. */
  afterErasure: (erasure: Erasure) => Promise<void>;
  /** Long work beside the answers, waited for at the end; failures are told. */
  background: (work: (isStopped: () => boolean) => Promise<unknown>) => void;
  queue: QueueMaking;
  /** Works on corrections of many documents. */
  batches: BatchRunner;
  /** How people work together on a document. */
  together: (documentId: string, who: Who) => Promise<Together>;
}
