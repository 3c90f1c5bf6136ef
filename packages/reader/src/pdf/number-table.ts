import { bottomOf, textOf, topOf, type Segment } from './geometry.ts';
import { toCellPieces, type PageBlock } from './page-block.ts';
import { toVisualLines } from './lines.ts';
import { toParagraphs, type ParagraphContext } from './paragraphs.ts';

// Tables that no line draws, told by their figures: a name at the left and at least two columns of numbers, whose edges agree over rows.

const FEWEST_ROWS = 3;
const SLACK = 3;
/** How far rows may stand apart, in font heights: a wrapped name is in between. */
const WIDEST_STEP = 5;
const NUMBER = /^[-–]?\d[\d\s.,]*(?:%|EUR|€|Ls|LVL)?$/u;

interface Line {
  segments: Segment[];
  baseline: number;
}

const isNumber = (segment: Segment): boolean => NUMBER.test(textOf(segment).trim());

/** Segments by their baselines, top to bottom, each line left to right. */
function toLines(segments: readonly Segment[]): Line[] {
  const lines: Line[] = [];
  for (const segment of [...segments].sort((a, b) => a.baseline - b.baseline || a.left - b.left)) {
    const last = lines.at(-1);
    if (last && Math.abs(last.baseline - segment.baseline) < 0.3 * segment.size) last.segments.push(segment);
    else lines.push({ segments: [segment], baseline: segment.baseline });
  }
  for (const line of lines) line.segments.sort((a, b) => a.left - b.left);
  return lines;
}

const isFigureRow = ({ segments }: Line): boolean => {
  const [first, ...figures] = segments;
  return first !== undefined && !isNumber(first) && figures.length >= 2 && figures.every(isNumber);
};

const agrees = (a: Segment | undefined, b: Segment): boolean =>
  a !== undefined && (Math.abs(a.left - b.left) <= SLACK || Math.abs(a.right - b.right) <= SLACK);

/** Do two rows of figures have the same columns? */
const isAligned = (a: Line, b: Line): boolean =>
  a.segments.length === b.segments.length && a.segments.every((segment, at) => agrees(b.segments[at], segment));

interface Column {
  left: number;
  right: number;
}

const toColumns = (rows: readonly Line[]): Column[] =>
  (rows[0]?.segments ?? []).map((_, at) => ({
    left: Math.min(...rows.map((row) => row.segments[at]?.left ?? Infinity)),
    right: Math.max(...rows.map((row) => row.segments[at]?.right ?? 0)),
  }));

/** The column that a segment stands in: the last that begins left of its middle; names may be longer than their figures. */
function columnOf(segment: Segment, columns: readonly Column[]): number {
  const middle = (segment.left + segment.right) / 2;
  const overlapping = columns.findIndex(({ left, right }) => segment.left < right && segment.right > left);
  return overlapping >= 0 ? overlapping : Math.max(0, columns.findLastIndex(({ left }) => left <= middle));
}

/** Does a line fit between the rows: no words that reach over several columns? */
const fits = (line: Line, columns: readonly Column[]): boolean =>
  line.segments.every((segment) => columns.filter(({ left, right }) => segment.left < right - 1 && segment.right > left + 1).length <= 1);

/** The rows of figures from `start` on that belong to one table. */
function findRows(lines: readonly Line[], start: number): Line[] {
  const [first, ...rest] = lines.slice(start) as [Line, ...Line[]];
  const rows = [first];
  for (const line of rest) {
    const last = rows.at(-1) as Line;
    if (line.baseline - last.baseline > WIDEST_STEP * (first.segments[0]?.size ?? 10)) break;
    if (isFigureRow(line) && isAligned(first, line)) rows.push(line);
    else if (isFigureRow(line) || !fits(line, toColumns(rows))) break;
  }
  return rows;
}

/** Where the head of a table begins: lines right above it that stand in its columns. */
function findHead(lines: readonly Line[], start: number, columns: readonly Column[]): number {
  let head = start;
  for (let at = start - 1; at >= 0; at -= 1) {
    const line = lines[at] as Line;
    const step = (lines[at + 1]?.baseline ?? 0) - line.baseline;
    const isNear = step < 2 * (line.segments[0]?.size ?? 10);
    const others = line.segments.filter((segment) => columnOf(segment, columns) > 0);
    if (!isNear || !fits(line, columns) || others.length === 0) break;
    head = at;
  }
  return head;
}

function toRow(lines: readonly Line[], columns: readonly Column[], context: ParagraphContext): PageBlock {
  const segments = lines.flatMap((line) => line.segments);
  const [first] = segments as [Segment, ...Segment[]];
  const cells = columns.map((_, at) => {
    const own = segments.filter((segment) => columnOf(segment, columns) === at);
    // A name that wraps is one, however short its lines.
    return toCellPieces(toParagraphs(toVisualLines(own, ' '), { ...context, right: 0 }));
  });
  return {
    kind: 'row',
    level: null,
    cells,
    order: Math.min(...segments.map((segment) => segment.order)),
    top: Math.min(...segments.map(topOf)),
    bottom: Math.max(...segments.map(bottomOf)),
    columns: columns.map(({ left }) => left),
    size: first.size,
    font: first.font,
    isFull: true,
  };
}

/** Lines of a table as rows: one begins with each row of figures, the first with the head. */
function toRows(lines: readonly Line[], isStart: (line: Line) => boolean, columns: readonly Column[], context: ParagraphContext): PageBlock[] {
  const groups: Line[][] = [];
  for (const line of lines) {
    const last = groups.at(-1);
    if (last && !isStart(line)) last.push(line);
    else groups.push([line]);
  }
  return groups.map((group) => toRow(group, columns, context));
}

/** Where the last row ends: lines after it that go on with its name. */
function findEnd(lines: readonly Line[], last: number, columns: readonly Column[]): number {
  let end = last + 1;
  for (let at = end; at < lines.length; at += 1) {
    const [line, before] = [lines[at] as Line, lines[at - 1] as Line];
    const [only, ...others] = line.segments;
    const isNear = line.baseline - before.baseline < 1.35 * (only?.size ?? 10);
    if (!only || others.length > 0 || !isNear || only.right > (columns[1]?.left ?? 0)) break;
    end = at + 1;
  }
  return end;
}

/** Tables of names and figures that no line draws, and the segments that stand in none. */
export function findNumberRows(segments: readonly Segment[], context: ParagraphContext): { rows: PageBlock[]; rest: Segment[] } {
  const lines = toLines(segments);
  const rows: PageBlock[] = [];
  const used = new Set<Segment>();
  for (let at = 0; at < lines.length; at += 1) {
    if (!isFigureRow(lines[at] as Line)) continue;
    const found = findRows(lines, at);
    if (found.length < FEWEST_ROWS) continue;
    const columns = toColumns(found);
    const head = findHead(lines, at, columns);
    const end = findEnd(lines, lines.indexOf(found.at(-1) as Line), columns);
    const starts = new Set<Line>(found);
    const taken = lines.slice(head, end).filter((line) => line.segments.every((segment) => !used.has(segment)));
    rows.push(...toRows(taken, (line) => starts.has(line), columns, context));
    for (const segment of taken.flatMap((line) => line.segments)) used.add(segment);
    at = end - 1;
  }
  return { rows, rest: segments.filter((segment) => !used.has(segment)) };
}
