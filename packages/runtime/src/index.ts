export * from './create-runtime.ts';
export * from './data-dir-lock.ts';
export { isDiskFull } from './is-disk-full.ts';
export { createLogger } from './logger.ts';
export * from './run-worker.ts';
export type * from './runtime.ts';
export { toReaderLimits } from './reading-settings.ts';
export * from './settings.ts';
export { sweepOnce } from './sweep.ts';
