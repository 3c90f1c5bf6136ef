import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { withDefaults } from '../back-off.ts';
import type { Job, NewJob, Queue, QueueCounts, WorkOptions } from '../port.ts';
import { EmbeddedWorker, type WorkerTimes } from './embedded-worker.ts';
import { JobTable, type NewRow } from './job-table.ts';

export interface EmbeddedQueueOptions extends Partial<WorkerTimes> {
  /** The file of the queue; made where it is missing, made anew where it is damaged. */
  path: string;
  /** No other process works on this queue: jobs that a killed one held are free at once, not after their lease. */
  isAlone?: boolean;
}

/** The queue holds nothing that the sweep cannot put back, so a damaged file is no loss. */
function openTable(path: string): JobTable {
  try {
    return new JobTable(path);
  } catch (error) {
    if (!(error instanceof Error) || !/not a database|malformed/iu.test(error.message)) throw error;
    for (const end of ['', '-wal', '-shm']) rmSync(path + end, { force: true });
    return new JobTable(path);
  }
}

const toNewRow = ({ queue, data, options }: NewJob): NewRow => {
  const { delayMs, ...rest } = withDefaults(options);
  return { queue, id: options?.id ?? randomUUID(), data: JSON.stringify(data), runAt: Date.now() + delayMs, ...rest };
};

/** A queue in one file, for one machine: several processes may add, and work side by side. */
export function openEmbeddedQueue(options: EmbeddedQueueOptions): Queue {
  const { path, isAlone = false, pollMs = 500, leaseMs = 30_000 } = options;
  const table = openTable(path);
  if (isAlone) table.takeBackAll();
  const workers = new Set<{ queue: string; wake(): void; stop(timeoutMs?: number): Promise<void> }>();
  const wake = (queue?: string) => {
    for (const worker of workers) if (queue === undefined || worker.queue === queue) worker.wake();
  };
  const addMany = async (jobs: NewJob[]): Promise<NewRow[]> => {
    const rows = jobs.map(toNewRow);
    table.add(rows, Date.now());
    for (const queue of new Set(rows.map((row) => row.queue))) wake(queue);
    return rows;
  };
  let closing: Promise<void> | undefined;
  return {
    async add(queue, data, jobOptions) {
      const [row] = await addMany([{ queue, data, ...(jobOptions ? { options: jobOptions } : {}) }]);
      return row?.id ?? '';
    },
    addMany: async (jobs) => void (await addMany(jobs)),
    async work<T>(queue: string, handler: (job: Job<T>) => Promise<void>, workOptions: WorkOptions<T> = {}) {
      const worker = new EmbeddedWorker<T>(table, queue, handler, workOptions, { pollMs, leaseMs });
      const listed = { queue, wake: () => worker.wake(), stop: (timeoutMs?: number) => worker.stop(timeoutMs) };
      workers.add(listed);
      return {
        pause: () => worker.pause(),
        resume: () => worker.resume(),
        async stop(timeoutMs?: number) {
          await worker.stop(timeoutMs);
          workers.delete(listed);
        },
      };
    },
    async counts(queue) {
      const found: QueueCounts = { ready: 0, active: 0, delayed: 0, failed: 0 };
      for (const { state, count } of table.count(queue ?? null)) found[state] = count;
      return found;
    },
    async retryFailed(queue) {
      const count = table.retryFailed(queue ?? null);
      wake(queue);
      return count;
    },
    close(timeoutMs) {
      closing ??= Promise.all([...workers].map((worker) => worker.stop(timeoutMs))).then(() => table.close());
      return closing;
    },
  };
}
