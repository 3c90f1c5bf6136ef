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

/** The child's side: does one job at a time and says how it went. */
export function serve<Job, Result>(work: Work<Job, Result>): void {
  watchParent();
  process.on('message', (message: JobMessage) => {
    const { id, job } = message;
    work(job as Job, (progress) => send({ id, kind: 'progress', progress })).then(
      (result) => send({ id, kind: 'result', result }),
      (error: unknown) => send(toFailure(id, error)),
    );
  });
  send({ kind: 'ready' });
}
