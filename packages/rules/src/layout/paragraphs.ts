import type { Block, Span } from '@siets/record';
import { isLetter, isUpper } from '@siets/latvian';
import { indexEndingAfter } from '../engine/among.ts';
import type { Line, Paragraph } from './model.ts';

/** A text whose lines are cut at a width has lines this short; longer ones are whole paragraphs. */
const WRAP_LIMIT = 132;
const HEADING_LIMIT = 110;

/** Joins the lines of a text to paragraphs; `labelStarts` are line indexes at which a label begins. */
export function readParagraphs(text: string, lines: readonly Line[], labelStarts: ReadonlySet<number>, blocks: readonly Block[]): Paragraph[] {
  const width = wrapWidth(lines);
  const headings = new Set(blocks.filter((block) => block.kind === 'heading').map((block) => block.start));
  const paragraphs: Paragraph[] = [];
  for (let index = 0; index < lines.length; ) {
    const line = lines[index]!;
    if (line.start === line.end || line.furniture) {
      index += 1;
      continue;
    }
    let end = index + 1;
    while (end < lines.length && continues(text, lines, index, end, width, labelStarts, headings)) end += 1;
    const last = lastFilled(lines, index, end);
    paragraphs.push({ start: line.start, end: last.end, firstLine: index, endLine: last.index + 1, marker: line.marker, kind: kindOf(text, lines, line, last, labelStarts, headings) });
    index = last.index + 1;
  }
  return paragraphs;
}

/** The width at which lines are cut: what nine in ten stay under; infinite where lines are whole paragraphs. */
export function wrapWidth(lines: readonly Line[]): number {
  const lengths = lines.filter((line) => line.end > line.start && !line.furniture).map((line) => line.end - line.start).sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
  return width > 0 && width <= WRAP_LIMIT && lengths.length >= 6 ? width : Infinity;
}

function continues(
  text: string, lines: readonly Line[], first: number, index: number, width: number, labelStarts: ReadonlySet<number>, headings: ReadonlySet<number>,
): boolean {
  const line = lines[index]!;
  const before = lines[index - 1]!;
  if (line.start === line.end || line.furniture || before.furniture) return false;
  if (line.marker !== null || line.cells.length > 1 || lines[first]!.cells.length > 1 || labelStarts.has(index)) return false;
  if (headings.has(line.start) || headings.has(lines[first]!.start)) return false;
  const last = text.charAt(before.end - 1);
  const startsLower = isLetter(text.charCodeAt(line.start)) && !isUpper(text.charCodeAt(line.start));
  if (startsLower && !'!?:;'.includes(last)) return true;
  if (endsWithSum(text, line) && (endsWithSum(text, before) || HEAD_OF_SUMS.test(text.slice(Math.max(before.start, before.end - 12), before.end)))) return false;
  return before.end - before.start >= width * 0.7 && !':;'.includes(last);
}

/** „„Ābeļdārzs” biedrība „Zars” 1 200,00”: rows of a table that has lost its columns end so one after another. */
const endsWithSum = (text: string, { start, end }: Line): boolean => SUM_AT_END.test(text.slice(Math.max(start, end - 24), end));
const SUM_AT_END = /[^\d.,](?:\d{1,7}[.,]\d{2}|\d{1,3}(?: \d{3}){1,2}(?:[.,]\d{2})?)(?: ?(?:EUR|€|eiro|euro|LVL|Ls))?$/u;
const HEAD_OF_SUMS = /[ (,](?:EUR|€|eiro|euro|LVL|Ls)\)?$/u;

function lastFilled(lines: readonly Line[], from: number, to: number): Line {
  let last = lines[from]!;
  for (let index = from; index < to; index += 1) if (lines[index]!.end > lines[index]!.start) last = lines[index]!;
  return last;
}

function kindOf(
  text: string, lines: readonly Line[], first: Line, last: Line, labelStarts: ReadonlySet<number>, headings: ReadonlySet<number>,
): Paragraph['kind'] {
  if (first.cells.length > 1) return 'row';
  if (headings.has(first.start) && !labelStarts.has(first.index)) return 'heading';
  if (first.marker !== null) return 'item';
  return first === last && !labelStarts.has(first.index) && looksLikeHeading(text, lines, first) ? 'heading' : 'prose';
}

/** A short line with a capital letter, no full stop at its end, alone between blank lines or at the top. */
function looksLikeHeading(text: string, lines: readonly Line[], line: Line): boolean {
  if (line.end - line.start > HEADING_LIMIT || !/[\p{Lu}„“"«]/u.test(text.charAt(line.start))) return false;
  if ('.,;:!'.includes(text.charAt(line.end - 1))) return false;
  const before = lines[line.index - 1];
  const after = lines[line.index + 1];
  return isGap(before) && isGap(after);
}

const isGap = (line: Line | undefined): boolean => line === undefined || line.start === line.end || line.furniture;

/** The span that holds `offset`, null in the gaps. */
export function spanAt<T extends Span>(spans: readonly T[], offset: number): T | null {
  const one = spans[indexEndingAfter(spans, offset)];
  return one !== undefined && one.start <= offset ? one : null;
}

/** The first span that begins after `offset`, null where none does. */
export function spanAfter<T extends Span>(spans: readonly T[], offset: number): T | null {
  const index = indexEndingAfter(spans, offset);
  const one = spans[index];
  return (one !== undefined && one.start <= offset ? spans[index + 1] : one) ?? null;
}
