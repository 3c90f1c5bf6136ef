import { dropInlineHtml, hasInlineHtml } from '../plain/inline-html.ts';
import { readHeading } from '../plain/inline-markdown.ts';
import type { PlacedPiece } from './geometry.ts';
import type { PageBlock } from './page-block.ts';

// Text that was pasted with its tags and printed so: "<b>Termiņš</b> 2024. gads" is a label and its value here too.

const LABEL = /^\s*<(b|strong)>[^<>]{2,160}<\/\1>\s*(?=\S)/iu;
const TAG = /<\/?[a-z][a-z\d]{0,9}(?:\s[^<>]{0,300})?\/?>/giu;
const HEADING_MARK = /^\s*#{1,6}\s+/u;

const textOf = (pieces: readonly PlacedPiece[]): string => pieces.map((piece) => piece.text).join('');

/** Parts pieces at an offset of their joined text; both halves of a parted piece keep its place. */
function splitPieces(pieces: readonly PlacedPiece[], offset: number): [PlacedPiece[], PlacedPiece[]] {
  const [head, tail]: [PlacedPiece[], PlacedPiece[]] = [[], []];
  let at = 0;
  for (const piece of pieces) {
    const cut = Math.min(Math.max(offset - at, 0), piece.text.length);
    if (cut > 0) head.push({ ...piece, text: piece.text.slice(0, cut) });
    if (cut < piece.text.length) tail.push({ ...piece, text: piece.text.slice(cut) });
    at += piece.text.length;
  }
  return [head, tail];
}

/** Replaces matches in the joined text; a match may reach over several pieces. */
function replaceInPieces(pieces: readonly PlacedPiece[], pattern: RegExp, replace: (match: string) => string): PlacedPiece[] {
  let rest: PlacedPiece[] = [...pieces];
  const done: PlacedPiece[] = [];
  let offset = 0;
  for (const { 0: match, index } of textOf(pieces).matchAll(pattern)) {
    const [before, from] = splitPieces(rest, index - offset);
    const [matched, after] = splitPieces(from, match.length);
    done.push(...before);
    if (matched[0]) done.push({ ...matched[0], text: replace(match) });
    rest = after;
    offset = index + match.length;
  }
  return [...done, ...rest].filter((piece) => piece.text !== '');
}

const isTag = (match: string): boolean => hasInlineHtml(match);
const breaksLine = (match: string): boolean => /^<\/?(?:p|br|li|div|tr|h[1-6])\b/iu.test(match);
const dropTags = (pieces: readonly PlacedPiece[]): PlacedPiece[] =>
  replaceInPieces(pieces, TAG, (match) => (!isTag(match) ? match : breaksLine(match) ? '\n' : dropInlineHtml(match)));

/** One line break where tags left several, none at the edges. */
function tidyBreaks(pieces: readonly PlacedPiece[]): PlacedPiece[] {
  return replaceInPieces(pieces, /\s*\n\s*/gu, () => '\n');
}

const cleanCell = (pieces: readonly PlacedPiece[]): PlacedPiece[] =>
  hasInlineHtml(textOf(pieces)) ? tidyBreaks(dropTags(pieces)) : [...pieces];

/** A block without the tags and heading marks that stand in its text as words; a bold label and what follows become a row. */
export function dropTypedTags(block: PageBlock): PageBlock {
  const text = textOf(block.cells[0] ?? []);
  const label = block.kind === 'paragraph' ? LABEL.exec(text)?.[0] : undefined;
  if (label !== undefined)
    return { ...block, kind: 'row', cells: splitPieces(block.cells[0] ?? [], label.length).map(cleanCell) };
  const heading = block.kind === 'paragraph' || block.kind === 'heading' ? readHeading(text.trim()) : null;
  if (heading) {
    const mark = HEADING_MARK.exec(text)?.[0].length ?? 0;
    return { ...block, kind: 'heading', level: heading.level, cells: [splitPieces(block.cells[0] ?? [], mark)[1]] };
  }
  return block.cells.some((cell) => hasInlineHtml(textOf(cell))) ? { ...block, cells: block.cells.map(cleanCell) } : block;
}
