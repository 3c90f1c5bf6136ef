import { ProblemError, toWarning, type DocumentText } from '@siets/record';
import { PDFParse } from 'pdf-parse';
import { toLineBlocks } from '../plain/line-blocks.ts';
import { toPlainLines } from '../plain/to-lines.ts';
import { cleanText } from '../text/clean.ts';
import type { Draft } from '../text/draft.ts';
import { toDocument } from '../text/to-document.ts';
import { toHints } from './hints.ts';

// The spare engine carries an older pdf.js inside: never load it into a process that has read with ours.

export interface SecondReading {
  pages: string[];
  hints: Record<string, string>;
}

/** The text of each page as the spare engine gives it: no positions, no tables. */
export async function readSecondly(bytes: Uint8Array): Promise<SecondReading> {
  const parser = new PDFParse({ data: new Uint8Array(bytes), verbosity: 0 });
  try {
    const { pages } = await parser.getText();
    const { info } = await parser.getInfo();
    return { pages: pages.map(({ text }) => text), hints: toHints(info as Record<string, unknown>) };
  } finally {
    await parser.destroy();
  }
}

/** Lines of all pages as a frozen text; the sizes of the pages are not known, so it has no layout. */
function toDraft(pages: readonly string[]): Draft {
  const lines = toPlainLines(cleanText(pages.join('\n\n')));
  return { text: lines.map((line) => line.text).join('\n'), blocks: toLineBlocks(lines), pages: [], runs: [] };
}

/** A whole reading by the spare engine, for a file that the main one refuses. Throws `damaged` and `no-text`. */
export async function readWithSecondEngine(bytes: Uint8Array): Promise<DocumentText> {
  const { pages, hints } = await readSecondly(bytes).catch((cause: unknown) => {
    throw new ProblemError('damaged', { detail: 'both engines refuse it', cause });
  });
  const draft = toDraft(pages);
  if (!/[\p{L}\p{N}]/u.test(draft.text)) throw new ProblemError('no-text', { detail: 'second engine' });
  const warnings = [toWarning('second-engine-used')];
  return toDocument(bytes, 'application/pdf', { draft, textSource: 'text-layer', pageCount: pages.length, hints, warnings });
}
