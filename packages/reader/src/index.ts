export { defaultLimits, type ReaderLimits } from './limits.ts';
export type { JobCost } from './sandbox/child.ts';
export { createReaderPool, type ReaderPool, type ReaderPoolOptions, type ReadOutcome, type ReadSource } from './pool.ts';
export type { OnProgress, Progress } from './progress.ts';
export { checkNesting, type ChildFile } from './container/child-file.ts';
export { isContainerType } from './media-type/readable-types.ts';
export { read, readWhole, type Reading, type ReadOptions } from './read.ts';
export { readerVersion } from './version.ts';
