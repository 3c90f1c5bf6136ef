export * from './entries.ts';
export * from './entry.ts';
export * from './find.ts';
export * from './form.ts';
export type { Hit, Hits } from './hits.ts';
export { Matcher } from './matcher.ts';
