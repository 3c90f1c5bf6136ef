export * from './read-worker.ts';
