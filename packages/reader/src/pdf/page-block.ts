import type { BlockKind } from '@siets/record';
import { readListMark } from '../text/list-mark.ts';
import type { PlacedPiece } from './geometry.ts';
import type { Paragraph } from './paragraphs.ts';

/** A block as it stands on one page. */
export interface PageBlock {
  kind: Exclude<BlockKind, 'row'> | 'row';
  level: number | null;
  /** One cell, except for rows. */
  cells: PlacedPiece[][];
  /** Place in the stream of the page. */
  order: number;
  top: number;
  bottom: number;
  /** Rows: edges of the columns, so that a table can go on over the page. */
  columns?: number[];
  /** Height of the font of its first line, for headings. */
  size: number;
  font: string;
  /** True where the text ends at the end of a full line, so that it may go on over the page. */
  isFull: boolean;
}

/** Paragraphs of a cell as pieces, a line each; items keep their marks. */
export function toCellPieces(paragraphs: readonly Paragraph[]): PlacedPiece[] {
  return paragraphs.flatMap(({ pieces }, at) => {
    const [first] = pieces;
    return at === 0 || !first ? pieces : [{ ...first, text: '\n' }, ...pieces];
  });
}

/** A paragraph as a block; the mark of an item and its words are parted by one blank. */
export function toTextBlock(paragraph: Paragraph, order: number, right: number): PageBlock {
  const [line] = paragraph.lines;
  const last = paragraph.lines.at(-1);
  const mark = paragraph.isItem ? readListMark(paragraph.pieces.map((piece) => piece.text).join('')) : null;
  return {
    kind: mark ? 'list-item' : 'paragraph',
    level: mark ? 1 : null,
    cells: [paragraph.pieces],
    order,
    top: paragraph.top,
    bottom: paragraph.bottom,
    size: line?.size ?? 0,
    font: line?.font ?? '',
    isFull: (last?.right ?? 0) > right - 0.25 * (right - paragraph.left),
  };
}
