import type { Cell } from '../read-rows.ts';

/** Tells Excel that the file is UTF-8. */
export const BYTE_ORDER_MARK = '\uFEFF';

/** What a spreadsheet takes for the beginning of a formula, also after blanks and in full width; an apostrophe, so that ours can be taken off again. */
const FORMULA_START = /^[\s\u00A0\u3000]*[=+\-@|%＝＋－＠\t\r\n']/u;

/** Text that no spreadsheet computes: an apostrophe before what might begin a formula. */
export const toSafeText = (text: string): string => (FORMULA_START.test(text) ? `'${text}` : text);

/** What stood in the cell before `toSafeText`. */
export const fromSafeText = (text: string): string => (text.startsWith("'") ? text.slice(1) : text);

const toCell = (cell: Cell): string => {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell).replace('.', ',');
  const text = toSafeText(cell);
  return text === '' || /[";\r\n\t]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** A line for Excel under Latvian settings: semicolons between cells, decimal commas, nothing that computes. */
export const toExcelCsvLine = (cells: readonly Cell[]): string => `${cells.map(toCell).join(';')}\r\n`;
