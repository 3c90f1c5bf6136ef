/** Rows of a list: each a record of its columns. */
export type Row = Readonly<Record<string, string>>;

/**
 * Reads a tab-separated table whose first line names the columns.
 *
 * Throws where a line has another number of columns than the first.
 */
export function readTable(text: string): Row[] {
  const [head = '', ...lines] = text.split('\n').filter((line) => line !== '');
  const columns = head.split('\t');
  return lines.map((line, at) => {
    const cells = line.split('\t');
    if (cells.length !== columns.length) throw new Error(`Line ${at + 2}: ${columns.length} columns were expected, found ${cells.length}`);
    return Object.fromEntries(columns.map((column, index) => [column, cells[index]!]));
  });
}

/** The value of a column; throws where the table has no such column. */
export function cell(row: Row, column: string): string {
  const value = row[column];
  if (value === undefined) throw new Error(`The table has no column "${column}"`);
  return value;
}

/** The value of a column, null where it is empty. */
export const cellOrNull = (row: Row, column: string): string | null => cell(row, column) || null;

/** The values of a column that holds several, parted by ` | `. */
export const cells = (row: Row, column: string): string[] => cell(row, column).split(' | ').filter((value) => value !== '');

/** The value of a column as one of the allowed words; throws where it is another. */
export function cellOf<T extends string>(row: Row, column: string, allowed: readonly T[]): T {
  const value = cell(row, column);
  const found = allowed.find((one) => one === value);
  if (found === undefined) throw new Error(`Column "${column}": one of ${allowed.join(', ')} was expected, found "${value}"`);
  return found;
}
