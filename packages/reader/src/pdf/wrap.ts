import { textOf, type Segment } from './geometry.ts';

// A sum, or a number and its unit, is not parted at a line's end.
const FIRST_WORD = /^(?:\d{1,3}(?: \d{3})+(?: \p{L}+)?|[^ ]+)/u;

/** Would the first word of `line` have fitted on the line before it, with this much to spare? Then no program wrapped it. */
export function fitsBefore(previous: Segment, line: Segment, right: number, spare: number): boolean {
  const text = textOf(line).trimStart();
  const word = FIRST_WORD.exec(text)?.[0] ?? text;
  const width = ((line.right - line.left) * word.length) / Math.max(1, text.length);
  return previous.right + width + spare < right;
}
