import type { Dot, PlacedPiece, Segment } from './geometry.ts';

/** How far before the words of an item its drawn mark may stand, in font heights. */
const REACH = 2.5;

function marks(dot: Dot, segment: Segment): boolean {
  const gap = segment.left - (dot.x + dot.size / 2);
  const isBeside = dot.y < segment.baseline && dot.y > segment.baseline - segment.size * 0.8;
  return isBeside && gap > 0 && gap < REACH * segment.size && dot.size < segment.size * 0.7;
}

/** Gives list items the marks that their program drew instead of writing them. */
export function addDrawnMarks(segments: readonly Segment[], dots: readonly Dot[]): Segment[] {
  if (dots.length === 0 || dots.length > 500) return [...segments];
  return segments.map((segment) => {
    const dot = dots.find((other) => marks(other, segment));
    const hasNeighbour = segments.some(
      (other) =>
        other !== segment &&
        Math.abs(other.baseline - segment.baseline) < 2 &&
        other.right <= segment.left &&
        dot !== undefined &&
        other.right > dot.x - 3,
    );
    if (!dot || hasNeighbour) return segment;
    const half = dot.size / 2;
    const mark: PlacedPiece = {
      text: '• ',
      page: segment.pieces[0]?.page ?? 1,
      box: [dot.x - half, dot.y - half, dot.x + half, dot.y + half],
    };
    return { ...segment, pieces: [mark, ...segment.pieces], left: dot.x - half };
  });
}
