export * from './own-entry.ts';
export * from './own-gazetteer.ts';
export * from './refuse-own.ts';
