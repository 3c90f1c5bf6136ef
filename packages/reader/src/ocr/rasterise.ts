import { PDFiumLibrary, type PDFiumDocument } from '@hyzyla/pdfium';
import type { GreyImage } from './grey-image.ts';

/** What letters of ordinary size need; finer pictures take longer and read no better. */
export const SCAN_DPI = 200;

/** Larger pages are drawn more coarsely: a poster has large letters. */
const MOST_PIXELS = 12_000_000;

/** Draws pages of one PDF. */
export interface PageDrawer {
  /** A page as a picture; null where it cannot be drawn. */
  draw(page: number, maxPixels: number, dpi?: number): Promise<GreyImage | null>;
  close(): void;
}

function fitDpi(width: number, height: number, maxPixels: number, dpi: number): number {
  const squareInches = (width / 72) * (height / 72);
  return Math.min(dpi, Math.sqrt(Math.min(maxPixels, MOST_PIXELS) / Math.max(0.01, squareInches)));
}

async function drawPage(document: PDFiumDocument, number: number, maxPixels: number, wanted: number): Promise<GreyImage> {
  const page = document.getPage(number - 1);
  const { originalWidth, originalHeight } = page.getOriginalSize();
  const dpi = fitDpi(originalWidth, originalHeight, maxPixels, wanted);
  const image = await page.render({ scale: dpi / 72, colorSpace: 'Gray', render: 'bitmap' });
  return { width: image.width, height: image.height, data: new Uint8Array(image.data), dpi };
}

/** Opens a PDF to draw its pages. An engine of its own for each file: one that has crashed draws nothing any more. */
export async function openDrawer(bytes: Uint8Array): Promise<PageDrawer> {
  const library = await PDFiumLibrary.init();
  const document = await library.loadDocument(bytes);
  return {
    draw: (page, maxPixels, dpi = SCAN_DPI) => drawPage(document, page, maxPixels, dpi).catch(() => null),
    close() {
      try {
        document.destroy();
        library.destroy();
      } catch {
        // A crashed engine cannot even say goodbye; its memory goes with the process.
      }
    },
  };
}
