import { readFile } from 'node:fs/promises';
import { ProblemError, type DocumentText, type Problem } from '@siets/record';
import type { ReaderLimits } from './limits.ts';
import { read } from './read.ts';

export type ReadOutcome = { ok: true; document: DocumentText } | { ok: false; problem: Problem };
export type ReadSource = { path: string; name?: string } | { bytes: Uint8Array; name?: string };

export interface ReaderPool {
  /** Never rejects for a bad file; rejects where we or the machine fail. */
  read(source: ReadSource): Promise<ReadOutcome>;
  close(): Promise<void>;
}

export interface ReaderPoolOptions {
  /** Reading processes at most; default 2. */
  size?: number;
  limits?: Partial<ReaderLimits>;
}

export function createReaderPool(options: ReaderPoolOptions = {}): ReaderPool {
  return {
    async read(source) {
      try {
        const bytes = 'path' in source ? await readFile(source.path) : source.bytes;
        const name = source.name ?? ('path' in source ? source.path : undefined);
        return { ok: true, document: await read(bytes, { ...(name === undefined ? {} : { name }), ...(options.limits ? { limits: options.limits } : {}) }) };
      } catch (error) {
        if (error instanceof ProblemError) return { ok: false, problem: error.problem };
        throw error;
      }
    },
    close: async () => {},
  };
}
