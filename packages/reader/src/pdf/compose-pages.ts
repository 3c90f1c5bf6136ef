import { TextBuilder, type FoundBlock } from '../text/builder.ts';
import type { Draft } from '../text/draft.ts';
import { joinAcrossPages } from './across-pages.ts';
import type { PageContent, PlacedPiece, Segment } from './geometry.ts';
import { markHeadings } from './headings.ts';
import { toVisualLines } from './lines.ts';
import type { PageBlock } from './page-block.ts';
import { measureDocument, toPageBlocks } from './page-blocks.ts';
import { partRunningLines, type RunningLines } from './running-lines.ts';
import { dropTypedTags } from './typed-tags.ts';

const toRunning = (kind: 'header' | 'footer', segments: readonly Segment[]): PageBlock[] =>
  toVisualLines(segments, ' ').map((line) => ({
    kind,
    level: null,
    cells: [line.pieces],
    order: line.order,
    top: line.baseline,
    bottom: line.baseline,
    size: line.size,
    font: line.font,
    isFull: false,
  }));

const toTurned = (segments: readonly Segment[]): PageBlock[] =>
  segments.map((segment) => ({
    kind: 'paragraph',
    level: null,
    cells: [segment.pieces],
    order: Infinity,
    top: segment.baseline,
    bottom: segment.baseline,
    size: 0,
    font: '',
    isFull: false,
  }));

/** The blocks of all pages in reading order; a block that goes on over a page keeps the running lines out of its middle. */
function toBlocks(pages: readonly PageContent[], running: readonly RunningLines[]): PageBlock[] {
  const measure = measureDocument(running.map(({ body }) => body));
  const blocks: PageBlock[] = [];
  let last: PageBlock | undefined;
  let footers: PageBlock[] = [];
  pages.forEach((page, at) => {
    const parts = running[at] as RunningLines;
    const found = toPageBlocks(page, parts.body, measure, last);
    const rest = joinAcrossPages(last, found, measure.isWord);
    const isJoined = last !== undefined && rest.length < found.length;
    blocks.splice(isJoined ? blocks.lastIndexOf(last as PageBlock) : blocks.length, 0, ...footers);
    blocks.push(...toRunning('header', parts.headers), ...rest, ...toTurned(page.turned));
    footers = toRunning('footer', parts.footers);
    last = rest.at(-1) ?? last;
  });
  blocks.push(...footers);
  markHeadings(blocks);
  return blocks.map(dropTypedTags);
}

type ToShown = (pieces: readonly PlacedPiece[]) => PlacedPiece[];

const toFound = (block: PageBlock, toShown: ToShown): FoundBlock =>
  block.kind === 'row'
    ? { kind: 'row', cells: block.cells.map(toShown) }
    : { kind: block.kind, level: block.level, pieces: toShown(block.cells[0] ?? []) };

/** Takes pieces of pages that were turned for reading to their places on the page as it is shown. */
function placeOnShown(pages: readonly PageContent[]): ToShown {
  const shown = new Map(pages.flatMap((page) => (page.shown ? [[page.page, page.shown.toBox] as const] : [])));
  return (pieces) =>
    pieces.map((piece) => {
      const toBox = shown.get(piece.page);
      return toBox ? { ...piece, box: toBox(piece.box) } : piece;
    });
}

const sizeOf = ({ page, width, height, rotation, shown }: PageContent) => ({
  page,
  width: shown?.width ?? width,
  height: shown?.height ?? height,
  rotation,
});

/** The words of all pages, wherever they come from, as one frozen text. */
export function composePages(pages: readonly PageContent[]): Draft {
  const builder = new TextBuilder();
  const toShown = placeOnShown(pages);
  for (const block of toBlocks(pages, partRunningLines(pages))) builder.add(toFound(block, toShown));
  return builder.finish(pages.map(sizeOf));
}
