import { joinTypedParagraphs } from './across-pages.ts';
import { medianOf, type PageContent, type Segment } from './geometry.ts';
import { toGridRows } from './grid-rows.ts';
import { findGrids } from './grid.ts';
import { findLabelRows } from './label-table.ts';
import { findCompounds, findLeading } from './lines.ts';
import { findNumberRows } from './number-table.ts';
import type { PageBlock } from './page-block.ts';
import { findPageRight, toProse } from './prose.ts';

/** How lines stand in the whole document: a page with few lines cannot tell by itself. */
export interface Measure {
  right: number;
  leading: number;
  isWord: (word: string) => boolean;
}

/** With fewer lines than this a page borrows the measure of the document. */
const ENOUGH_LINES = 8;

export function measureDocument(bodies: readonly (readonly Segment[])[]): Measure {
  const all = bodies.flat();
  const compounds = findCompounds(all);
  const leading = medianOf(bodies.filter((body) => body.length >= ENOUGH_LINES).map(findLeading), findLeading(all));
  return { right: Math.max(0, ...bodies.map(findPageRight)), leading, isWord: (word) => compounds.has(word) };
}

/**
 * What stands on a page: tables that lines draw, then tables of figures and of labels and values that none draws, then prose, all in the order
 * of the page's stream.
 */
export function toPageBlocks(
  page: PageContent,
  body: readonly Segment[],
  measure: Measure,
  before: PageBlock | undefined,
): PageBlock[] {
  const context = body.length < ENOUGH_LINES ? measure : { ...measure, right: findPageRight(body), leading: findLeading(body) };
  const blocks: PageBlock[] = [];
  let left = [...body];
  for (const grid of findGrids(page.rules)) {
    const { rows, rest } = toGridRows(grid, left, context);
    blocks.push(...rows);
    left = rest;
  }
  const numbers = findNumberRows(left, context);
  blocks.push(...numbers.rows);
  left = numbers.rest;
  const known = before?.kind === 'row' && before.columns?.length === 1 ? before.columns : [];
  const { rows, rest } = findLabelRows(left, page.rules, context, known);
  blocks.push(...rows, ...toProse(rest, context));
  return joinTypedParagraphs(blocks.sort((a, b) => a.order - b.order || a.top - b.top));
}
