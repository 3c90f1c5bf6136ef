import { readTable, type Row } from '../../src/table.ts';

export type Lists = ReadonlyMap<string, Row[]>;

/** Reads a list and throws where its lines are not sorted or a line stands twice. */
export function readList(name: string, text: string): Row[] {
  const lines = text.split('\n').slice(1).filter((line) => line !== '');
  lines.forEach((line, at) => {
    const before = lines[at - 1];
    if (before !== undefined && before >= line) throw new Error(`data/${name}.tsv: line ${at + 2} is not sorted after the line before it: "${line.slice(0, 60)}"`);
  });
  try {
    return readTable(text);
  } catch (cause) {
    throw new Error(`data/${name}.tsv cannot be read`, { cause });
  }
}

/** The rows of a list; throws where there is no such list. */
export function rowsOf(lists: Lists, name: string): Row[] {
  const rows = lists.get(name);
  if (rows === undefined) throw new Error(`data/${name}.tsv is missing`);
  return rows;
}

/** Writes rows as a table with the given columns. */
export const toTable = (columns: readonly string[], rows: readonly Row[]): string =>
  [columns.join('\t'), ...rows.map((row) => columns.map((column) => row[column] ?? '').join('\t'))].join('\n');
