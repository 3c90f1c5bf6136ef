export * from './child.ts';
export * from './contract.ts';
export { decide } from './decisions-contract.ts';
export { keep } from './withdraw-contract.ts';
export * from './samples.ts';
export * from './shake.ts';
export * from './steps.ts';
export * from './temp-store.ts';
export { addVersion } from './versions-contract.ts';
