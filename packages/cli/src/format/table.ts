import Table from 'cli-table3';
import { paint, terminalWidth } from '../terminal.ts';

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
  const table = new Table({
    head: columns.map(({ title }) => paint('bold', title)),
    colWidths: toWidths(columns, rows, terminalWidth()),
    colAligns: columns.map(({ align }) => align ?? 'left'),
    wordWrap: true,
    style: { head: [], border: process.stdout.isTTY ? ['gray'] : [], compact: true },
  });
  table.push(...rows);
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

/** Columns that a text takes on the screen, colours not counted; emoji and wide letters take two. */
export function seenWidth(text: string): number {
  let width = 0;
  for (const { segment } of segmenter.segment(text.replace(/\u001B\[[\d;]*m/gu, ''))) {
    width += /\p{Extended_Pictographic}|[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60]/u.test(segment) ? 2 : 1;
  }
  return width;
}

const segmenter = new Intl.Segmenter('lv', { granularity: 'grapheme' });
