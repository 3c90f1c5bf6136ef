export { withoutCuts } from './cut-lines.ts';
export { readLayout } from './layout.ts';
export { trim } from './lines.ts';
export { spanAfter, spanAt } from './paragraphs.ts';
export type * from './model.ts';
