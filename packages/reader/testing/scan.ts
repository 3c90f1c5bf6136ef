import jpeg from 'jpeg-js';
import { toPicturePdf } from '../src/image/picture-pdf.ts';
import { rotateImage, turnImage, type GreyImage, type Turn } from '../src/ocr/grey-image.ts';
import { openDrawer } from '../src/ocr/rasterise.ts';

/** How a page lay on the glass. */
export interface ScanOptions {
  dpi?: number;
  /** Degrees by which the lines fall to the right. */
  skew?: number;
  turn?: Turn;
  /** Spread of the noise, in shades. */
  noise?: number;
  /** Quality of the JPEG. */
  quality?: number;
  /** Shade of the paper at the darker side, where a shadow lies over it. */
  shadow?: number;
}

/** Numbers from 0 to 1 that look random and come out the same each time. */
export function makeRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** What a lens and a lamp make of a page: a little blur, noise, and a shadow from one side. */
function wear(image: GreyImage, { noise = 12, shadow = 250 }: ScanOptions): GreyImage {
  const { width, height, data } = image;
  const random = makeRandom(7);
  const worn = new Uint8Array(data.length);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const at = y * width + x;
      const around = (data[at - 1] ?? 255) + (data[at + 1] ?? 255) + (data[at - width] ?? 255) + (data[at + width] ?? 255);
      const blurred = (4 * (data[at] ?? 255) + around) / 8;
      const light = (250 - ((250 - shadow) * x) / width) / 255;
      worn[at] = Math.min(255, Math.max(0, blurred * light + (random() + random() - 1) * noise));
    }
  }
  return { ...image, data: worn };
}

/** A page of a PDF as a scanner or a telephone would see it. */
export async function scanPage(pdf: Uint8Array, page: number, options: ScanOptions = {}): Promise<GreyImage> {
  const drawer = await openDrawer(pdf);
  try {
    const drawn = await drawer.draw(page, 40_000_000, options.dpi);
    if (!drawn) throw new Error(`page ${page} cannot be drawn`);
    return wear(turnImage(rotateImage(drawn, ((options.skew ?? 0) * Math.PI) / 180), options.turn ?? 0), options);
  } finally {
    drawer.close();
  }
}

export function toJpeg({ width, height, data }: GreyImage, quality = 70): Uint8Array {
  const colours = new Uint8Array(4 * data.length).fill(255);
  data.forEach((shade, at) => colours.fill(shade, 4 * at, 4 * at + 3));
  return new Uint8Array(jpeg.encode({ width, height, data: colours }, quality).data);
}

/** A PDF of scanned pages. */
export const makePicturePdf = (pages: readonly GreyImage[], quality = 70): Uint8Array =>
  toPicturePdf(pages.map((page) => ({ ...page, bytes: toJpeg(page, quality), components: 3, isAdobe: false })));
