export * from './find-doubts.ts';
