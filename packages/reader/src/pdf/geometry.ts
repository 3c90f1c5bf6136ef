import type { Piece } from '../text/builder.ts';

// All lengths are points, all positions from the top left of the page as it is shown.

/** Characters that stand on one baseline without a column gap between them, in the order of the page's stream. */
export interface Segment {
  pieces: PlacedPiece[];
  left: number;
  right: number;
  baseline: number;
  /** Height of the font. */
  size: number;
  font: string;
  /** Place in the stream, counted over the page. */
  order: number;
}

export interface PlacedPiece extends Piece {
  page: number;
  box: [number, number, number, number];
}

export interface HorizontalRule {
  y: number;
  x1: number;
  x2: number;
}
export interface VerticalRule {
  x: number;
  y1: number;
  y2: number;
}
/** A small filled disc or square, which some programs draw for the mark of a list item. */
export interface Dot {
  x: number;
  y: number;
  size: number;
}
export interface Rules {
  horizontal: HorizontalRule[];
  vertical: VerticalRule[];
  dots: Dot[];
}

/** A page's words and lines before anyone asks what they are. */
export interface PageContent {
  page: number;
  width: number;
  height: number;
  rotation: number;
  segments: Segment[];
  /** Words that run up or down the page. */
  turned: Segment[];
  rules: Rules;
  /** Where the page was turned or made level for reading: its size as it is shown, and where a place of ours stands there. */
  shown?: { width: number; height: number; toBox: (box: PlacedPiece['box']) => PlacedPiece['box'] };
}

export const textOf = (segment: Segment): string => segment.pieces.map((piece) => piece.text).join('');
export const topOf = (segment: Segment): number => segment.baseline - segment.size * 0.8;
export const bottomOf = (segment: Segment): number => segment.baseline + segment.size * 0.2;

/** All words of a page, a line for each segment. */
export const pageTextOf = (page: PageContent): string => [...page.segments, ...page.turned].map(textOf).join('\n');
export const hasWords = (page: PageContent): boolean =>
  [...page.segments, ...page.turned].some((segment) => /[\p{L}\p{N}]/u.test(textOf(segment)));

/** The middle one of some numbers; `fallback` where there are none. */
export function medianOf(values: readonly number[], fallback: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? fallback;
}

/** Two segments of one baseline as one, with the given characters between them. */
export function mergeSegments(first: Segment, second: Segment, between: string): Segment {
  const isParted = between === ' ' && /\s$/u.test(first.pieces.at(-1)?.text ?? '');
  const gap: PlacedPiece = {
    text: between,
    page: first.pieces[0]?.page ?? 1,
    box: [first.right, topOf(first), second.left, bottomOf(first)],
  };
  return {
    ...first,
    pieces: between === '' || isParted ? [...first.pieces, ...second.pieces] : [...first.pieces, gap, ...second.pieces],
    right: Math.max(first.right, second.right),
  };
}

/** The usual gap between the words of a page where the program placed them one by one, in font heights. */
export function findWordGap(segments: readonly Segment[]): number {
  const gaps = segments.flatMap(({ pieces, size }) =>
    pieces.slice(1).map((piece, at) => (piece.box[0] - (pieces[at]?.box[2] ?? 0)) / size),
  );
  return medianOf(
    gaps.filter((gap) => gap > 0.1 && gap < 0.75),
    0.3,
  );
}
