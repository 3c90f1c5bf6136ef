import { Parser } from 'htmlparser2';
import { printNumber } from './print-number.ts';
import type { Workbook } from './workbook.ts';

const MOST_COLUMNS = 16_384;

/** `BC12` as its column from 0; -1 where it is none. */
function readColumn(reference: string): number {
  let column = 0;
  for (const letter of /^[A-Z]{1,3}/u.exec(reference)?.[0] ?? '') column = column * 26 + letter.charCodeAt(0) - 64;
  return column <= MOST_COLUMNS ? column - 1 : -1;
}

interface Cell {
  column: number;
  type: string;
  style: number;
  value: string;
}

/** A cell as it is printed. What a formula last came to counts; an error prints nothing. */
function printCell({ type, style, value }: Cell, { sharedStrings, patternOf, is1904 }: Workbook): string {
  if (type === 's') return sharedStrings[Number(value)] ?? '';
  if (type === 'str' || type === 'inlineStr') return value;
  if (type === 'd') return value.replace(/^(\d{4})-(\d\d)-(\d\d).*$/u, '$3.$2.$1.');
  if (type === 'e' || value.trim() === '') return '';
  if (type === 'b') return value === '1' ? 'jā' : 'nē';
  const number = Number(value);
  return Number.isFinite(number) ? printNumber(number, patternOf(style), is1904) : value;
}

/** The rows of a sheet, read in one pass; rows in which nothing stands are left out. */
export function readSheetRows(xml: string, workbook: Workbook): Map<number, string>[] {
  const rows: Map<number, string>[] = [];
  let row = new Map<number, string>();
  let cell: Cell | null = null;
  let isValue = false;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const local = name.slice(name.indexOf(':') + 1);
        if (local === 'row') row = new Map();
        else if (local === 'c') cell = toCell(attributes, row);
        else if (local === 'v' || local === 't') isValue = true;
        else if (local === 'rPh') cell = null;
      },
      ontext(data) {
        if (isValue && cell) cell.value += data;
      },
      onclosetag(name) {
        const local = name.slice(name.indexOf(':') + 1);
        if (local === 'v' || local === 't') isValue = false;
        else if (local === 'row' && row.size > 0) rows.push(row);
        else if (local === 'c' && cell) {
          const text = printCell(cell, workbook);
          if (text.trim() !== '' && cell.column >= 0) row.set(cell.column, text);
          cell = null;
        }
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
  return rows;
}

/** A cell without a reference stands right of the one before. */
function toCell({ r: reference, t: type = 'n', s: style = '0' }: Record<string, string>, row: ReadonlyMap<number, string>): Cell {
  const column = reference === undefined ? Math.max(-1, ...row.keys()) + 1 : readColumn(reference);
  return { column, type, style: Number(style), value: '' };
}
