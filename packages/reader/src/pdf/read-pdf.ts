import { ProblemError, toWarning, type Warning } from '@siets/record';
import { overLimit, type ReaderLimits } from '../limits.ts';
import type { OnProgress } from '../progress.ts';
import { TextBuilder, type FoundBlock } from '../text/builder.ts';
import type { Conversion } from '../text/draft.ts';
import { joinAcrossPages } from './across-pages.ts';
import { openPdf, readPdfHints, type PDFDocumentProxy } from './engine.ts';
import { textOf, type PageContent, type Segment } from './geometry.ts';
import { markHeadings } from './headings.ts';
import { toVisualLines } from './lines.ts';
import { loadPage, toPageContent } from './page-content.ts';
import type { PageBlock } from './page-block.ts';
import { measureDocument, toPageBlocks } from './page-blocks.ts';
import { dropTypedTags } from './typed-tags.ts';
import { partRunningLines, type RunningLines } from './running-lines.ts';

interface ReadPages {
  pages: PageContent[];
  warnings: Warning[];
}

async function readPages(document: PDFDocumentProxy, onProgress?: OnProgress): Promise<ReadPages> {
  const pages: PageContent[] = [];
  const warnings: Warning[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    onProgress?.({ page: number, pages: document.numPages });
    const raw = await loadPage(document, number);
    const page = raw && toPageContent(raw);
    if (page) pages.push(page);
    if (!page) warnings.push(toWarning('page-unreadable', { page: number }));
    else if (page.segments.length + page.turned.length === 0) warnings.push(toWarning('page-without-text', { page: number }));
  }
  return { pages, warnings };
}

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

const toFound = (block: PageBlock): FoundBlock =>
  block.kind === 'row'
    ? { kind: 'row', cells: block.cells }
    : { kind: block.kind, level: block.level, pieces: block.cells[0] ?? [] };

function checkText(document: PDFDocumentProxy, pages: readonly PageContent[]): void {
  const hasText = pages.some((page) =>
    [...page.segments, ...page.turned].some((segment) => /[\p{L}\p{N}]/u.test(textOf(segment))),
  );
  if (!hasText) throw new ProblemError(pages.length === 0 ? 'damaged' : 'no-text', { detail: `${document.numPages} pages` });
}

/**
 * A PDF with a text layer to the frozen text, with pages and the place of every run.
 *
 * Throws `encrypted`, `damaged`, `too-large` (pages) and `no-text`; a page without text among others is a warning.
 */
export async function readPdf(bytes: Uint8Array, limits: ReaderLimits, onProgress?: OnProgress): Promise<Conversion> {
  const document = await openPdf(new Uint8Array(bytes));
  try {
    if (document.numPages > limits.maxPages) throw overLimit('maxPages', `${document.numPages} pages`);
    const { pages, warnings } = await readPages(document, onProgress);
    checkText(document, pages);
    const builder = new TextBuilder();
    for (const block of toBlocks(pages, partRunningLines(pages))) builder.add(toFound(block));
    const draft = builder.finish(pages.map(({ page, width, height, rotation }) => ({ page, width, height, rotation })));
    return { draft, textSource: 'text-layer', pageCount: document.numPages, hints: await readPdfHints(document), warnings };
  } finally {
    await document.loadingTask.destroy();
  }
}
