import { Util } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Turn } from '../ocr/grey-image.ts';
import { toOriginalBox } from '../ocr/straighten.ts';
import { addDrawnMarks } from './dots.ts';
import type { PDFDocumentProxy } from './engine.ts';
import type { FontLetters } from './font-letters.ts';
import type { PageContent } from './geometry.ts';
import { joinLooseMarks } from './loose-marks.ts';
import { readRules, type OperatorList } from './rules.ts';
import { toSegments, type Item } from './segments.ts';
import { joinSpacedLetters } from './spaced-letters.ts';

interface RawItem {
  str: string;
  transform: number[];
  width: number;
  fontName: string;
}

const isRawItem = (item: object): item is RawItem => 'str' in item;

/** An item placed on the shown page, and whether it runs up or down there. */
function toItem(raw: RawItem, view: number[]): { item: Item; isTurned: boolean } {
  const [a = 0, b = 0, c = 0, d = 0, left = 0, baseline = 0] = Util.transform(view, raw.transform) as number[];
  const isTurned = Math.abs(b) > Math.abs(a);
  return {
    isTurned,
    item: {
      text: raw.str,
      left,
      baseline,
      width: raw.width,
      size: Math.hypot(c, d) || Math.hypot(a, b) || 1,
      font: raw.fontName,
    },
  };
}

/** A page as the engine gives it. */
export interface RawPage {
  number: number;
  width: number;
  height: number;
  rotation: number;
  view: number[];
  items: object[];
  operators: OperatorList;
  /** Addresses that words of the page link to. */
  links: string[];
}

/** Asks the engine for a page, or null where it refuses. */
export async function loadPage(document: PDFDocumentProxy, number: number): Promise<RawPage | null> {
  try {
    const page = await document.getPage(number);
    const { width, height, rotation, transform } = page.getViewport({ scale: 1 });
    const operators = (await page.getOperatorList()) as OperatorList;
    // Not the engine's own normalising: it would turn no-break blanks to blanks.
    const { items } = await page.getTextContent({ disableNormalization: true });
    const annotations = (await page.getAnnotations()) as { url?: unknown }[];
    const links = annotations.flatMap(({ url }) => (typeof url === 'string' ? [url] : []));
    page.cleanup();
    return {
      number,
      width,
      height,
      rotation: ((rotation % 360) + 360) % 360,
      view: transform as number[],
      items: items as object[],
      operators,
      links,
    };
  } catch {
    return null;
  }
}

/** The turn, clockwise, that sets most words of a page upright. */
function findTurn(raws: readonly RawItem[], view: readonly number[]): Turn {
  const letters: Record<Turn, number> = { 0: 0, 90: 0, 180: 0, 270: 0 };
  for (const { str, transform } of raws) {
    const [a = 0, b = 0] = Util.transform(view, transform) as number[];
    // Words that run up the page want a quarter turn to the right.
    const turn = Math.abs(a) >= Math.abs(b) ? (a >= 0 ? 0 : 180) : b < 0 ? 90 : 270;
    letters[turn] += str.trim().length;
  }
  const all = letters[0] + letters[90] + letters[180] + letters[270];
  return ([90, 180, 270] as const).find((turn) => letters[turn] > MOST * all) ?? 0;
}

/** The part of a page's letters that must lie another way before the page is turned. */
const MOST = 0.6;

const turnView = (view: readonly number[], turn: Turn, width: number, height: number): number[] => {
  const turns: Record<Turn, number[]> = {
    0: [1, 0, 0, 1, 0, 0],
    90: [0, 1, -1, 0, height, 0],
    180: [-1, 0, 0, -1, width, height],
    270: [0, -1, 1, 0, 0, width],
  };
  return Util.transform(turns[turn], view) as number[];
};

/** What was put right in the letters of a page. */
export interface Mended {
  content: PageContent;
  isMended: boolean;
}

/** Its words with their places, and the lines drawn on it; a page whose words lie on their sides is turned first. */
export function toPageContent({ number, width, height, rotation, view, items, operators }: RawPage, fonts: FontLetters): Mended {
  const raws = items.filter(isRawItem);
  const turn = findTurn(raws, view);
  const turned = turnView(view, turn, width, height);
  const [shownWidth, shownHeight] = turn === 90 || turn === 270 ? [height, width] : [width, height];
  const rules = readRules(operators, turned);
  const placed = raws.map((raw) => toItem(raw, turned));
  const upright = fonts.mend(placed.filter(({ isTurned }) => !isTurned).map(({ item }) => item));
  const whole = joinLooseMarks(joinSpacedLetters(upright.items));
  const aside = placed.filter(({ isTurned }) => isTurned).map(({ item }) => item);
  const content: PageContent = {
    page: number,
    width: shownWidth,
    height: shownHeight,
    rotation,
    segments: addDrawnMarks(toSegments(whole.items, number, rules.vertical), rules.dots),
    turned: aside.flatMap((item) => toSegments([item], number, [])),
    rules,
  };
  const isMended = upright.isMended || whole.isMended;
  if (turn === 0) return { content, isMended };
  const toBox = toOriginalBox({ width: shownWidth, height: shownHeight, turn, skew: 0 });
  return { content: { ...content, shown: { width, height, toBox } }, isMended };
}
