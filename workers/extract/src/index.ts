export * from './extract-worker.ts';
export { createExtractPool, type ExtractPool } from './extract-pool.ts';
