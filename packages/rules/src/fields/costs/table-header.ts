import type { Span } from '@siets/record';
import type { ProjectView } from '../../engine/reading.ts';
import type { Line } from '../../layout/model.ts';

/** Rows above that are searched for the head of a table. */
const REACH = 60;

/** The cell that heads the column of offset `at`: in the first of the rows above with as many cells and no digits; null where there is none. */
export function headerCell(view: ProjectView, at: number): Span | null {
  const { lines } = view.layout;
  const index = lineAt(lines, at);
  const line = lines[index];
  if (line === undefined || line.cells.length < 3) return null;
  const column = line.cells.findIndex((cell) => cell.start <= at && at < cell.end);
  for (let above = index - 1; above >= 0 && above >= index - REACH; above -= 1) {
    const head = lines[above]!;
    if (head.cells.length < 2 && head.end > head.start) return null;
    const cell = head.cells.length === line.cells.length ? head.cells[column] : undefined;
    if (cell !== undefined && cell.end > cell.start && !/\d{3}/u.test(view.text.slice(cell.start, cell.end))) return cell;
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
