export { keepLinked } from './keep-linked.ts';
export { linkWaiting } from './link-waiting.ts';
