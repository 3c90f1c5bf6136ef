// What says how Siets is to run, without what runs: a command that only looks into the store needs no more.
export * from './settings.ts';
export { toOriginalsPlace, toStoreOptions } from './to-store-options.ts';
