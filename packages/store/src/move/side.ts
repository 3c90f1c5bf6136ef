/** A table as a database tells of it. */
export interface MovedTable {
  name: string;
  /** In an index of words the key comes first. */
  columns: readonly string[];
  /** Tables that its rows refer to. */
  refersTo: readonly string[];
  /** An index of words (`full-text.ts`): the values of a row are its key and, for each column, its words parted by blanks. */
  isWords: boolean;
}

/** Values in the order of the columns. */
export type Row = readonly unknown[];

/** A database that rows are moved from or to. From `begin` to `commit` or `close` nobody else changes it. */
export interface Side {
  /** Tables of the present schema, without what the program makes by itself (migrations, views). */
  tables(): Promise<MovedTable[]>;
  /** Throws MoveError `source-in-use` where somebody else is at work. */
  begin(how: 'read' | 'write'): Promise<void>;
  count(table: string): Promise<number>;
  /** Removes every row of a table. */
  clear(table: string): Promise<void>;
  /** Ids of the documents whose original is kept. */
  ids(): Promise<string[]>;
  rows(table: MovedTable): AsyncIterable<Row[]>;
  write(table: MovedTable, rows: readonly Row[]): Promise<void>;
  /** The last number that each counting key has given. */
  counters(): Promise<ReadonlyMap<string, number>>;
  setCounters(counters: ReadonlyMap<string, number>): Promise<void>;
  commit(): Promise<void>;
  /** Without `commit` nothing of what was written stays. */
  close(): Promise<void>;
}

/** What the program makes by itself, on opening or (counts) as rows come. */
export const isOwnTable = (name: string): boolean => name === 'made_views' || name === 'counts' || name.startsWith('kysely_');

/** Neither of one that was withdrawn nor of one that a person was erased from. */
export const DOCUMENTS_WITH_ORIGINAL = `select id from documents where coalesce(problem_code, '') <> 'withdrawn' and erased_at is null order by key`;

const MOST_ROWS = 500;
const MOST_BYTES = 4 << 20;

const sizeOf = (value: unknown): number => (typeof value === 'string' ? value.length : value instanceof Uint8Array ? value.byteLength : 8);

/** Rows in portions that fit into memory, however large each is. */
export async function* inPortions(rows: Iterable<Row> | AsyncIterable<Row>): AsyncGenerator<Row[]> {
  let portion: Row[] = [];
  let bytes = 0;
  for await (const row of rows) {
    portion.push(row);
    bytes += row.reduce<number>((sum, value) => sum + sizeOf(value), 0);
    if (portion.length < MOST_ROWS && bytes < MOST_BYTES) continue;
    yield portion;
    portion = [];
    bytes = 0;
  }
  if (portion.length > 0) yield portion;
}

/** Tables so that each comes after those its rows refer to. */
export function inOrder(tables: readonly MovedTable[]): MovedTable[] {
  const byName = new Map(tables.map((table) => [table.name, table]));
  const ordered = new Set<MovedTable>();
  const place = (table: MovedTable): void => {
    if (ordered.has(table)) return;
    for (const name of table.refersTo) {
      const other = byName.get(name);
      if (other && other !== table) place(other);
    }
    ordered.add(table);
  };
  tables.forEach(place);
  return [...ordered];
}
