import type { Span } from '@siets/record';
import type { ProjectView } from '../../engine/reading.ts';
import type { Line } from '../../layout/model.ts';

/** Rows above that are searched for the head of a table. */
const REACH = 60;

/** A sum in a table: the cell that heads its column and the cell that opens its row. */
export interface TablePlace {
  head: Span;
  row: Span;
}

/**
 * Where a sum stands in a table of three columns or more: the head is the nearest row above without long numbers and with as many cells, or
 * one less where the first is empty. Null outside tables.
 */
export function tablePlace(view: ProjectView, at: number): TablePlace | null {
  const { lines } = view.layout;
  const index = lineAt(lines, at);
  const line = lines[index];
  if (line === undefined || line.cells.length < 3) return null;
  const column = line.cells.findIndex((cell) => cell.start <= at && at < cell.end);
  for (let above = index - 1; above >= 0 && above >= index - REACH; above -= 1) {
    const head = lines[above]!;
    if (head.cells.length < 2 && head.end > head.start) return null;
    const cell = head.cells[column - (line.cells.length - head.cells.length)];
    const isShifted = line.cells.length - head.cells.length;
    if ((isShifted === 0 || isShifted === 1) && cell !== undefined && cell.end > cell.start && !/\d{3}/u.test(view.text.slice(cell.start, cell.end))) {
      return { head: cell, row: line.cells[0]! };
    }
  }
  return null;
}

function lineAt(lines: readonly Line[], at: number): number {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (lines[middle]!.end > at) high = middle;
    else low = middle + 1;
  }
  return low;
}
