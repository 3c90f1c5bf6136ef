import type { Span } from '@siets/record';
import type { ProjectView } from '../../engine/reading.ts';
import { spanAt } from '../../layout/paragraphs.ts';
import type { Line } from '../../layout/model.ts';

/** Rows above that are searched for the head of a table. */
const REACH = 60;
/** Columns from which a row is a table's and not a label with its value. */
const COLUMNS = 3;

/** A sum in a table: the cell that heads its column and the cell that opens its row. */
export interface TablePlace {
  head: Span;
  row: Span;
}

/**
 * Where a sum stands in a table of three columns or more, parted by tabs or upright strokes: the head is the nearest row above without long
 * numbers and with as many cells, or one less where the first is empty; rows that open with
 * their number are none, and the number of the row itself takes a column. Null outside tables.
 */
export function tablePlace(view: ProjectView, at: number): TablePlace | null {
  const { lines } = view.layout;
  const line = spanAt(lines, at);
  const cells = line === null ? [] : cellsOf(view.text, line);
  if (line === null || cells.length < COLUMNS) return null;
  const column = cells.findIndex((cell) => cell.start <= at && at < cell.end);
  for (let above = line.index - 1; above >= 0 && above >= line.index - REACH; above -= 1) {
    const head = lines[above]!;
    const heads = cellsOf(view.text, head);
    if (heads.length < 2 && head.end > head.start) return null;
    if (heads[0] !== undefined && /^\s*\d{1,3}[.)]?\s*$/u.test(view.text.slice(heads[0].start, heads[0].end))) continue;
    const shift = cells.length - heads.length;
    const cell = heads[column - shift];
    if (
      (shift === 0 || shift === 1 || (shift === -1 && line.marker !== null)) &&
      cell !== undefined &&
      cell.end > cell.start &&
      !/\d{3}/u.test(view.text.slice(cell.start, cell.end))
    )
      return { head: cell, row: cells[0]! };
  }
  return null;
}

/** The cells of a line; a stroke that opens or closes it makes no cell. */
function cellsOf(text: string, line: Line): Span[] {
  if (!text.slice(line.start, line.end).includes('|')) return line.cells;
  const cells: Span[] = [];
  let from = line.start;
  for (let at = line.start; at <= line.end; at += 1) {
    const isEnd = at === line.end;
    if (!isEnd && text.charAt(at) !== '|' && text.charAt(at) !== '\t') continue;
    const isEdge = text.slice(from, at).trim() === '' && (from === line.start || isEnd);
    if (!isEdge) cells.push({ start: from, end: at });
    from = at + 1;
  }
  return cells;
}
