import { flushCompileCache } from 'node:module';
import { ProblemError } from '@siets/record';
import type { OnProgress } from '../progress.ts';
import { watchParent } from './orphan-watch.ts';
import type { ChildMessage, JobMessage } from './protocol.ts';

export type Work<Job, Result> = (job: Job, onProgress: OnProgress) => Promise<Result>;

const send = (message: ChildMessage): void => {
  process.send?.(message);
};

const toFailure = (id: number, error: unknown): ChildMessage => {
  if (error instanceof ProblemError) return { id, kind: 'problem', problem: error.problem };
  const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
  return { id, kind: 'failure', name, message, stack: stack ?? '' };
};

/** Keeps what was compiled for the first job: who is killed at the end leaves nothing behind by itself, and each would compile it all anew. */
const keepCompiled = (): void => flushCompileCache();

/** The child's side: does one job at a time and says how it went. */
export function serve<Job, Result>(work: Work<Job, Result>): void {
  watchParent();
  let isFirst = true;
  process.on('message', (message: JobMessage) => {
    const { id, job } = message;
    const answer = work(job as Job, (progress) => send({ id, kind: 'progress', progress })).then(
      (result) => send({ id, kind: 'result', result }),
      (error: unknown) => send(toFailure(id, error)),
    );
    if (isFirst) void answer.then(keepCompiled);
    isFirst = false;
  });
  send({ kind: 'ready' });
}
