import type { PageContent, Segment } from './geometry.ts';
import { toGridRows } from './grid-rows.ts';
import { findGrids } from './grid.ts';
import { findLabelRows } from './label-table.ts';
import { findLeading } from './lines.ts';
import type { PageBlock } from './page-block.ts';
import { findPageRight, toProse } from './prose.ts';

/**
 * What stands on a page: tables that lines draw, then tables of labels and values that none draws, then prose, all in the order
 * of the page's stream.
 */
export function toPageBlocks(
  page: PageContent, body: readonly Segment[], isWord: (word: string) => boolean, before: PageBlock | undefined,
): PageBlock[] {
  const context = { right: findPageRight(body), leading: findLeading(body), isWord };
  const blocks: PageBlock[] = [];
  let left = [...body];
  for (const grid of findGrids(page.rules)) {
    const { rows, rest } = toGridRows(grid, left, context);
    blocks.push(...rows);
    left = rest;
  }
  const known = before?.kind === 'row' && before.columns?.length === 1 ? before.columns : [];
  const { rows, rest } = findLabelRows(left, page.rules, context, known);
  blocks.push(...rows, ...toProse(rest, context));
  return blocks.sort((a, b) => a.order - b.order || a.top - b.top);
}
