import { medianOf, mergeSegments, textOf, type Segment } from './geometry.ts';
import { toTextBlock, type PageBlock } from './page-block.ts';
import { markTabGaps, toTabbedRows } from './tab-gaps.ts';
import { toParagraphs, type ParagraphContext } from './paragraphs.ts';

const isSameBaseline = (a: Segment, b: Segment): boolean => Math.abs(a.baseline - b.baseline) < 0.3 * Math.min(a.size, b.size);

/** Segments that follow each other in the stream on one baseline, as one visual line of several columns. */
function toStreamLines(segments: readonly Segment[]): Segment[][] {
  const lines: Segment[][] = [];
  for (const segment of segments) {
    const last = lines.at(-1)?.at(-1);
    if (last && isSameBaseline(last, segment) && segment.left >= last.right - 1) lines.at(-1)?.push(segment);
    else lines.push([segment]);
  }
  return lines;
}

/** Do the columns of a line stand under or over those of a neighbour, or is its first one a label? */
function isRow(line: readonly Segment[], neighbours: readonly (readonly Segment[] | undefined)[]): boolean {
  if (line.length < 2) return false;
  if (/:\s*$/u.test(textOf(line[0] as Segment))) return true;
  const edges = line.slice(1).map((segment) => [segment.left, segment.right] as const);
  return neighbours.some(
    (other) =>
      other !== undefined &&
      other.length > 1 &&
      edges.some(([left, right]) =>
        other.some((segment, at) => at > 0 && (Math.abs(segment.left - left) < 2.5 || Math.abs(segment.right - right) < 2.5)),
      ),
  );
}

function toRowBlock(line: readonly Segment[]): PageBlock {
  const [first] = line as [Segment, ...Segment[]];
  return {
    kind: 'row',
    level: null,
    cells: line.map((segment) => segment.pieces),
    order: first.order,
    top: first.baseline - first.size,
    bottom: first.baseline,
    columns: line.map((segment) => segment.left),
    size: first.size,
    font: first.font,
    isFull: true,
  };
}

/** Parts lines into columns of text: a line that stands higher than the one before it, beside it, or in other letters, begins a new one. */
function toRuns(lines: readonly Segment[]): Segment[][] {
  const runs: Segment[][] = [];
  for (const line of lines) {
    const last = runs.at(-1)?.at(-1);
    const isBelow =
      last !== undefined &&
      line.baseline > last.baseline &&
      line.left < last.right &&
      line.right > last.left &&
      Math.abs(line.size - last.size) < 0.08 * last.size;
    if (isBelow) runs.at(-1)?.push(line);
    else runs.push([line]);
  }
  return runs;
}

/** Where full lines of a column end: short ones tell nothing, so a small run borrows the widest line of the page. */
function rightOf(run: readonly Segment[], pageRight: number): number {
  const right = Math.max(...run.map((line) => line.right));
  const near = run.filter((line) => line.right > right - 4 * line.size).length;
  return run.length >= 5 && near >= run.length * 0.4 ? right : Math.max(right, pageRight);
}

/** Prose in stream order: paragraphs, list items, and rows of tables that no line draws. */
export function toProse(segments: readonly Segment[], context: ParagraphContext): PageBlock[] {
  const lines = toStreamLines([...segments].sort((a, b) => a.order - b.order));
  const blocks: PageBlock[] = [];
  const plain: Segment[] = [];
  lines.forEach((line, at) => {
    if (isRow(line, [lines[at - 1], lines[at + 1]])) blocks.push(toRowBlock(line));
    else plain.push(line.reduce((first, second) => mergeSegments(first, second, line.length === 2 ? '\t' : ' ')));
  });
  for (const run of toRuns(markTabGaps(plain))) {
    const right = rightOf(run, context.right);
    for (const paragraph of toParagraphs(run, { ...context, right }))
      blocks.push(toTextBlock(paragraph, paragraph.lines[0]?.order ?? 0, right));
  }
  return toTabbedRows(blocks);
}

/** The right edge that the wide lines of a page share. */
export function findPageRight(segments: readonly Segment[]): number {
  const size = medianOf(
    segments.map((segment) => segment.size),
    10,
  );
  const rights = segments.map((segment) => segment.right).sort((a, b) => b - a);
  return rights.find((right, at) => (rights[at + 1] ?? -Infinity) > right - 2 * size) ?? rights[0] ?? 0;
}
