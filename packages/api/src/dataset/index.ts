export * from './explore.ts';
export * from './query.ts';
export * from './rows.ts';
