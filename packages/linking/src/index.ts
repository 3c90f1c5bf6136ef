export { keepLinked } from './keep-linked.ts';
export { indexStale, linkWaiting } from './link-waiting.ts';
