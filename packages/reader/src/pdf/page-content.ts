import { Util } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { addDrawnMarks } from './dots.ts';
import type { PDFDocumentProxy } from './engine.ts';
import type { PageContent } from './geometry.ts';
import { readRules, type OperatorList } from './rules.ts';
import { toSegments, type Item } from './segments.ts';

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
}

/** Asks the engine for a page, or null where it refuses. */
export async function loadPage(document: PDFDocumentProxy, number: number): Promise<RawPage | null> {
  try {
    const page = await document.getPage(number);
    const { width, height, rotation, transform } = page.getViewport({ scale: 1 });
    const operators = (await page.getOperatorList()) as OperatorList;
    // Not the engine's own normalising: it would turn no-break blanks to blanks.
    const { items } = await page.getTextContent({ disableNormalization: true });
    page.cleanup();
    return {
      number,
      width,
      height,
      rotation: ((rotation % 360) + 360) % 360,
      view: transform as number[],
      items: items as object[],
      operators,
    };
  } catch {
    return null;
  }
}

/** Its words with their places, and the lines drawn on it. */
export function toPageContent({ number, width, height, rotation, view, items, operators }: RawPage): PageContent {
  const rules = readRules(operators, view);
  const placed = items.filter(isRawItem).map((raw) => toItem(raw, view));
  const upright = placed.filter(({ isTurned }) => !isTurned).map(({ item }) => item);
  const turned = placed.filter(({ isTurned }) => isTurned).map(({ item }) => item);
  return {
    page: number,
    width,
    height,
    rotation,
    segments: addDrawnMarks(toSegments(upright, number, rules.vertical), rules.dots),
    turned: turned.flatMap((item) => toSegments([item], number, [])),
    rules,
  };
}
