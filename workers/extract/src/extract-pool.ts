import { getCompileCacheDir } from 'node:module';
import { Worker } from 'node:worker_threads';
import { GiveUpError } from '@siets/queue';
import type { DocumentText } from '@siets/record';
import type { Extraction } from '@siets/rules';
import type { ExtractAnswer } from './extract-thread.ts';

export interface ExtractPoolOptions {
  /** Threads, and documents at once. */
  size: number;
  /** Time for one document, milliseconds; it grows with the text. */
  deadlineMs: number;
  /** Heap of one thread, megabytes. */
  memoryMb: number;
  /** The module that the threads run; default: the rules. */
  entry?: URL;
}

export type Extracted = Pick<Extraction, 'record' | 'trace'>;

export interface ExtractPool {
  /** Throws GiveUpError where the rules threw, and where they took too long or too much memory, twice. */
  extract(document: DocumentText): Promise<Extracted>;
  /** Ends the threads; what runs then rejects. */
  close(): Promise<void>;
}

/** A text of so many characters has twice the time of a short one. */
const LENGTH_FOR_TWICE = 1_000_000;
const TRIES = 2;
/** Messages are copied; no memory changes hands. */
const NOTHING_MOVED: [] = [];

type End = { kind: 'answer'; answer: ExtractAnswer } | { kind: 'died'; why: string };

/**
 * Runs the rules in threads that can be ended from outside: a rule that loops costs its thread and not the process, which
 * goes on renewing leases and answering requests.
 */
export function createExtractPool(options: ExtractPoolOptions): ExtractPool {
  const idle: ExtractThread[] = [];
  const all = new Set<ExtractThread>();
  const waiting: (() => void)[] = [];
  let isClosed = false;

  const take = async (): Promise<ExtractThread> => {
    while (!isClosed) {
      const known = idle.pop();
      if (known?.isAlive) return known;
      if (known) all.delete(known);
      else if (all.size < options.size) {
        const made = new ExtractThread(options);
        all.add(made);
        return made;
      } else await new Promise<void>((done) => waiting.push(done));
    }
    throw new Error('the threads were closed while a document waited for one');
  };

  const giveBack = (thread: ExtractThread): void => {
    if (thread.isAlive) idle.push(thread);
    else all.delete(thread);
    waiting.shift()?.();
  };

  async function tryOnce(document: DocumentText): Promise<End> {
    const thread = await take();
    try {
      return await thread.run(document, options.deadlineMs * (1 + document.text.length / LENGTH_FOR_TWICE));
    } finally {
      giveBack(thread);
    }
  }

  return {
    async extract(document) {
      let end = await tryOnce(document);
      for (let tries = 1; tries < TRIES && end.kind === 'died' && !isClosed; tries += 1) end = await tryOnce(document);
      if (end.kind === 'died') throw isClosed ? new Error(end.why) : new GiveUpError(`${end.why}, in each of ${TRIES} tries`);
      const { answer } = end;
      if (answer.ok) return answer.extracted;
      throw new GiveUpError(answer.error.message, { cause: answer.error });
    },
    async close() {
      isClosed = true;
      await Promise.all([...all].map((thread) => thread.end('the threads were closed while they worked')));
      for (const wake of waiting.splice(0)) wake();
    },
  };
}

/** One thread with the rules loaded: a document at a time. */
class ExtractThread {
  readonly #worker: Worker;
  readonly #ready: Promise<void>;
  #settle: ((end: End) => void) | null = null;
  #isAlive = true;

  constructor({ entry = new URL('./extract-thread.ts', import.meta.url), memoryMb }: ExtractPoolOptions) {
    this.#worker = new Worker(entry, {
      workerData: { cacheDir: getCompileCacheDir() }, resourceLimits: { maxOldGenerationSizeMb: memoryMb },
    });
    // Loading the rules is our cost, not the document's.
    this.#ready = new Promise((done) => {
      this.#worker.once('message', () => done());
      this.#worker.once('exit', () => done());
    });
    this.#worker.on('message', (answer: ExtractAnswer | 'ready') => {
      if (answer !== 'ready') this.#settle?.({ kind: 'answer', answer });
    });
    this.#worker.on('error', (error) => this.#die(error instanceof Error ? error.message : String(error)));
    this.#worker.on('exit', () => this.#die('the thread of the rules ended'));
    this.#worker.unref();
  }

  get isAlive(): boolean {
    return this.#isAlive;
  }

  async run(document: DocumentText, deadlineMs: number): Promise<End> {
    this.#worker.ref();
    await this.#ready;
    let timer: NodeJS.Timeout | undefined;
    try {
      return await new Promise<End>((done) => {
        this.#settle = done;
        if (!this.#isAlive) return done({ kind: 'died', why: 'the thread of the rules ended' });
        timer = setTimeout(() => void this.end(`the rules took longer than ${Math.round(deadlineMs)} ms`), deadlineMs);
        this.#worker.postMessage(document, NOTHING_MOVED);
      });
    } finally {
      clearTimeout(timer);
      this.#settle = null;
      this.#worker.unref();
    }
  }

  /** Ends it, whatever it is at. */
  async end(why: string): Promise<void> {
    this.#die(why);
    await this.#worker.terminate();
  }

  #die(why: string): void {
    this.#isAlive = false;
    this.#settle?.({ kind: 'died', why });
  }
}
