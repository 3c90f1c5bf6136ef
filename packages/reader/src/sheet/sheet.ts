import { overLimit, type ReaderLimits } from '../limits.ts';
import type { MarkupBlock } from '../html/walk.ts';
import { cleanText } from '../text/clean.ts';

/** One sheet of a workbook: its cells as they are printed, by row and column from 0; what is not there is empty. */
export interface Sheet {
  name: string;
  rows: Map<number, string>[];
}

/** A name that the program gave: nobody prints it. */
const DEFAULT_NAME = /^(?:sheet|lapa|worksheet|лист|tabelle|leht)[ _]?\d*$/iu;

const hasMany = (row: ReadonlyMap<number, string>): boolean => row.size > 1;

/** The columns in which anything stands: what programs leave empty between and behind them says nothing. */
function usedColumns(rows: readonly ReadonlyMap<number, string>[]): number[] {
  const used = new Set<number>();
  for (const row of rows) if (hasMany(row)) for (const column of row.keys()) used.add(column);
  return [...used].sort((a, b) => a - b);
}

/** A line that stands alone above, between or below tables: a heading where nothing stood before, else a paragraph. */
const toLine = (text: string, isFirst: boolean): MarkupBlock =>
  isFirst && text.length <= 140 && !/[.:;,]$/u.test(text) ? { kind: 'heading', level: 2, text } : { kind: 'paragraph', level: null, text };

function toRows(rows: readonly ReadonlyMap<number, string>[], { maxElements }: ReaderLimits): MarkupBlock[] {
  const columns = usedColumns(rows);
  if (rows.length * columns.length > maxElements * 4) throw overLimit('maxElements', `${rows.length} rows of ${columns.length} columns`);
  return rows.map((row, at) => {
    if (hasMany(row)) return { kind: 'row', cells: columns.map((column) => row.get(column) ?? '') };
    return toLine([...row.values()][0] ?? '', at === 0);
  });
}

const cleanRow = (row: ReadonlyMap<number, string>): Map<number, string> =>
  new Map([...row].map(([column, text]): [number, string] => [column, cleanText(text).replaceAll('\t', ' ').trim()]).filter(([, text]) => text !== ''));

/** Sheets as blocks: a heading for each where there are several, then its rows. */
export function toSheetBlocks(sheets: readonly Sheet[], limits: ReaderLimits): MarkupBlock[] {
  const filled = sheets.map(({ name, rows }) => ({ name, rows: rows.map(cleanRow).filter((row) => row.size > 0) })).filter(({ rows }) => rows.length > 0);
  return filled.flatMap(({ name, rows }) => [
    ...(filled.length > 1 && !DEFAULT_NAME.test(name) ? [{ kind: 'heading' as const, level: 1, text: cleanText(name).replace(/\s+/gu, ' ').trim() }] : []),
    ...toRows(rows, limits),
  ]);
}
