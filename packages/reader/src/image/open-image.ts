import { ProblemError } from '@siets/record';
import { decode as decodePng } from 'fast-png';
import UTIF from 'utif2';
import { overLimit, type ReaderLimits } from '../limits.ts';
import { turnImage, type GreyImage, type Turn } from '../ocr/grey-image.ts';
import { openDrawer, SCAN_DPI } from '../ocr/rasterise.ts';
import { toPicturePdf } from './picture-pdf.ts';
import { readJpegHead, readPngHead } from './sizes.ts';
import { fitImage, settleDpi, toGrey } from './to-grey.ts';

/** A picture file whose size was found in order; its pages are unpacked one at a time. */
export interface OpenImage {
  pages: number;
  /** True where the file ends too early, so that the foot of a page is missing. */
  isCutOff: boolean;
  /** A page from 1, fit for OCR. Throws where it is damaged. */
  draw(page: number): Promise<GreyImage>;
}

function checkSize(width: number, height: number, limits: ReaderLimits): void {
  if (width < 1 || height < 1) throw new ProblemError('damaged', { detail: `${width} × ${height} pixels` });
  if (width * height > limits.maxPixels) throw overLimit('maxPixels', `${width} × ${height} pixels`);
}

function openPng(bytes: Uint8Array, limits: ReaderLimits): OpenImage {
  const head = readPngHead(bytes);
  if (!head) throw new ProblemError('damaged', { detail: 'PNG without a head' });
  checkSize(head.width, head.height, limits);
  return {
    pages: 1,
    isCutOff: false,
    draw() {
      const { width, height, data, channels, depth, palette } = decodePng(bytes);
      const pixels = palette
        ? { width, height, data: Array.from(data, (index) => palette[index] ?? [255, 255, 255]).flat(), channels: palette[0]?.length ?? 3, most: 255 }
        : { width, height, data, channels, most: 2 ** depth - 1 };
      return Promise.resolve(fitImage({ width, height, data: toGrey(pixels), dpi: settleDpi(width, height, head.dpi) }));
    },
  };
}

/** Turns that make upright what a camera held otherwise. */
const TURNS: Record<number, Turn> = { 3: 180, 4: 180, 5: 90, 6: 90, 7: 270, 8: 270 };

function openJpeg(bytes: Uint8Array, limits: ReaderLimits): OpenImage {
  const head = readJpegHead(bytes);
  if (!head) throw new ProblemError('damaged', { detail: 'JPEG without a head' });
  checkSize(head.width, head.height, limits);
  const dpi = settleDpi(head.width, head.height, head.dpi);
  return {
    pages: 1,
    isCutOff: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).lastIndexOf(Buffer.of(0xff, 0xd9)) < bytes.length * 0.9,
    async draw() {
      const drawer = await openDrawer(toPicturePdf([{ ...head, bytes, dpi }]));
      try {
        const image = await drawer.draw(1, limits.maxPixels, Math.min(dpi, 1.5 * SCAN_DPI));
        if (!image) throw new Error('the picture cannot be drawn');
        return turnImage(image, TURNS[head.orientation] ?? 0);
      } finally {
        drawer.close();
      }
    },
  };
}

const numberOf = (value: unknown): number => Number(Array.isArray(value) ? value[0] : value);
const IN_CENTIMETRES = 3;

function openTiff(bytes: Uint8Array, limits: ReaderLimits): OpenImage {
  const buffer = bytes.slice().buffer;
  const found = UTIF.decode(buffer).filter((page) => page['t256'] !== undefined && page['t257'] !== undefined);
  if (found.length === 0) throw new ProblemError('damaged', { detail: 'TIFF without pages' });
  if (found.length > limits.maxPages) throw overLimit('maxPages', `${found.length} pages`);
  for (const page of found) checkSize(numberOf(page['t256']), numberOf(page['t257']), limits);
  return {
    pages: found.length,
    isCutOff: false,
    draw(number) {
      const page = found[number - 1];
      if (!page) throw new Error(`TIFF has no page ${number}`);
      UTIF.decodeImage(buffer, page);
      const { width, height } = page;
      const stated = numberOf(page['t282']) * (numberOf(page['t296']) === IN_CENTIMETRES ? 2.54 : 1);
      const data = toGrey({ width, height, data: UTIF.toRGBA8(page), channels: 4, most: 255 });
      return Promise.resolve(fitImage({ width, height, data, dpi: settleDpi(width, height, Number.isFinite(stated) ? stated : null) }));
    },
  };
}

const OPENERS = { 'image/png': openPng, 'image/jpeg': openJpeg, 'image/tiff': openTiff };
export type ImageType = keyof typeof OPENERS;

/** Reads the head of a picture file. Throws `damaged` and `too-large` (pixels, pages) before anything is unpacked. */
export function openImage(bytes: Uint8Array, type: ImageType, limits: ReaderLimits): OpenImage {
  try {
    return OPENERS[type](bytes, limits);
  } catch (cause) {
    throw cause instanceof ProblemError ? cause : new ProblemError('damaged', { detail: String(cause), cause });
  }
}
