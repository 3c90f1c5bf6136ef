export * from './mismatch.ts';
export * from './verify.ts';
