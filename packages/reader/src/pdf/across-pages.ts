import { readListMark } from '../text/list-mark.ts';
import type { PlacedPiece } from './geometry.ts';
import { joinLines } from './lines.ts';
import type { PageBlock } from './page-block.ts';

const textOf = (pieces: readonly PlacedPiece[]): string => pieces.map((piece) => piece.text).join('');
const sameColumns = (a: readonly number[] = [], b: readonly number[] = []): boolean =>
  a.length === b.length && a.every((edge, at) => Math.abs(edge - (b[at] ?? Infinity)) < 4);

const isUnfinished = (text: string): boolean => !/[.!?:;]["”“»)]?\s*$/u.test(text);
/** A word, not an address. */
const SMALL_WORD = /^(?:\p{Ll}+(?:[\s,;:]|$)|\()/u;
const goesOn = (text: string): boolean => /^[\p{Ll}\d(„“"–]/u.test(text.trimStart());

/** A paragraph that a page's end cuts goes on with a small letter; a row goes on with an empty first cell. */
function isContinued(last: PageBlock, first: PageBlock): boolean {
  if (last.kind === 'row')
    return first.kind === 'row' && sameColumns(last.columns, first.columns) && textOf(first.cells[0] ?? []).trim() === '';
  if (first.kind !== 'paragraph' || (last.kind !== 'paragraph' && last.kind !== 'list-item')) return false;
  const text = textOf(first.cells[0] ?? []);
  const begins = last.isFull ? goesOn(text) : SMALL_WORD.test(text.trimStart());
  return begins && Math.abs(last.size - first.size) < 0.5 && isUnfinished(textOf(last.cells[0] ?? []));
}

/**
 * A paragraph that begins with a small letter after one without a stop goes on with it, whatever gap parts them: its lines were
 * typed as paragraphs. They stay lines of one block. Changes the blocks.
 */
export function joinTypedParagraphs(blocks: readonly PageBlock[]): PageBlock[] {
  const joined: PageBlock[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    const [pieces = [], cell = []] = [block.cells[0], last?.cells[0]];
    const isRest =
      last &&
      block.kind === 'paragraph' &&
      (last.kind === 'paragraph' || last.kind === 'list-item') &&
      Math.abs(last.size - block.size) < 0.5 &&
      block.top > last.bottom - block.size &&
      isUnfinished(textOf(cell)) &&
      SMALL_WORD.test(textOf(pieces).trimStart());
    if (isRest && pieces[0]) {
      cell.push({ ...pieces[0], text: '\n' }, ...pieces);
      Object.assign(last, { bottom: block.bottom, isFull: block.isFull });
    } else joined.push(block);
  }
  return joined;
}

/** Joins what the next page goes on with to the block that the page before ended with. */
function append(last: PageBlock, first: PageBlock, isWord: (word: string) => boolean): void {
  first.cells.forEach((pieces, at) => {
    const cell = last.cells[at] ?? [];
    const [next] = pieces;
    if (!next) return;
    const isSentence = isUnfinished(textOf(cell)) && readListMark(textOf(pieces)) === null;
    if ((last.kind === 'row' ? !isSentence : !last.isFull) && cell.length > 0) cell.push({ ...next, text: '\n' });
    else joinLines(cell, pieces, isWord);
    cell.push(...pieces);
    last.cells[at] = cell;
  });
}

/** If the first block of a page goes on with `last`, the last one of the page before, moves its words there and answers the rest. */
export function joinAcrossPages(
  last: PageBlock | undefined,
  blocks: readonly PageBlock[],
  isWord: (word: string) => boolean,
): PageBlock[] {
  const [first] = blocks;
  if (!last || !first || !isContinued(last, first)) return [...blocks];
  append(last, first, isWord);
  return blocks.slice(1);
}
