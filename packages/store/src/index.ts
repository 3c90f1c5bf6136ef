export type * from './originals.ts';
export * from './store.ts';
