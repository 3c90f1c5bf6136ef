import { medianOf, type Segment } from './geometry.ts';

/** How far list items inside the value column may be set in. */
const INDENT = 60;
const SLACK = 2.5;

/** A stretch of a page in which words stand on both sides of an edge, and none across it. */
export interface Band {
  labels: Segment[];
  values: Segment[];
}

/** Parts a segment where a piece begins at `x`: a long label may come close to its value. */
export function splitAt(segment: Segment, x: number, wordGap: number): Segment[] {
  const at = segment.pieces.findIndex((piece, index) => index > 0 && Math.abs(piece.box[0] - x) <= SLACK);
  if (at < 1 || segment.left >= x - SLACK) return [segment];
  const [head, tail] = [segment.pieces.slice(0, at), segment.pieces.slice(at)];
  const right = head.at(-1)?.box[2] ?? segment.left;
  // A word that merely happens to begin there follows its neighbour at a blank's width.
  if (x - right < Math.max(0.35, 1.5 * wordGap) * segment.size) return [segment];
  return [
    { ...segment, pieces: head, right },
    { ...segment, pieces: tail, left: x, order: segment.order + 0.5 },
  ];
}

/** Left edges that several segments share, most shared first. */
export function findColumnEdges(segments: readonly Segment[], known: readonly number[]): number[] {
  const bodyLeft = Math.min(...segments.map((segment) => segment.left));
  const counts = new Map<number, number>();
  for (const { pieces, size } of segments) {
    for (const [
      at,
      {
        box: [left],
      },
    ] of pieces.entries()) {
      if (at > 0 && left - (pieces[at - 1]?.box[2] ?? 0) < 0.35 * size) continue;
      const edge = [...counts.keys()].find((other) => Math.abs(other - left) <= SLACK) ?? left;
      if (left > bodyLeft + 40) counts.set(edge, (counts.get(edge) ?? 0) + 1);
    }
  }
  const shared = [...counts]
    .filter(([, count]) => count >= 2)
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .map(([edge]) => edge);
  return [...known, ...shared.slice(0, 8)];
}

const isValue = (segment: Segment, x: number): boolean => segment.left >= x - SLACK && segment.left <= x + INDENT;
const isLabel = (segment: Segment, x: number): boolean => segment.right <= x - 1;

/** The end of a headline that wrapped: letters of another size, or close under a line that crosses the edge, with no value beside it. */
function isHeadlineEnd(
  segment: Segment,
  crossing: Segment | undefined,
  all: readonly Segment[],
  usual: number,
  leading: number,
): boolean {
  if (Math.abs(segment.size - usual) > 0.2 * usual) return true;
  if (!crossing || Math.abs(crossing.size - segment.size) > 0.5) return false;
  const step = segment.baseline - crossing.baseline;
  const isAlone = !all.some((other) => other !== segment && Math.abs(other.baseline - segment.baseline) < 0.3 * segment.size);
  return isAlone && step > 0 && step < (leading * 1.22 + 0.08) * segment.size;
}

/** Stretches of the page in which every segment is on one side of `x`. */
export function toBands(segments: readonly Segment[], x: number, leading: number): Band[] {
  const bands: Band[] = [{ labels: [], values: [] }];
  const usual = medianOf(
    segments.map((segment) => segment.size),
    11,
  );
  let crossing: Segment | undefined;
  for (const segment of [...segments].sort((a, b) => a.baseline - b.baseline || a.left - b.left)) {
    const band = bands.at(-1) as Band;
    const isFirst = band.labels.length + band.values.length === 0;
    const side = isValue(segment, x) ? band.values : isLabel(segment, x) ? band.labels : null;
    if (side && !(isFirst && side === band.labels && isHeadlineEnd(segment, crossing, segments, usual, leading))) {
      side.push(segment);
      continue;
    }
    crossing = segment;
    if (!isFirst) bands.push({ labels: [], values: [] });
  }
  return bands.filter(({ labels, values }) => labels.length + values.length > 0);
}
