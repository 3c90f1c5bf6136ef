import type { PageContent } from '../pdf/geometry.ts';
import { toSegments } from '../pdf/segments.ts';
import type { OcrEngine, OcrLine } from './engine.ts';
import { findRules } from './find-rules.ts';
import { cropRows, findThreshold, shrinkImage, turnImage, type GreyImage, type Turn } from './grey-image.ts';
import { levelLight } from './level-light.ts';
import { isSideways, straighten, toOriginalBox, type StraightPage } from './straighten.ts';
import { toPageWords } from './to-page-words.ts';

/** How sure the engine is of a page that it reads the right way up; below it, the other ways are tried. */
const SURE = 0.7;
/** The band of a page that tells which way is up, as a part of its height. */
const PROBE = 0.2;

/** What OCR made of a page. */
export interface PictureReading {
  content: PageContent;
  /** Mean confidence of its words by their letters, 0 to 1; 1 where there is none. */
  confidence: number;
}

const lettersOf = (text: string): number => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;

/** Mean confidence, long words counting for more; 0 for none. */
function measureConfidence(lines: readonly OcrLine[]): number {
  let [sum, letters] = [0, 0];
  for (const { text, confidence } of lines.flat()) {
    const length = lettersOf(text);
    sum += confidence * length;
    letters += length;
  }
  return letters === 0 ? 0 : sum / letters;
}

/** The band of a level page with the most ink in it. */
function findProbe(image: GreyImage): GreyImage {
  const small = shrinkImage(image, 4);
  const threshold = findThreshold(small);
  const height = Math.max(1, Math.round(PROBE * small.height));
  const inks = Array.from({ length: small.height }, (_, row) => {
    const from = row * small.width;
    let ink = 0;
    for (let x = 0; x < small.width; x += 1) if ((small.data[from + x] ?? 255) <= threshold) ink += 1;
    return ink;
  });
  let [best, most, sum] = [0, -1, 0];
  inks.forEach((ink, row) => {
    sum += ink - (row >= height ? (inks[row - height] ?? 0) : 0);
    if (row >= height - 1 && sum > most) [best, most] = [row - height + 1, sum];
  });
  return cropRows(image, best * 4, (best + height) * 4);
}

interface Attempt {
  page: StraightPage;
  lines: OcrLine[];
}

/** Reads pictures with one engine, each within its time. */
export class PictureReader {
  readonly #engine: OcrEngine;
  readonly #limitMs: number;

  constructor(engine: OcrEngine, limitMs: number) {
    this.#engine = engine;
    this.#limitMs = limitMs;
  }

  /** The words and lines of a page, turned and made level first; null where its time ran out. */
  async read(picture: GreyImage, page: number): Promise<PictureReading | null> {
    const until = performance.now() + this.#limitMs;
    const attempt = await this.#readUpright(levelLight(picture), until);
    return attempt && toReading(attempt, picture, page);
  }

  #recognise(image: GreyImage, until: number): Promise<OcrLine[] | null> {
    return this.#engine.read(image, Math.max(1, until - performance.now()));
  }

  async #readUpright(image: GreyImage, until: number): Promise<Attempt | null> {
    const turns: Turn[] = isSideways(image) ? [90, 270] : [0, 180];
    const [first = 0, second = 180] = turns;
    const page = straighten(image, first);
    if (first === 90) return this.#readBetter(page, straighten(image, second), until);
    const lines = await this.#recognise(page.image, until);
    if (lines === null) return null;
    if (measureConfidence(lines) >= SURE || lines.length === 0) return { page, lines };
    const better = await this.#findBetter(page, straighten(image, second), until);
    if (better === page) return { page, lines };
    return better && this.#readWhole(better, until);
  }

  async #readBetter(first: StraightPage, second: StraightPage, until: number): Promise<Attempt | null> {
    const better = await this.#findBetter(first, second, until);
    return better && this.#readWhole(better, until);
  }

  async #readWhole(page: StraightPage, until: number): Promise<Attempt | null> {
    const lines = await this.#recognise(page.image, until);
    return lines && { page, lines };
  }

  /** Which of two pages, one the other upside down, is the right way up. */
  async #findBetter(first: StraightPage, second: StraightPage, until: number): Promise<StraightPage | null> {
    const probe = findProbe(first.image);
    const upright = await this.#recognise(probe, until);
    const turned = upright && (await this.#recognise(turnImage(probe, 180), until));
    if (!upright || !turned) return null;
    const weight = (lines: readonly OcrLine[]): number =>
      measureConfidence(lines) ** 2 * lines.flat().reduce((sum, { text }) => sum + lettersOf(text), 0);
    return weight(turned) > weight(upright) ? second : first;
  }
}

function toReading({ page: straight, lines }: Attempt, picture: GreyImage, page: number): PictureReading {
  const { image } = straight;
  const scale = 72 / image.dpi;
  const [width, height] = [image.width * scale, image.height * scale];
  const rules = findRules(image);
  const content: PageContent = {
    page,
    width,
    height,
    rotation: 0,
    segments: toSegments(toPageWords(lines, image.dpi), page, rules.vertical),
    turned: [],
    rules,
    shown: { width: picture.width * scale, height: picture.height * scale, toBox: toOriginalBox({ width, height, turn: straight.turn, skew: straight.skew }) },
  };
  return { content, confidence: lines.length === 0 ? 1 : measureConfidence(lines) };
}
