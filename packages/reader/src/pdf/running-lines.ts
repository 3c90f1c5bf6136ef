import { bottomOf, textOf, topOf, type PageContent, type Segment } from './geometry.ts';

/** Share of the page's height at its head and foot in which running lines stand. */
const MARGIN = 0.13;
const PAGE_NUMBER =
  /^(?:[-–—]\s*)?(?:(?:lpp|lapa|lappuse|page|p)\.?\s*)?[\dl]{1,4}(?:\s*(?:\/|no|of)\s*[\dl]{1,4})?\.?(?:\s*(?:lpp|lapa|lappuse)\.?)?(?:\s*[-–—])?$/iu;

// What a browser prints at the edges of a page: when, and from where.
const PRINTED = /^(?:\d{1,4}[./-]\d{1,2}[./-]\d{2,4}\.?,? \d{1,2}[:.]\d{2}|(?:https?|file):\/\/\S+$)/iu;

export interface RunningLines {
  headers: Segment[];
  footers: Segment[];
  body: Segment[];
}

/** Sheets lie on a scanner a little higher or lower, so of a picture only the margin counts. */
const placeOf = (segment: Segment, page: PageContent): string =>
  page.shown ? (isAtHead(segment, page) ? 'head' : 'foot') : String(Math.round(segment.baseline / 4));
const keyOf = (segment: Segment, page: PageContent): string =>
  `${placeOf(segment, page)} ${textOf(segment).trim().replace(/\d+/gu, '#').toLocaleLowerCase('lv')}`;
const isAtHead = (segment: Segment, page: PageContent): boolean => bottomOf(segment) < page.height * MARGIN;
const isAtFoot = (segment: Segment, page: PageContent): boolean => topOf(segment) > page.height * (1 - MARGIN);

/** How many pages show each line of their margins, at the same height and apart from numbers with the same words. */
function countMarginLines(pages: readonly PageContent[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const page of pages) {
    const keys = new Set(page.segments.filter((segment) => isAtHead(segment, page) || isAtFoot(segment, page)).map((segment) => keyOf(segment, page)));
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** Is it the outermost line, with nothing of the body beyond it? */
const isOutermost = (segment: Segment, page: PageContent): boolean =>
  isAtHead(segment, page)
    ? page.segments.every((other) => topOf(other) >= topOf(segment) - 2)
    : page.segments.every((other) => bottomOf(other) <= bottomOf(segment) + 2);

/**
 * Parts the running headers and footers of each page from its body: lines in the margins that at least two pages, and a third of
 * all, repeat; and lone page numbers.
 */
export function partRunningLines(pages: readonly PageContent[]): RunningLines[] {
  const counts = countMarginLines(pages);
  const enough = Math.max(2, pages.length / 3);
  return pages.map((page) => {
    const parted: RunningLines = { headers: [], footers: [], body: [] };
    for (const segment of page.segments) {
      const isMargin = isAtHead(segment, page) || isAtFoot(segment, page);
      const isNumber = PAGE_NUMBER.test(textOf(segment).trim()) && isOutermost(segment, page);
      const isPrinted =
        page.segments.some((other) => PRINTED.test(textOf(other).trim()) && Math.abs(other.baseline - segment.baseline) < 2) &&
        isOutermost(segment, page);
      const isRunning = isMargin && (isNumber || isPrinted || (counts.get(keyOf(segment, page)) ?? 0) >= enough);
      if (!isRunning) parted.body.push(segment);
      else if (isAtHead(segment, page)) parted.headers.push(segment);
      else parted.footers.push(segment);
    }
    return parted;
  });
}
