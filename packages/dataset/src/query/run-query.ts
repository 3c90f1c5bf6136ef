import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import type { Cell } from '../read-rows.ts';
import { cancelInPostgres } from './query-postgres.ts';
import { QueryError } from './query-problem.ts';
import { watchMemory } from './watch-memory.ts';
import type { QueryJob, QueryMessage } from './query-process.ts';

export interface QueryLimits {
  /** Milliseconds until the query is stopped. */
  timeMs?: number;
  /** Rows that are answered. */
  rows?: number;
}

export const defaultLimits = { timeMs: 30_000, rows: 10_000 } as const;

export interface QueryAnswer {
  columns: string[];
  rows: Cell[][];
  /** True where the limit of rows left some out. */
  isMore: boolean;
  milliseconds: number;
}

/** What the process of a query may hold: of JavaScript in MB, and in all in bytes (sorting, long texts, cache). */
const HEAP_MB = 256;
const MOST_BYTES = 768 * 1024 * 1024;

/** No secrets of ours; only where compiled code lies. */
const compiled = (): NodeJS.ProcessEnv => (process.env['NODE_COMPILE_CACHE'] === undefined ? {} : { NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'] });

const start = (): ChildProcess => fork(join(import.meta.dirname, 'query-process.ts'), [], {
  serialization: 'advanced', execArgv: [`--max-old-space-size=${HEAP_MB}`], stdio: ['ignore', 'ignore', 'ignore', 'ipc'], env: compiled(),
});

/** Runs one query in a process of its own, which is killed when its time is over. Throws QueryError. */
export function runInProcess(job: QueryJob, timeMs: number, signal?: AbortSignal): Promise<QueryAnswer> {
  const started = performance.now();
  const child = start();
  return new Promise((resolve, reject) => {
    const found: Omit<QueryAnswer, 'milliseconds'> = { columns: [], rows: [], isMore: false };
    const timer = setTimeout(() => stop(new QueryError('too-slow', `${timeMs / 1000} s`)), timeMs);
    const unwatch = watchMemory(child.pid, MOST_BYTES, () => stop(new QueryError('too-large')));
    const onAbort = () => stop(signal?.reason as Error);
    const settle = (end: () => void) => {
      clearTimeout(timer);
      unwatch();
      signal?.removeEventListener('abort', onAbort);
      child.kill('SIGKILL');
      end();
    };
    let pid: number | null = null;
    const stop = (error: Error) => settle(() => {
      if ('url' in job && pid !== null) cancelInPostgres(job.url, pid);
      reject(error);
    });
    signal?.addEventListener('abort', onAbort, { once: true });
    child.on('message', (message: QueryMessage) => {
      if (message.is === 'started') ({ pid } = message);
      else if (message.is === 'columns') found.columns = message.columns;
      else if (message.is === 'rows') for (const row of message.rows) found.rows.push(row);
      else if (message.is === 'problem') settle(() => reject(new QueryError(message.code, message.detail)));
      else settle(() => resolve({ ...found, isMore: message.isMore, milliseconds: Math.round(performance.now() - started) }));
    });
    child.on('error', stop);
    child.on('exit', () => stop(new QueryError('too-large')));
    child.send(job);
    if (signal?.aborted) onAbort();
  });
}
