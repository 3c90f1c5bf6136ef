import type { Cell } from '../read-rows.ts';

/** A cell by RFC 4180; null is nothing, and an empty text is `""` so that the two can be told apart. */
const toCell = (cell: Cell): string => {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  return cell === '' || /[",\r\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
};

/** A line for machines: every value exactly as it stands. */
export const toCsvLine = (cells: readonly Cell[]): string => `${cells.map(toCell).join(',')}\r\n`;
