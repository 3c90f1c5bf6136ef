import { medianOf } from '../pdf/geometry.ts';
import type { Item } from '../pdf/segments.ts';
import type { OcrLine, OcrWord } from './engine.ts';
import { foldSigns, isLoneDash, looksLikeBullet } from './fold-signs.ts';

/** How high above and how deep below the baseline letters reach, in font heights. */
const TALL = 0.72;
const MARKED = 0.92;
const SMALL = 0.52;
const DEEP = 0.21;
const DEEP_LETTERS = /[gjpqyģķļņŗ,;()[\]„/]/u;
const MARKED_CAPITALS = /[ĀČĒĢĪĶĻŅŠŪŽ]/u;
const TALL_LETTERS = /[\p{Lu}\p{N}bdfhklltāčēģīķļšūžij"“”'()[\]/%€&?!]/u;
const SIZE_MATTERS = /[\p{L}\p{N}]{2}/u;

const heightOf = (text: string): number =>
  (MARKED_CAPITALS.test(text) ? MARKED : TALL_LETTERS.test(text) ? TALL : SMALL) + (DEEP_LETTERS.test(text) ? DEEP : 0);

/** The height of the font and the baseline of a line, by the letters that its words have. */
function measureLine(words: readonly OcrWord[]): { size: number; baseline: number } {
  const telling = words.filter(({ text }) => SIZE_MATTERS.test(text));
  const used = telling.length > 0 ? telling : words;
  const size = medianOf(
    used.map(({ text, top, bottom }) => (bottom - top) / heightOf(text)),
    10,
  );
  const baseline = medianOf(
    used.map(({ text, bottom }) => bottom - (DEEP_LETTERS.test(text) ? DEEP * size : 0)),
    0,
  );
  return { size, baseline };
}

/** Sizes that differ less than this are one size, measured twice. */
const SAME_SIZE = 0.17;

interface MeasuredLine {
  words: OcrWord[];
  size: number;
  baseline: number;
}

/** Gives lines of nearly one size the same one: what the measure wavers is no change of letters. */
function evenSizes(lines: readonly MeasuredLine[]): void {
  const left = new Set(lines);
  while (left.size > 0) {
    const size = medianOf([...left].flatMap((line) => line.words.map(() => line.size)), 10);
    const near = [...left].filter((line) => Math.abs(line.size - size) <= SAME_SIZE * size);
    for (const line of near) {
      line.size = size;
      left.delete(line);
    }
    if (near.length === 0) return;
  }
}

/** Bullets come out as other signs; where two lines or more begin with one, they are bullets. */
function mendBullets(lines: readonly MeasuredLine[]): void {
  const heads = lines.flatMap(({ words: [first, second] }) => (first && second && looksLikeBullet(first.text) ? [first] : []));
  if (heads.length >= 2) for (const head of heads) head.text = '•';
}

/** Words with less confidence than this are specks and lines of a drawing, not letters. */
const SPECK = 0.2;
const isWord = ({ text, confidence }: OcrWord): boolean =>
  text.trim() !== '' && (confidence >= SPECK || /[\p{L}\p{N}]{3}/u.test(text));

const BLANK = ' ';

/** The words of a page as the items that a text layer would give, in points of the level page. */
export function toPageWords(found: readonly OcrLine[], dpi: number): Item[] {
  const scale = 72 / dpi;
  const lines = found
    .map((words) => words.filter(isWord).map((word) => ({ ...word, text: foldSigns(word.text) })))
    .map((words) => words.map((word, at) => (at > 0 && isLoneDash(word.text) ? { ...word, text: '–' } : word)))
    .filter((words) => words.length > 0)
    .map((words) => ({ words, ...measureLine(words) }));
  evenSizes(lines);
  mendBullets(lines);
  return lines.flatMap(({ words, size, baseline }) =>
    words.flatMap(({ text, confidence, left, right }) => {
      const item = { left: left * scale, baseline: baseline * scale, width: (right - left) * scale, size: size * scale, font: '' };
      return [{ ...item, text, confidence }, { ...item, text: BLANK, left: right * scale, width: 0 }];
    }),
  );
}
