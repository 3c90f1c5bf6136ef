import type { OcrChoice } from './choice.ts';
import type { GreyImage } from './grey-image.ts';

/** A word as an engine read it; its place in pixels of the picture. */
export interface OcrWord {
  text: string;
  /** What the engine makes of its own reading, 0 to 1. */
  confidence: number;
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Words of one line, in the order in which they are read. */
export type OcrLine = OcrWord[];

/** Reads pictures of level pages, one at a time. */
export interface OcrEngine {
  /** Name, version and language data: part of every document that it helped to read. */
  name: string;
  /** The lines of a page in reading order; null where they did not come in time. Later pages can be read all the same. */
  read(image: GreyImage, limitMs: number): Promise<OcrLine[] | null>;
  close(): Promise<void>;
}

/** Starts the engine of this name. Throws where it is not there: that is the machine's fault, not the file's. */
export async function startOcr(choice: Exclude<OcrChoice, 'none'>): Promise<OcrEngine> {
  return choice === 'native'
    ? (await import('./native-tesseract.ts')).startNativeTesseract()
    : (await import('./tesseract-js.ts')).startTesseractJs();
}
