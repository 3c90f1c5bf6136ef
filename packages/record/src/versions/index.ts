export * from './compare-papers.ts';
export { toFingerprint, type Fingerprint } from './fingerprint.ts';
export * from './order-papers.ts';
