export { DATABASE_FILE, openStore, type OpenStoreOptions } from './open-store.ts';
export * from './errors.ts';
export type * from './originals.ts';
export * from './store.ts';
export type * from './tables.ts';
