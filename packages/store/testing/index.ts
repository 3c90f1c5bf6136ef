export * from './child.ts';
export * from './contract.ts';
export * from './samples.ts';
export * from './shake.ts';
export * from './steps.ts';
export * from './temp-store.ts';
