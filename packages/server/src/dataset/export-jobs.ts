import { randomUUID } from 'node:crypto';
import { mkdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { exportDataset, exportFormats, zipFiles, type ExportFormat, type TableName } from '@siets/dataset';
import type { Shown, Store } from '@siets/store';

export interface ExportWish {
  format: ExportFormat;
  shown: Shown;
  tables?: readonly TableName[];
}

export interface ExportJob {
  id: string;
  owner: string;
  state: 'waiting' | 'running' | 'done' | 'failed';
  rows: number;
  total: number;
  bytes: number | null;
  /** What the file is called once it is saved. */
  name: string | null;
  path: string | null;
  error: { lv: string; en: string } | null;
}

/** Downloads are kept so long, and so many at most. */
const KEPT_MS = 60 * 60_000;
const MOST = 20;

const failed = {
  lv: 'Eksportu neizdevās pabeigt; žurnālā rakstīts, kāpēc. Mēģiniet vēlreiz.', en: 'The export could not be finished; the log says why. Try again.',
};

/** Writes downloads one after another into a folder beside the data, and forgets them after an hour. */
export class ExportJobs {
  readonly #store: Store;
  readonly #dir: string;
  readonly #jobs = new Map<string, ExportJob>();
  readonly #stop = new AbortController();
  readonly #onError: (error: Error) => void;
  #last: Promise<void>;

  constructor(store: Store, onError: (error: Error) => void) {
    this.#store = store;
    this.#dir = join(store.dataDir, 'exports');
    this.#onError = onError;
    this.#last = rm(this.#dir, { recursive: true, force: true }).catch(() => undefined); // of a server that ran before
  }

  get(id: string): ExportJob | undefined {
    return this.#jobs.get(id);
  }

  /** Null where too many are kept already. */
  start(owner: string, wish: ExportWish): ExportJob | null {
    if (this.#jobs.size >= MOST) return null;
    const job: ExportJob = { id: randomUUID(), owner, state: 'waiting', rows: 0, total: 0, bytes: null, name: null, path: null, error: null };
    this.#jobs.set(job.id, job);
    this.#last = this.#last.then(() => this.#run(job, wish));
    return job;
  }

  /** Removes the downloads that are ready or being written, once what they hold is to be forgotten. */
  async forgetAll(): Promise<void> {
    await this.#last;
    await Promise.all([...this.#jobs.values()].map((job) => this.#forget(job)));
  }

  async close(): Promise<void> {
    this.#stop.abort(new Error('the server stops'));
    await this.#last;
    await rm(this.#dir, { recursive: true, force: true });
  }

  async #run(job: ExportJob, wish: ExportWish): Promise<void> {
    if (this.#stop.signal.aborted) return;
    job.state = 'running';
    try {
      await this.#write(job, wish);
      job.state = 'done';
    } catch (error) {
      job.state = 'failed';
      job.error = failed;
      if (!this.#stop.signal.aborted) this.#onError(error as Error);
    }
    setTimeout(() => void this.#forget(job), KEPT_MS).unref();
  }

  async #write(job: ExportJob, { format, shown, tables }: ExportWish): Promise<void> {
    const dir = join(this.#dir, job.id);
    await mkdir(dir, { recursive: true });
    const { files } = await exportDataset(this.#store, {
      format, shown, out: dir, signal: this.#stop.signal, ...(tables && { tables }),
      onProgress: ({ allRows, allTotal }) => Object.assign(job, { rows: allRows, total: allTotal }),
    });
    const [first = '', ...others] = files;
    const isOne = others.length === 0;
    job.path = isOne ? first : join(dir, 'siets.zip');
    if (!isOne) await zipFiles(job.path, files);
    const day = new Date().toISOString().slice(0, 10);
    job.name = `siets-${shown}-${day}${isOne ? '' : `-${format}`}.${isOne ? exportFormats[format].ending : 'zip'}`;
    job.bytes = (await stat(job.path)).size;
  }

  async #forget(job: ExportJob): Promise<void> {
    this.#jobs.delete(job.id);
    await rm(join(this.#dir, job.id), { recursive: true, force: true });
  }
}
