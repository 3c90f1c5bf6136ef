export * from './extract-worker.ts';
