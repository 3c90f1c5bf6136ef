import { ProblemError } from '@siets/record';
import { getDocument, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

export type { PDFDocumentProxy, PDFPageProxy };

// Text and positions only: no fonts for a screen, no network, no pictures worth keeping.
const OPTIONS = { verbosity: 0, disableFontFace: true, useSystemFonts: false, useWorkerFetch: false, useWasm: false, isOffscreenCanvasSupported: false,
  maxImageSize: 1, enableXfa: false };

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
    throw new ProblemError('damaged', { detail: `pdfjs: ${cause instanceof Error ? cause.message : String(cause)}`, cause });
  }
}

const HINTS: Record<string, string> = { Title: 'title', Author: 'author', CreationDate: 'created', ModDate: 'modified' };

/** `D:20240614090000+03'00'` as `2024-06-14`; anything else as it stands. */
export function toPlainDate(value: string): string {
  return value.replace(/^D:(\d{4})(\d{2})?(\d{2})?.*$/u, (_, year: string, month?: string, day?: string) =>
    [year, month, day].filter((part) => part !== undefined).join('-'));
}

/** Title, author and dates that the file says of itself: hints, never values. */
export async function readPdfHints(document: PDFDocumentProxy): Promise<Record<string, string>> {
  const hints: Record<string, string> = {};
  try {
    const { info } = await document.getMetadata();
    for (const [name, key] of Object.entries(HINTS)) {
      const value: unknown = (info as Record<string, unknown>)[name];
      if (typeof value === 'string' && value.trim() !== '') hints[key] = toPlainDate(value.normalize('NFC').trim());
    }
  } catch {
    // A broken information dictionary is no reason to refuse the pages.
  }
  return hints;
}
