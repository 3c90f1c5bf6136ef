import type { Block, Span } from '@siets/record';
import { isBlank, isLetter, isUpper } from '@siets/latvian';
import { indexEndingAfter } from '../engine/among.ts';
import type { Line, Marker, Paragraph } from './model.ts';

/** A text whose lines are cut at a width has lines this short; longer ones are whole paragraphs. */
const WRAP_LIMIT = 132;
/** A line so many times as long as the others shows that none is cut. */
const LONGER = 1.5;
const HEADING_LIMIT = 110;

/** What is asked of each line when lines are joined. */
interface Page {
  readonly text: string;
  readonly lines: readonly Line[];
  /** The width at which lines are cut. */
  readonly width: number;
  /** Line indexes at which a label begins. */
  readonly labelStarts: ReadonlySet<number>;
  /** Where headings begin that the reader told of. */
  readonly headings: ReadonlySet<number>;
}

/** Joins the lines of a text to paragraphs; `labelStarts` are line indexes at which a label begins. */
export function readParagraphs(text: string, lines: readonly Line[], labelStarts: ReadonlySet<number>, blocks: readonly Block[]): Paragraph[] {
  const headings = new Set(blocks.filter((block) => block.kind === 'heading').map((block) => block.start));
  const page: Page = { text, lines, width: wrapWidth(lines), labelStarts, headings };
  const paragraphs: Paragraph[] = [];
  for (let index = 0; index < lines.length; ) {
    const line = lines[index]!;
    if (line.start === line.end || line.furniture) {
      index += 1;
      continue;
    }
    let end = index + 1;
    while (end < lines.length && continues(page, index, end)) end += 1;
    const last = lastFilled(lines, index, end);
    paragraphs.push({ start: line.start, end: last.end, firstLine: index, endLine: last.index + 1, marker: line.marker, kind: kindOf(page, line, last) });
    index = last.index + 1;
  }
  return paragraphs;
}

/** The width at which lines are cut: what nine in ten stay under; infinite where lines are whole paragraphs, as one far longer than all others shows. */
export function wrapWidth(lines: readonly Line[]): number {
  const lengths = lines.filter((line) => line.end > line.start && !line.furniture).map((line) => line.end - line.start).sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
  return width > 0 && width <= WRAP_LIMIT && lengths.length >= 6 && lengths.at(-1)! <= width * LONGER ? width : Infinity;
}

function continues(page: Page, first: number, index: number): boolean {
  const { text, lines, width, labelStarts, headings } = page;
  const line = lines[index]!;
  const before = lines[index - 1]!;
  if (line.start === line.end || line.furniture || before.furniture) return false;
  if (line.cells.length > 1 || lines[first]!.cells.length > 1) return false;
  if (headings.has(line.start) || headings.has(lines[first]!.start)) return false;
  const last = text.charAt(before.end - 1);
  const startsLower = isLower(text, line.start);
  const isInItem = lines[first]!.marker !== null;
  const isCut = isCutOff(text, before, line, width);
  if (line.marker !== null) return isCut && GOES_ON.test(last) && isNoMarker(page, first, line.marker);
  if (isCut && STARTS_WITH_CURRENCY.test(text.slice(line.start, line.start + 5))) return true;
  if (labelStarts.has(index)) return isCut && startsLower && (GOES_ON.test(last) || (last === ';' && isInItem));
  if (startsLower && (!'!?:;'.includes(last) || (isCut && (last === ':' || (last === ';' && isInItem))))) return true;
  if (endsWithSum(text, line) && (endsWithSum(text, before) || HEAD_OF_SUMS.test(text.slice(Math.max(before.start, before.end - 12), before.end)))) return false;
  if (index === 1 && DATE.test(text.slice(line.start, line.end))) return false;
  return isFull(text, before, line, width) && !':;'.includes(last);
}

/** „… un⏎2. vidusskola”, „… dārzs⏎– ogām”: inside words that go on, such a line begins with no mark of a list. */
function isNoMarker({ text, lines }: Page, first: number, { start, kind, end }: Marker): boolean {
  let at = end;
  while (isBlank(text.charCodeAt(at))) at += 1;
  if (kind === 'number') return isLower(text, at);
  const sign = text.charAt(start);
  return '–—'.includes(sign) && lines[first]!.marker === null && !lines.some(({ marker }) => marker !== null && marker.start !== start && text.charAt(marker.start) === sign);
}

const isLower = (text: string, at: number): boolean => isLetter(text.charCodeAt(at)) && !isUpper(text.charCodeAt(at));

/** The last sign of a line whose sentence goes on. */
const GOES_ON = /[\p{L}\d,)”“"»]/u;
const STARTS_WITH_CURRENCY = /^(?:EUR|LVL|Ls|USD|€)(?![\p{L}\d])/u;
/** A line that is a date by itself: below a headline it says when the page was published. */
const DATE = /^(?:\d{1,2}\.? ?[./] ?\d{1,2}\.? ?[./] ?\d{4}\.?|\d{1,2}\.? \p{L}+,? \d{4}|\d{4}\. ?gada \d{1,2}\. ?\p{L}+)$/u;

/** True where the first word of a line had no room on the line before it: the end between them is the page's, not the writer's. */
const isCutOff = (text: string, before: Line, line: Line, width: number): boolean => lengthWith(text, before, line) > width * 0.95;

/** The same where lines differ in length as letters differ in breadth: so surely full that words may be read across the end. */
export const isFull = (text: string, before: Line, line: Line, width: number): boolean => lengthWith(text, before, line) > width * 0.85;

/** How long a line would be with the first word of the next; an address alone on its line stands there by choice. */
function lengthWith(text: string, before: Line, line: Line): number {
  const { start, end } = line;
  let at = start;
  while (at < end && !isBlank(text.charCodeAt(at))) at += 1;
  if (isCell(text, before) || isCell(text, line)) return 0;
  if (at === end && ADDRESS.test(text.slice(start, end))) return 0;
  return before.indent + before.end - before.start + 1 + at - start;
}

/** „Zīļu biedrība |”: the stroke ends a cell that has a line of its own. */
const isCell = (text: string, { start, end }: Line): boolean => text.charAt(end - 1) === '|' && text.indexOf('|', start) === end - 1;

const ADDRESS = /@|^(?:https?:|www\.)/u;

/** „„Ābeļdārzs” biedrība „Zars” 1 200,00”: rows of a table that has lost its columns end so one after another. */
const endsWithSum = (text: string, { start, end }: Line): boolean => SUM_AT_END.test(text.slice(Math.max(start, end - 24), end));
const SUM_AT_END = /[^\d.,](?:\d{1,7}[.,]\d{2}|\d{1,3}(?: \d{3}){1,2}(?:[.,]\d{2})?)(?: ?(?:EUR|€|eiro|euro|LVL|Ls))?$/u;
const HEAD_OF_SUMS = /[ (,](?:EUR|€|eiro|euro|LVL|Ls)\)?$/u;

function lastFilled(lines: readonly Line[], from: number, to: number): Line {
  let last = lines[from]!;
  for (let index = from; index < to; index += 1) if (lines[index]!.end > lines[index]!.start) last = lines[index]!;
  return last;
}

function kindOf({ text, lines, labelStarts, headings }: Page, first: Line, last: Line): Paragraph['kind'] {
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
