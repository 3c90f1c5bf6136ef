import { Util } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { addDrawnMarks } from './dots.ts';
import type { PDFPageProxy } from './engine.ts';
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

/** Degrees clockwise that a text item is turned on the shown page. */
function toItem(raw: RawItem, view: number[]): { item: Item; isTurned: boolean } {
  const [a = 0, b = 0, c = 0, d = 0, left = 0, baseline = 0] = Util.transform(view, raw.transform) as number[];
  const isTurned = Math.abs(b) > Math.abs(a);
  return { isTurned, item: { text: raw.str, left, baseline, width: raw.width, size: Math.hypot(c, d) || Math.hypot(a, b) || 1, font: raw.fontName } };
}

/** Reads one page: its words with their places, and the lines drawn on it. */
export async function readPageContent(page: PDFPageProxy, number: number): Promise<PageContent> {
  const viewport = page.getViewport({ scale: 1 });
  const view = viewport.transform as number[];
  const rules = readRules(await page.getOperatorList() as OperatorList, view);
  // Not the engine's own normalising: it would turn no-break blanks to blanks.
  const { items } = await page.getTextContent({ disableNormalization: true });
  const placed = (items as object[]).filter(isRawItem).map((raw) => toItem(raw, view));
  const upright = placed.filter(({ isTurned }) => !isTurned).map(({ item }) => item);
  const turned = placed.filter(({ isTurned }) => isTurned).map(({ item }) => item);
  page.cleanup();
  return {
    page: number, width: viewport.width, height: viewport.height, rotation: ((viewport.rotation % 360) + 360) % 360,
    segments: addDrawnMarks(toSegments(upright, number, rules.vertical), rules.dots), turned: turned.flatMap((item) => toSegments([item], number, [])), rules,
  };
}
