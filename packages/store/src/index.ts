export * from './backup/index.ts';
export { DATABASE_FILE, openStore, type OpenStoreOptions } from './open-store.ts';
export * from './errors.ts';
export { inspectDatabase, type DatabaseReport, type DatabaseState } from './inspect-database.ts';
export type * from './originals.ts';
export * from './store.ts';
export type * from './tables.ts';
export { conditionNames } from './reruns.ts';
export { mismatchTexts, type Mismatch, type MismatchCode, type VerifyOptions } from './verify/index.ts';
