import { cleanText } from '../text/clean.ts';
import { bottomOf, textOf, topOf, type PlacedPiece, type Segment, type VerticalRule } from './geometry.ts';

/** One item of the page's stream as the engine gives it, placed on the shown page. */
export interface Item {
  text: string;
  left: number;
  baseline: number;
  width: number;
  size: number;
  font: string;
  /** How sure OCR is of it, 0 to 1. */
  confidence?: number;
}

const LIGATURES: Record<string, string> = { ﬀ: 'ff', ﬁ: 'fi', ﬂ: 'fl', ﬃ: 'ffi', ﬄ: 'ffl', ﬅ: 'st', ﬆ: 'st' };
const toWords = (text: string): string =>
  cleanText(text)
    .replace(/[ﬀ-ﬆ]/gu, (letter) => LIGATURES[letter] ?? letter)
    .replace(/[\n\t]/gu, ' ');

/** Wider than this many font heights, a gap parts columns. */
const COLUMN_GAP = 1.5;
/** After a list mark the gap may be wider. */
const MARK_GAP = 5;
const WORD_GAP = 0.17;
const BARE_MARK = /^(?:[•‣◦▪▫●○■□►▸✓✔➢→·*–—-]|o|\(?\d{1,2}[.)]|\(?[a-z]\))$/u;

const isSameLine = (segment: Segment, item: Item): boolean => {
  const drift = Math.abs(item.baseline - segment.baseline);
  // Raised and lowered signs keep to their line.
  return drift < 0.15 * segment.size || (drift < 0.5 * segment.size && item.size < segment.size * 0.8);
};

function isWalled(x1: number, x2: number, y: number, walls: readonly VerticalRule[]): boolean {
  return walls.some((wall) => wall.x > x1 - 1 && wall.x < x2 + 1 && wall.y1 < y && wall.y2 > y);
}

function joins(segment: Segment, item: Item, walls: readonly VerticalRule[]): boolean {
  const gap = item.left - segment.right;
  if (!isSameLine(segment, item) || gap < -0.5 * segment.size) return false;
  const widest = BARE_MARK.test(textOf(segment).trim()) ? MARK_GAP : COLUMN_GAP;
  return gap <= widest * segment.size && !(gap > 0 && isWalled(segment.right, item.left, item.baseline - 2, walls));
}

/** Programs draw the same words twice, a hair apart, to make them bold. */
const isShadow = (piece: PlacedPiece | undefined, item: Item, text: string): boolean =>
  piece !== undefined &&
  piece.text.trim() === text.trim() &&
  Math.abs(piece.box[0] - item.left) < 1 &&
  Math.abs(piece.box[3] - item.baseline) < item.size * 0.4;

function toPiece(item: Item, text: string, page: number): PlacedPiece {
  const at = {
    left: item.left,
    right: item.left + item.width,
    baseline: item.baseline,
    size: item.size,
    pieces: [],
    font: item.font,
    order: 0,
  };
  const piece: PlacedPiece = { text, page, box: [item.left, topOf(at), at.right, bottomOf(at)] };
  return item.confidence === undefined ? piece : { ...piece, confidence: item.confidence };
}

function append(segment: Segment, item: Item, piece: PlacedPiece, hasBlank: boolean): void {
  const last = segment.pieces.at(-1);
  const gap = item.left - segment.right;
  if (last && /^\p{M}/u.test(piece.text)) {
    last.text = (last.text + piece.text).normalize('NFC'); // a loose mark belongs to the letter before it
  } else {
    const needsBlank =
      (hasBlank || gap > WORD_GAP * segment.size) && last !== undefined && !/\s$/u.test(last.text) && !/^\s/u.test(piece.text);
    if (needsBlank) last.text += ' ';
    segment.pieces.push(piece);
  }
  segment.right = Math.max(segment.right, item.left + item.width);
}

/**
 * Groups the items of a page's stream to segments, in stream order.
 *
 * Items that hold only a blank (some programs stretch one over the gap between two columns) part words, never columns.
 */
export function toSegments(items: readonly Item[], page: number, walls: readonly VerticalRule[]): Segment[] {
  const segments: Segment[] = [];
  let hasBlank = false;
  for (const item of items) {
    const text = toWords(item.text);
    if (text.trim() === '') {
      hasBlank ||= text !== '';
      continue;
    }
    const current = segments.at(-1);
    if (isShadow(current?.pieces.at(-1), item, text)) continue;
    const piece = toPiece(item, text, page);
    if (current && joins(current, item, walls)) append(current, item, piece, hasBlank);
    else
      segments.push({
        pieces: [piece],
        left: item.left,
        right: item.left + item.width,
        baseline: item.baseline,
        size: item.size,
        font: item.font,
        order: segments.length,
      });
    hasBlank = false;
  }
  return segments;
}
