import { ProblemError } from '@siets/record';
import { overLimit, type ReaderLimits } from '../limits.ts';
import { ScanReader } from '../ocr/scan-reader.ts';
import type { OcrChoice } from '../ocr/choice.ts';
import { openDrawer } from '../ocr/rasterise.ts';
import type { OnProgress } from '../progress.ts';
import type { Conversion } from '../text/draft.ts';
import { toLinkHints } from '../text/link-hints.ts';
import { composePages } from './compose-pages.ts';
import { openPdf, readPdfHints, type PDFDocumentProxy } from './engine.ts';
import { hasWords, pageTextOf } from './geometry.ts';
import { readPages, type ReadPages } from './read-pages.ts';

/** Letters that a notice in place of a form may have. */
const NOTICE_LETTERS = 1_500;

/**
 * An XFA form keeps its words in a part of its own, which only few programs draw; its one page asks to wait or to get another program.
 * A form that has its pages beside it is read like any other file.
 */
async function checkForm(document: PDFDocumentProxy, { pages }: ReadPages): Promise<void> {
  const { info } = await document.getMetadata().catch(() => ({ info: {} }));
  const isXfa = (info as { IsXFAPresent?: boolean }).IsXFAPresent === true;
  const text = pages.map(pageTextOf).join(' ');
  if (isXfa && pages.length === 1 && text.length < NOTICE_LETTERS && /please wait|adobe (?:acrobat )?reader|viewer/iu.test(text))
    throw new ProblemError('xfa-form', { detail: 'XFA without pages' });
}

function checkText(document: PDFDocumentProxy, { pages, warnings }: ReadPages): void {
  if (pages.some(hasWords)) return;
  const detail = `${document.numPages} pages`;
  if (pages.length === 0) throw new ProblemError('damaged', { detail });
  const late = warnings.find(({ code }) => code === 'page-out-of-time');
  throw late ? new ProblemError('too-slow', { page: late.page, detail: 'deadlinePerScanMs' }) : new ProblemError('no-text', { detail });
}

export interface ReadPdfOptions {
  ocr?: OcrChoice;
  onProgress?: OnProgress;
}

/**
 * A PDF to the frozen text, with pages and the place of every run. Pages without a text layer, or with a broken one, are drawn and
 * read by OCR.
 *
 * Throws `encrypted`, `xfa-form`, `damaged`, `too-large` (pages), `too-slow` (no page could be read in its time) and `no-text`; a page without text
 * among others is a warning.
 */
export async function readPdf(bytes: Uint8Array, limits: ReaderLimits, { ocr = 'tesseract.js', onProgress }: ReadPdfOptions = {}): Promise<Conversion> {
  const document = await openPdf(new Uint8Array(bytes));
  const scans = new ScanReader(ocr, limits, () => openDrawer(bytes));
  try {
    if (document.numPages > limits.maxPages) throw overLimit('maxPages', `${document.numPages} pages`);
    const read = await readPages(document, scans, onProgress);
    checkText(document, read);
    await checkForm(document, read);
    return {
      draft: composePages(read.pages),
      textSource: read.textSource,
      pageCount: document.numPages,
      hints: { ...(await readPdfHints(document)), ...toLinkHints(read.links) },
      warnings: read.warnings,
      engines: scans.engines,
    };
  } finally {
    await scans.close();
    await document.loadingTask.destroy();
  }
}
