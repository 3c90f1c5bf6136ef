import type { Span } from '@siets/record';
import { trim } from '../lines.ts';

/** What parts a row: the ends of its lines, dashes between blanks, semicolons, or commas and brackets. */
export type Separator = 'line' | 'dash' | 'semicolon' | 'comma';

const MARKS: Readonly<Record<Separator, RegExp>> = {
  line: /\n/gu,
  dash: /\s[–—-]\s/gu,
  semicolon: /;/gu,
  comma: /,\s|\s?\(/gu,
};
const QUOTATION = /[„“"«][^„“”"«»\n]{1,120}[”“"»]/gu;

/**
 * The parts of a row in reading order, without the marks between them. Signs inside quotation marks part nothing.
 *
 *     Green Harbours – Youth Club “Zīle – Ābele” – DKK 310 000
 *     ^^^^^^^^^^^^^^   ^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function rowParts(text: string, span: Span, separator: Separator): Span[] {
  const words = text.slice(span.start, span.end);
  const quotations = [...words.matchAll(QUOTATION)].map((one) => ({ start: one.index, end: one.index + one[0].length }));
  const marks = [...words.matchAll(MARKS[separator])].filter(({ index }) => !quotations.some((one) => index > one.start && index < one.end));
  const edges = [0, ...marks.flatMap((mark) => [mark.index, mark.index + mark[0].length]), words.length];
  const parts: Span[] = [];
  for (let at = 0; at < edges.length; at += 2) {
    const part = withoutEdges(text, { start: span.start + edges[at]!, end: span.start + edges[at + 1]! });
    if (part.end - part.start > 2) parts.push(part);
  }
  return parts;
}

function withoutEdges(text: string, span: Span): Span {
  const { start, end } = trim(text, span);
  const words = text.slice(start, end);
  const [lead, trail] = [/^[\s,;:|–—-]*/u.exec(words)![0].length, /[\s,;:|–—(-]*$/u.exec(words)![0].length];
  return lead + trail >= words.length ? { start, end: start } : { start: start + lead, end: end - trail };
}
