export * from './publish-worker.ts';
