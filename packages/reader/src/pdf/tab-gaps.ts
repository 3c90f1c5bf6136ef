import { findWordGap, type PlacedPiece, type Segment } from './geometry.ts';
import { beginsLikeLabel } from './label-words.ts';
import type { PageBlock } from './page-block.ts';

/** Narrower gaps are blanks, in font heights. */
const NARROWEST = 0.7;
const LONGEST_LABEL = 160;

/** Where the only gap of a line stands that is clearly wider than those between words, or -1. */
function findTabGap({ pieces, size }: Segment, wordGap: number): number {
  const gaps = pieces.slice(1).map((piece, at) => (piece.box[0] - (pieces[at]?.box[2] ?? 0)) / size);
  const wide = gaps.flatMap((gap, at) => (gap > Math.max(NARROWEST, 2 * wordGap) ? [at] : []));
  return wide.length === 1 ? (wide[0] ?? -1) : -1;
}

/** Puts a tab where a line has one gap that is wider than its blanks: a tab stop that happened to be near. */
export function markTabGaps(lines: readonly Segment[]): Segment[] {
  const wordGap = findWordGap(lines);
  return lines.map((line) => {
    const at = findTabGap(line, wordGap);
    return at < 0
      ? line
      : {
          ...line,
          pieces: line.pieces.map((piece, index) => (index === at ? { ...piece, text: `${piece.text.trimEnd()}\t` } : piece)),
        };
  });
}

const textOf = (pieces: readonly PlacedPiece[]): string => pieces.map((piece) => piece.text).join('');

/** Label and value of a paragraph with one tab, or null where it is no such line. */
function readTabbed({ kind, cells: [pieces = []] }: PageBlock): PlacedPiece[][] | null {
  if (kind !== 'paragraph' || textOf(pieces).split('\t').length !== 2) return null;
  const at = pieces.findIndex((piece) => piece.text.endsWith('\t'));
  const label = textOf(pieces.slice(0, at + 1)).trim();
  if (at < 0 || label.length > LONGEST_LABEL || (!label.endsWith(':') && !beginsLikeLabel(label))) return null;
  return [pieces.slice(0, at + 1), pieces.slice(at + 1)];
}

/** Paragraphs that are a label, a tab and a value become rows, where there are at least two of them. Other tabs become blanks. */
export function toTabbedRows(blocks: readonly PageBlock[]): PageBlock[] {
  const tabbed = blocks.map(readTabbed);
  if (tabbed.filter((cells) => cells !== null).length < 2) return [...blocks];
  return blocks.map((block, at) =>
    tabbed[at] ? { ...block, kind: 'row', level: null, cells: tabbed[at], isFull: true } : block,
  );
}
