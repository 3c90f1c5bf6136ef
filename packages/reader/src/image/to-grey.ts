import { shrinkImage, type GreyImage } from '../ocr/grey-image.ts';

/** Pixels as decoders give them: a number for each channel of each pixel, from 0 to `most`. */
export interface Pixels {
  width: number;
  height: number;
  data: ArrayLike<number>;
  /** 1 grey, 2 grey and alpha, 3 colours, 4 colours and alpha. */
  channels: number;
  most: number;
}

/** How bright the eye sees the three colours. */
const [RED, GREEN, BLUE] = [0.299, 0.587, 0.114];

/** Shades of grey; what shines through is white paper. */
export function toGrey({ width, height, data, channels, most }: Pixels): Uint8Array {
  const grey = new Uint8Array(width * height);
  const isColour = channels >= 3;
  for (let at = 0, from = 0; at < grey.length; at += 1, from += channels) {
    const shade = isColour ? RED * (data[from] ?? most) + GREEN * (data[from + 1] ?? most) + BLUE * (data[from + 2] ?? most) : (data[from] ?? most);
    const alpha = channels % 2 === 0 ? (data[from + channels - 1] ?? most) / most : 1;
    grey[at] = 255 * ((shade / most) * alpha + 1 - alpha);
  }
  return grey;
}

/** Inches of a sheet of A4, which an ordinary page without a scale is taken for. */
const [SHORT_SIDE, LONG_SIDE] = [8.27, 11.69];
/** A camera says 72 whatever it saw, and screens 96. */
const [COARSEST, FINEST] = [100, 1_300];

/** Pixels to an inch: what the file says where a scanner could have said it, else as if it showed a sheet of A4. */
export function settleDpi(width: number, height: number, stated: number | null): number {
  if (stated !== null && stated >= COARSEST && stated <= FINEST) return stated;
  return Math.max(Math.min(width, height) / SHORT_SIDE, Math.max(width, height) / LONG_SIDE);
}

/** Finer pictures take OCR longer and are read no better. */
const ENOUGH_DPI = 200;

/** A picture fit for OCR: shrunk by a whole number where it stays fine enough. */
export const fitImage = (image: GreyImage): GreyImage => shrinkImage(image, Math.floor(image.dpi / ENOUGH_DPI));
