import type { Block, Span } from '@siets/record';

/** What the text view shows as one element: a block, or rows of a table that follow each other. */
export type TextPiece =
  | (Span & { kind: 'heading' | 'paragraph' | 'list-item' | 'header' | 'footer'; level: number; page: number | null })
  | (Span & { kind: 'table'; rows: { start: number; end: number; cells: Span[] }[]; page: number | null });

/** Rows that one table element holds at most: longer tables are cut, so that only what is seen is drawn. */
const ROWS = 60;

/** A paragraph that is longer is cut at a blank, so that of a megabyte without an end of line only what is seen is drawn. */
const LONGEST_PIECE = 4000;

/** An end that does not part the two halves of one sign. */
const endOfSign = (text: string, end: number): number => (/[\uDC00-\uDFFF]/u.test(text[end] ?? '') ? end - 1 : end);

function cutLong(text: string, piece: Exclude<TextPiece, { kind: 'table' }>): TextPiece[] {
  const pieces: TextPiece[] = [];
  let { start } = piece;
  while (piece.end - start > LONGEST_PIECE) {
    const blank = text.lastIndexOf(' ', start + LONGEST_PIECE);
    const end = blank > start ? blank + 1 : endOfSign(text, start + LONGEST_PIECE);
    pieces.push({ ...piece, start, end });
    start = end;
  }
  return [...pieces, { ...piece, start }];
}

/** Joins rows into tables; what the blocks leave out is blank by contract and is not shown. A text without blocks is cut at its lines. */
export function toTextPieces(text: string, blocks: readonly Block[]): TextPiece[] {
  if (blocks.length === 0) return cutLines(text);
  const pieces: TextPiece[] = [];
  for (const { kind, start, end, page, level, cells } of blocks) {
    if (kind !== 'row') {
      pieces.push(...cutLong(text, { kind, start, end, page, level: level ?? 1 }));
      continue;
    }
    const row = { start, end, cells: cells ?? [{ start, end }] };
    const last = pieces.at(-1);
    if (last?.kind === 'table' && last.page === page && last.rows.length < ROWS && text.slice(last.end, start).trim() === '') {
      last.rows.push(row);
      last.end = end;
    } else pieces.push({ kind: 'table', start, end, page, rows: [row] });
  }
  return pieces;
}

const cutLines = (text: string): TextPiece[] =>
  [...text.matchAll(/[^\n]+/gu)].flatMap(({ 0: line, index }) => cutLong(text, { kind: 'paragraph', start: index, end: index + line.length, level: 1, page: null }));

/** Longest sentence that is read out. */
const LONGEST = 400;

/** The sentence around a span, no further than its line; for a screen reader and the printed form. */
export function sentenceAround(text: string, { start, end }: Span): Span {
  const from = Math.max(text.lastIndexOf('\n', start - 1) + 1, start - LONGEST, 0);
  const newline = text.indexOf('\n', end);
  const to = Math.min(newline < 0 ? text.length : newline, end + LONGEST);
  const before = [...text.slice(from, start).matchAll(/[.!?]["”»]?\s+(?=\p{Lu}|["„«])/gu)].at(-1);
  const after = /[.!?]["”»]?(?=\s+(?:\p{Lu}|["„«])|\s*$)/u.exec(text.slice(end, to));
  return { start: before ? from + before.index + before[0].length : from, end: after ? end + after.index + after[0].length : to };
}
