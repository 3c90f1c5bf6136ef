import type { Cell } from '../read-rows.ts';
import { toCsvLine } from './csv-line.ts';
import { BYTE_ORDER_MARK, toExcelCsvLine } from './excel-csv-line.ts';
import type { ExportTable } from './export-source.ts';
import type { LineFormat } from './formats.ts';

type ToLine = (cells: readonly Cell[]) => string;

function toJsonLine(names: readonly string[]): ToLine {
  const keys = names.map((name, n) => `${n === 0 ? '{' : ','}${JSON.stringify(name)}:`);
  return (cells) => `${keys.map((key, n) => key + JSON.stringify(cells[n] ?? null)).join('')}}\n`;
}

const writers: { [format in LineFormat]: (names: readonly string[]) => { head: string; toLine: ToLine } } = {
  csv: (names) => ({ head: toCsvLine(names), toLine: toCsvLine }),
  'csv-excel': (names) => ({ head: BYTE_ORDER_MARK + toExcelCsvLine(names), toLine: toExcelCsvLine }),
  ndjson: (names) => ({ head: '', toLine: toJsonLine(names) }),
};

/** A table as text, in pieces. */
export async function* toLines({ columns, batches }: ExportTable, format: LineFormat): AsyncGenerator<string> {
  const { head, toLine } = writers[format](columns.map(({ name }) => name));
  if (head !== '') yield head;
  for await (const batch of batches()) yield batch.map(toLine).join('');
}
