import { GiveUpError } from '@siets/queue';
import { Sandbox, SandboxClosedError } from '@siets/reader/sandbox';
import type { DocumentText, OwnLists, Problem } from '@siets/record';
import type { Extraction } from '@siets/rules';

export interface ExtractPoolOptions {
  /** Processes, and documents at once. */
  size: number;
  /** Time for one document, milliseconds; it grows with the text. */
  deadlineMs: number;
  /** Memory of one process, megabytes. */
  memoryMb: number;
  /** The module that the processes run; default: the rules. */
  entry?: URL;
}

/** What a process is given; the own lists as JSON, which is quick to hand over and is parsed once. */
export interface ExtractAsk {
  document: DocumentText;
  lists: string | null;
}

export type Extracted = Pick<Extraction, 'record' | 'trace'>;

export interface ExtractPool {
  /** Throws GiveUpError where the rules threw, and where they took too long, twice, or too much memory. */
  extract(document: DocumentText, lists?: OwnLists | null): Promise<Extracted>;
  /** Ends the processes; what runs or waits then rejects. */
  close(): Promise<void>;
}

/** For each stretch of so many characters a text has the time of a short one once more. */
const STRETCH = 1_000_000;
const TRIES = 2;
/** Rules leave little behind: a process serves until so many documents or so large a share of its memory. */
const RECYCLE_AFTER = 5_000;
const RECYCLE_SHARE = 0.6;

let written: { lists: OwnLists; json: string } | null = null;

/** The same lists come with every document. */
function toJson(lists: OwnLists): string {
  if (written?.lists !== lists) written = { lists, json: JSON.stringify(lists) };
  return written.json;
}

/** How many whole stretches a text has. */
export const stretchesOf = ({ text }: Pick<DocumentText, 'text'>): number => Math.floor(text.length / STRETCH);

/**
 * Runs the rules in processes of their own. A rule that loops or eats memory costs its process and not ours, which goes on
 * renewing leases and answering requests; a thread would not do, since V8 may end the whole process where a thread's heap is full.
 */
export function createExtractPool({ size, deadlineMs, memoryMb, entry }: ExtractPoolOptions): ExtractPool {
  const sandbox = new Sandbox<ExtractAsk, Extracted>({
    entry: entry ?? new URL('./extract-child.ts', import.meta.url),
    size, tries: TRIES, memoryMb, deadlineMs, deadlinePerPageMs: deadlineMs, deadlinePerScanMs: 0,
    // The rules give no sign of life until they are done.
    stallMs: Infinity, budgetMs: Infinity, recycleAfter: RECYCLE_AFTER, recycleMb: memoryMb * RECYCLE_SHARE,
  });
  const why = ({ code, detail }: Problem, document: DocumentText): string => {
    if (code === 'too-slow') return `the rules took longer than ${deadlineMs * (1 + stretchesOf(document))} ms, in each of ${TRIES} tries`;
    return code === 'too-much-memory' ? `the rules took too much memory (${detail ?? ''})` : `the process of the rules died (${detail ?? ''})`;
  };
  return {
    async extract(document, lists = null) {
      const outcome = await sandbox.run({ document, lists: lists && toJson(lists) }).catch((error: unknown) => {
        if (error instanceof SandboxClosedError) throw error;
        throw new GiveUpError(error instanceof Error ? error.message : String(error), { cause: error });
      });
      if (outcome.ok) return outcome.result;
      throw new GiveUpError(why(outcome.problem, document));
    },
    close: () => sandbox.close(),
  };
}
