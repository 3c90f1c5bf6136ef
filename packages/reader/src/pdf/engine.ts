import { ProblemError } from '@siets/record';
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { toHints } from './hints.ts';
import { REFUSED } from './refused.ts';

export type { PDFDocumentProxy };

// Text and positions only: no fonts for a screen, no network, no pictures worth keeping.
const OPTIONS = {
  verbosity: 0,
  disableFontFace: true,
  useSystemFonts: false,
  useWorkerFetch: false,
  useWasm: false,
  isOffscreenCanvasSupported: false,
  maxImageSize: 1,
  enableXfa: false,
};

/**
 * Opens a PDF. Throws `encrypted` where a password is needed and `damaged` where the engine refuses the file.
 * The engine takes the buffer: hand it a copy.
 */
export async function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  try {
    return await getDocument({ ...OPTIONS, data: bytes }).promise;
  } catch (cause) {
    const name = cause instanceof Error ? cause.name : '';
    if (name === 'PasswordException') throw new ProblemError('encrypted', { cause });
    throw new ProblemError('damaged', { detail: `${REFUSED} ${cause instanceof Error ? cause.message : String(cause)}`, cause });
  }
}

/** Title, author and dates that the file says of itself: hints, never values. */
export async function readPdfHints(document: PDFDocumentProxy): Promise<Record<string, string>> {
  try {
    const { info } = await document.getMetadata();
    return toHints(info as Record<string, unknown>);
  } catch {
    return {}; // a broken information dictionary is no reason to refuse the pages
  }
}
