export { linkWaiting } from './link-waiting.ts';
