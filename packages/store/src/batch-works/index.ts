export type * from './batch-tables.ts';
export type * from './batch-works.ts';
export { makeBatchWorks } from './make-batch-works.ts';
