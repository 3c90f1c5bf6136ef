import { getCompileCacheDir } from 'node:module';
import { Worker } from 'node:worker_threads';
import type { OwnLists } from '@siets/record';
import type { ExtractAnswer, Extractor } from './extract-job.ts';
import type { ThreadAnswer, ThreadData, ThreadJob } from './extract-thread.ts';

interface Thread {
  worker: Worker;
  /** Jobs in hand, by their number. */
  open: Map<number, (answer: ExtractAnswer) => void>;
  isGone: boolean;
}

/** Messages are copied; no memory changes hands. */
const NOTHING_MOVED: [] = [];

/** Extracts on several cores: each job goes to the thread with the fewest in hand. */
export function createThreadedExtractor(count: number, lists: OwnLists | null): Extractor {
  const threads = Array.from({ length: count }, () => startThread(lists));
  let last = 0;
  return {
    run: (job) => {
      const thread = threads.filter(({ isGone }) => !isGone).sort((a, b) => a.open.size - b.open.size)[0];
      if (!thread) return Promise.resolve({ fault: 'every thread has ended' });
      const id = (last += 1);
      return new Promise((done) => {
        thread.open.set(id, done);
        thread.worker.postMessage({ id, job } satisfies ThreadJob, NOTHING_MOVED);
      });
    },
    close: async () => {
      await Promise.all(threads.map(closeThread));
    },
  };
}

function startThread(lists: OwnLists | null): Thread {
  const worker = new Worker(new URL('./extract-thread.ts', import.meta.url), { workerData: { cacheDir: getCompileCacheDir(), lists } satisfies ThreadData });
  const thread: Thread = { worker, open: new Map(), isGone: false };
  const end = (fault: string): void => {
    thread.isGone = true;
    for (const done of thread.open.values()) done({ fault });
    thread.open.clear();
  };
  worker.on('message', ({ id, answer }: ThreadAnswer) => {
    thread.open.get(id)?.(answer);
    thread.open.delete(id);
  });
  worker.on('error', (error) => end(error instanceof Error ? error.message : String(error)));
  worker.on('exit', () => end('the thread ended'));
  return thread;
}

function closeThread({ worker, isGone }: Thread): Promise<void> {
  if (isGone) return Promise.resolve();
  return new Promise((done) => {
    worker.on('exit', () => done());
    worker.postMessage(null, NOTHING_MOVED);
  });
}
