import type { Segment } from './geometry.ts';
import { locate, rightOf, type Grid } from './grid.ts';
import { toVisualLines } from './lines.ts';
import { toCellPieces, type PageBlock } from './page-block.ts';
import { toParagraphs, type ParagraphContext } from './paragraphs.ts';

/** Space between a cell's words and its border. */
const PADDING = 5;

const readCell = (segments: readonly Segment[], right: number, context: ParagraphContext) =>
  toCellPieces(toParagraphs(toVisualLines(segments, ' '), { ...context, right: right - PADDING }));

/** Where the cells of a row begin; a cell that reaches down from above leaves its place empty, one that reaches across has one place. */
function placesOf(grid: Grid, row: number): (number | null)[] {
  const places: (number | null)[] = [];
  grid.cellAt[row]?.forEach((cell, column, cells) => {
    if (column > 0 && cells[column - 1] === cell) return;
    places.push(grid.cellAt[row - 1]?.includes(cell) ? null : cell);
  });
  return places;
}

/** The rows of a ruled table with the segments that stand in it, and the segments that do not. */
export function toGridRows(
  grid: Grid,
  segments: readonly Segment[],
  context: ParagraphContext,
): { rows: PageBlock[]; rest: Segment[] } {
  const inCell = new Map<number, Segment[]>();
  const rest: Segment[] = [];
  for (const segment of segments) {
    const place = locate(grid, segment);
    if (place) inCell.set(place.cell, [...(inCell.get(place.cell) ?? []), segment]);
    else rest.push(segment);
  }
  const rows: PageBlock[] = [];
  for (let row = 0; row < grid.ys.length - 1; row += 1) {
    const places = placesOf(grid, row);
    const held = places.flatMap((cell) => (cell === null ? [] : (inCell.get(cell) ?? [])));
    const [first] = held;
    if (!first) continue;
    rows.push({
      kind: 'row',
      level: null,
      cells: places.map((cell) => (cell === null ? [] : readCell(inCell.get(cell) ?? [], rightOf(grid, cell), context))),
      order: Math.min(...held.map((segment) => segment.order)),
      top: grid.ys[row] ?? 0,
      bottom: grid.ys[row + 1] ?? 0,
      columns: grid.xs,
      size: first.size,
      font: first.font,
      isFull: true,
    });
  }
  return { rows, rest };
}
