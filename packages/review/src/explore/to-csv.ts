import type { Cell } from '@siets/api';

/** What a spreadsheet would compute gets an apostrophe in front: this file is opened by a double click. */
const toCell = (cell: Cell): string => {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const safe = /^[\s\u00A0\u3000]*[=+\-@|%＝＋－＠\t\r\n']/u.test(cell) ? `'${cell}` : cell;
  return safe === '' || /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** Rows as CSV with a byte order mark, so that Excel reads the letters. */
export const toCsv = (rows: readonly (readonly Cell[])[]): string => `\uFEFF${rows.map((cells) => `${cells.map(toCell).join(',')}\r\n`).join('')}`;
