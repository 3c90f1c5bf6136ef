import Table from 'cli-table3';
import { paint, terminalWidth } from '../terminal.ts';
import { seenWidth } from './seen-width.ts';
import { wrapCell } from './wrap-cell.ts';

export interface Column {
  title: string;
  /** Numbers stand to the right. */
  align?: 'left' | 'right';
  /** Takes what room is left, and wraps; one column at least should. */
  isWide?: boolean;
}

/** Room that the lines between the columns take. */
const BORDER = 1;
const PADDING = 2;
const NARROWEST = 8;

/** A table as wide as its words need and never wider than the terminal: wide columns wrap, all letters count as seen. */
export function toTable(columns: readonly Column[], rows: readonly string[][]): string {
  const widths = toWidths(columns, rows, terminalWidth());
  const wrap = (cell: string, index: number): string => wrapCell(cell, (widths[index] ?? NARROWEST) - PADDING);
  const table = new Table({
    head: columns.map(({ title }, index) => wrap(paint('bold', title), index)),
    colWidths: widths,
    colAligns: columns.map(({ align }) => align ?? 'left'),
    style: { head: [], border: process.stdout.isTTY ? ['gray'] : [], compact: true },
  });
  for (const row of rows) table.push(row.map(wrap));
  return `${table.toString()}\n`;
}

function toWidths(columns: readonly Column[], rows: readonly string[][], total: number): number[] {
  const natural = columns.map(({ title }, index) =>
    PADDING + Math.max(seenWidth(title), ...rows.map((row) => Math.max(...(row[index] ?? '').split('\n').map(seenWidth)))));
  const room = total - BORDER * (columns.length + 1);
  const fixed = natural.reduce((sum, width, index) => sum + (columns[index]?.isWide ? 0 : width), 0);
  const wide = columns.flatMap(({ isWide }, index) => (isWide ? [index] : []));
  let left = Math.max(room - fixed, NARROWEST * wide.length);
  const widths = [...natural];
  // The smaller wishes are met first; what they leave goes to the larger ones.
  wide.sort((a, b) => (natural[a] ?? 0) - (natural[b] ?? 0)).forEach((index, place) => {
    widths[index] = Math.min(natural[index] ?? 0, Math.max(NARROWEST, Math.floor(left / (wide.length - place))));
    left -= widths[index];
  });
  return widths;
}
