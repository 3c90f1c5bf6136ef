import { realpath } from 'node:fs/promises';
import { createRuntime, type Runtime } from '@siets/runtime';
import { outcomes, type Outcome } from '@siets/store';
import { takeFile } from '@siets/worker-intake';
import type { IngestOptions } from './commands/ingest.ts';
import { CommandError, endWith, exitStatus } from './exit-status.ts';
import { findFiles, type FoundFile } from './find-files.ts';
import { outcomeLabel } from './format/outcome-words.ts';
import { sentence } from './language.ts';
import { nameOf } from './list-arrivals.ts';
import { startProgress } from './progress.ts';
import { SettledWatch } from './settled-watch.ts';
import { readSettings } from './store-options.ts';
import { tellFailure, tellProblem } from './tell-problem.ts';
import { tell, writeOut } from './terminal.ts';
import { untilStopped } from './until-stopped.ts';
import { workers } from './workers.ts';

type Sum = { [outcome in Outcome]: number } & { files: number; inside: number };

/** `siets ingest`: takes files in, works until all of them have their outcome, and tells the sum. */
export async function ingestPaths(paths: readonly string[], options: IngestOptions): Promise<void> {
  const { files, problems } = await findFiles(paths);
  for (const { shown, code } of problems) tellProblem(shown, { code, page: null });
  if (problems.length > 0) endWith(exitStatus.problems);
  if (files.length === 0) {
    if (problems.length > 0) return;
    throw new CommandError(sentence({ lv: 'Norādītajās mapēs nav neviena faila.', en: 'There is no file in the folders that were named.' }));
  }
  const runtime = await createRuntime(await readSettings({ dataDir: options.data }), { hold: 'try' });
  try {
    const stopping = new AbortController();
    void untilStopped().then(() => stopping.abort());
    const sum = await ingest(runtime, files, stopping.signal);
    const isStopped = stopping.signal.aborted;
    if (isStopped) tell(sentence(interrupted));
    else await tellSum(sum, options);
    if (isStopped || sum.rejected + sum.failed + sum.waiting > 0) endWith(exitStatus.problems);
  } finally {
    await runtime.stop();
  }
}

async function ingest(runtime: Runtime, files: readonly FoundFile[], stopping: AbortSignal): Promise<Sum> {
  const watch = new SettledWatch(runtime);
  const progress = startProgress(files.length, { isShown: true });
  const sum: Sum = { files: files.length, inside: 0, recorded: 0, duplicate: 0, rejected: 0, failed: 0, waiting: 0 };
  const settle = async (arrivalId: number, shown: string): Promise<void> => {
    const arrival = await runtime.store.arrivals.get(arrivalId);
    const outcome = arrival?.outcome ?? 'failed';
    sum[outcome] += 1;
    progress.step();
    if (outcome === 'rejected' && arrival?.problem) tellProblem(shown, arrival.problem);
    if (outcome === 'failed') tellFailure(shown, arrival?.error ?? '');
  };
  /** The files that came inside have their outcome after the one that brought them. */
  const settleInside = async (documentId: string | null, shown: string): Promise<void> => {
    if (documentId === null || stopping.aborted) return;
    await Promise.all((await runtime.store.arrivals.inside(documentId)).map(async (file) => {
      const name = `${shown} › ${nameOf({ ...file, parent: null })}`;
      sum.inside += 1;
      if (file.outcome === 'waiting' && file.documentId !== null) await watch.settled(file.documentId);
      if (!stopping.aborted) await settle(file.arrivalId, name);
      if (file.outcome !== 'duplicate') await settleInside(file.documentId, name);
    }));
  };
  try {
    await runtime.runWorkers(workers);
    const open: Promise<void>[] = [];
    // One after another, so that numbers follow names and of equal files the first one counts; the workers go on beside.
    for (const file of files) {
      if (stopping.aborted) break;
      const answer = await takeOne(runtime, file);
      const begun = answer.outcome === 'new' ? answer.documentId : null;
      const done = begun === null ? Promise.resolve() : watch.settled(begun);
      const told = done.then(() => (stopping.aborted ? undefined : settle(answer.arrivalId, file.shown)));
      open.push(told.then(() => settleInside(begun, file.shown)));
    }
    await Promise.race([Promise.all(open), untilAborted(stopping)]);
    return sum;
  } finally {
    watch.close();
    progress.end();
  }
}

const untilAborted = (signal: AbortSignal): Promise<void> =>
  new Promise((done) => {
    if (signal.aborted) done();
    else signal.addEventListener('abort', () => done(), { once: true });
  });

async function takeOne(runtime: Runtime, { path, relative }: FoundFile) {
  const parts = relative.split('/');
  const name = parts.pop() ?? relative;
  const real = await realpath(path).catch(() => path);
  return takeFile(runtime, { path: real, name, folder: parts.join('/'), source: 'ingest', receivedAt: new Date() });
}

async function tellSum(sum: Sum, { json }: IngestOptions): Promise<void> {
  if (json) return writeOut(`${JSON.stringify(sum)}\n`);
  const parts = outcomes.filter((outcome) => sum[outcome] > 0).map((outcome) => `${outcomeLabel(outcome)} ${sum[outcome]}`);
  await writeOut(`${sum.files}${sum.inside > 0 ? ` + ${sum.inside}` : ''}: ${parts.join(', ')}\n`);
}

const interrupted = {
  lv: 'Pārtraukts. Pieņemtie faili ir saglabāti; pārējos palaidiet vēlreiz, jau pieņemtie netiks dubultoti.',
  en: 'Interrupted. Files that were taken in are kept; run it again for the others, nothing will be recorded twice.',
};
