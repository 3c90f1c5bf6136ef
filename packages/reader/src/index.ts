export { defaultLimits, type ReaderLimits } from './limits.ts';
export type { JobCost } from './sandbox/child.ts';
export { createReaderPool, type ReaderPool, type ReaderPoolOptions, type ReadOutcome, type ReadSource } from './pool.ts';
export type { OnProgress, Progress } from './progress.ts';
export { read, type ReadOptions } from './read.ts';
export { readerVersion } from './version.ts';
