import { ProblemError, toWarning, type Warning } from '@siets/record';
import type { ReaderLimits } from '../limits.ts';
import type { OcrChoice } from '../ocr/choice.ts';
import { ScanReader } from '../ocr/scan-reader.ts';
import { composePages } from '../pdf/compose-pages.ts';
import { hasWords, type PageContent } from '../pdf/geometry.ts';
import type { OnProgress } from '../progress.ts';
import type { Conversion } from '../text/draft.ts';
import { openImage, type ImageType } from './open-image.ts';

export interface ReadImageOptions {
  ocr?: OcrChoice;
  onProgress?: OnProgress;
}

async function readPages(pages: number, scans: ScanReader, onProgress?: OnProgress): Promise<{ contents: PageContent[]; warnings: Warning[] }> {
  const contents: PageContent[] = [];
  const warnings: Warning[] = [];
  for (let page = 1; page <= pages; page += 1) {
    onProgress?.({ page, pages, isScan: true });
    const reading = await scans.read(page);
    warnings.push(...reading.warnings);
    if (reading.content) contents.push(reading.content);
    if (reading.content && !hasWords(reading.content)) warnings.push(toWarning('page-without-text', { page }));
  }
  return { contents, warnings };
}

function toProblem(warnings: readonly Warning[]): ProblemError {
  const late = warnings.find(({ code }) => code === 'page-out-of-time');
  if (late) return new ProblemError('too-slow', { page: late.page, detail: 'deadlinePerScanMs' });
  const isBroken = warnings.some(({ code }) => code === 'page-unreadable');
  return new ProblemError(isBroken ? 'damaged' : 'no-text', { detail: 'picture' });
}

/**
 * A picture of one or more pages to the frozen text, read by OCR.
 *
 * Throws `damaged`, `too-large` (pixels, pages), `too-slow` and `no-text`; a page that could not be read among others is a warning.
 */
export async function readImage(
  bytes: Uint8Array,
  type: ImageType,
  limits: ReaderLimits,
  { ocr = 'tesseract.js', onProgress }: ReadImageOptions = {},
): Promise<Conversion> {
  const image = openImage(bytes, type, limits);
  const drawer = { draw: (page: number) => image.draw(page).catch(() => null), close: () => undefined };
  const scans = new ScanReader(ocr, limits, () => Promise.resolve(drawer));
  try {
    const { contents, warnings } = await readPages(image.pages, scans, onProgress);
    if (!contents.some(hasWords)) throw toProblem(warnings);
    if (image.isCutOff) warnings.unshift(toWarning('picture-cut-off'));
    return { draft: composePages(contents), textSource: 'ocr', pageCount: image.pages, hints: {}, warnings, engines: scans.engines };
  } finally {
    await scans.close();
  }
}
