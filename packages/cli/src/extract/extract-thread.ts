import { enableCompileCache } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import type { OwnLists } from '@siets/record';
import type { ExtractAnswer, ExtractJob, Extractor } from './extract-job.ts';

// A thread of `siets extract`: takes jobs, answers them, and ends when told `null`. The rules are pure, so that threads
// share nothing; what must be killable is read in a process of its own in any case.

export interface ThreadData {
  cacheDir: string | undefined;
  lists: OwnLists | null;
}
export interface ThreadJob {
  id: number;
  job: ExtractJob;
}
export interface ThreadAnswer {
  id: number;
  answer: ExtractAnswer;
}

const { cacheDir, lists } = workerData as ThreadData;
if (cacheDir !== undefined) enableCompileCache(cacheDir);
const extractor: Promise<Extractor> = import('./extract-job.ts').then(({ createExtractor }) => createExtractor(1, lists));

parentPort?.on('message', (message: ThreadJob | null) => void (message === null ? end() : answer(message)));

async function answer({ id, job }: ThreadJob): Promise<void> {
  parentPort?.postMessage({ id, answer: await (await extractor).run(job) } satisfies ThreadAnswer, []);
}

async function end(): Promise<void> {
  await (await extractor).close();
  parentPort?.close();
}
