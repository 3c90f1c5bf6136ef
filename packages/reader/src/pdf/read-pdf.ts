import { ProblemError } from '@siets/record';
import { overLimit, type ReaderLimits } from '../limits.ts';
import { ScanReader } from '../ocr/scan-reader.ts';
import type { OcrChoice } from '../ocr/engine.ts';
import { openDrawer } from '../ocr/rasterise.ts';
import type { OnProgress } from '../progress.ts';
import type { Conversion } from '../text/draft.ts';
import { composePages } from './compose-pages.ts';
import { openPdf, readPdfHints, type PDFDocumentProxy } from './engine.ts';
import { hasWords } from './geometry.ts';
import { readPages, type ReadPages } from './read-pages.ts';

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
 * Throws `encrypted`, `damaged`, `too-large` (pages), `too-slow` (no page could be read in its time) and `no-text`; a page without text
 * among others is a warning.
 */
export async function readPdf(bytes: Uint8Array, limits: ReaderLimits, { ocr = 'tesseract.js', onProgress }: ReadPdfOptions = {}): Promise<Conversion> {
  const document = await openPdf(new Uint8Array(bytes));
  const scans = new ScanReader(ocr, limits, () => openDrawer(bytes));
  try {
    if (document.numPages > limits.maxPages) throw overLimit('maxPages', `${document.numPages} pages`);
    const read = await readPages(document, scans, onProgress);
    checkText(document, read);
    return {
      draft: composePages(read.pages),
      textSource: read.textSource,
      pageCount: document.numPages,
      hints: await readPdfHints(document),
      warnings: read.warnings,
      engines: scans.engines,
    };
  } finally {
    await scans.close();
    await document.loadingTask.destroy();
  }
}
