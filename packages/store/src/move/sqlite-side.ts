import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import { MoveError } from './move-error.ts';
import { DOCUMENTS_WITH_ORIGINAL, inPortions, isOwnTable, type MovedTable, type Row, type Side } from './side.ts';

const quote = (name: string): string => `"${name.replaceAll('"', '""')}"`;
const isBusy = (error: unknown): boolean => error instanceof Error && /locked|busy/iu.test(error.message);

/** A database file whose tables are those of this program. */
export function openSqliteSide(path: string): Side {
  const db = new DatabaseSync(path, { timeout: 2_000, enableForeignKeyConstraints: false });
  let isBegun = false;
  const all = (sql: string, ...values: SQLInputValue[]) => db.prepare(sql).all(...values);
  const strings = (sql: string, ...values: SQLInputValue[]): string[] => all(sql, ...values).map((row) => String(Object.values(row)[0]));
  const columnsOf = (name: string): string[] => strings('select name from pragma_table_info(?)', name);

  const toTable = (name: string, isWords: boolean): MovedTable => ({
    name, isWords,
    columns: isWords ? ['key', ...columnsOf(name)] : columnsOf(name),
    refersTo: [...new Set(strings('select "table" from pragma_foreign_key_list(?)', name))],
  });

  function* plainRows({ name, columns }: MovedTable): Generator<Row> {
    const rows = db.prepare(`select ${columns.map(quote).join(', ')} from ${quote(name)}`).iterate();
    for (const row of rows) yield Object.values(row);
  }

  /** The index keeps no words but their places, which tell them all. */
  function* wordRows({ name, columns }: MovedTable): Generator<Row> {
    db.exec(`create virtual table if not exists temp.${quote(`${name}_seen`)} using fts5vocab(main, ${quote(name)}, 'instance')`);
    const found = db.prepare(`select doc, col, term from temp.${quote(`${name}_seen`)} order by doc, "offset"`).iterate();
    let key: unknown;
    let words: string[][] = [];
    const row = (): Row => [key, ...words.map((each) => each.join(' '))];
    for (const { doc, col, term } of found) {
      if (doc !== key) {
        if (key !== undefined) yield row();
        key = doc;
        words = columns.slice(1).map(() => []);
      }
      words[columns.indexOf(String(col)) - 1]?.push(String(term));
    }
    if (key !== undefined) yield row();
  }

  return {
    async tables() {
      const rows = all(`select name, type from pragma_table_list where schema = 'main' and type in ('table', 'virtual') and name not like 'sqlite\\_%' escape '\\'`);
      return rows.map(({ name, type }) => toTable(String(name), type === 'virtual')).filter(({ name }) => !isOwnTable(name));
    },
    async begin(how) {
      if (how === 'write') db.exec('pragma synchronous = off'); // it is flushed as a whole before it gets its name
      try {
        db.exec('begin immediate');
        isBegun = true;
      } catch (error) {
        throw isBusy(error) ? new MoveError('source-in-use', path, { cause: error }) : error;
      }
    },
    count: async (table) => Number(strings(`select count(*) from ${quote(table)}`)[0]),
    clear: async (table) => db.exec(`delete from ${quote(table)}`),
    ids: async () => strings(DOCUMENTS_WITH_ORIGINAL),
    rows: (table) => inPortions(table.isWords ? wordRows(table) : plainRows(table)),
    async write({ name, columns, isWords }, rows) {
      const names = columns.map((column, n) => (isWords && n === 0 ? 'rowid' : quote(column)));
      const insert = db.prepare(`insert into ${quote(name)} (${names.join(', ')}) values (${columns.map(() => '?').join(', ')})`);
      for (const row of rows) insert.run(...(row as SQLInputValue[]));
    },
    counters: async () => new Map(all('select name, seq from sqlite_sequence').map(({ name, seq }) => [String(name), Number(seq)])),
    async setCounters(counters) {
      for (const [name, last] of counters) {
        db.prepare('delete from sqlite_sequence where name = ?').run(name);
        db.prepare('insert into sqlite_sequence (name, seq) values (?, ?)').run(name, last);
      }
    },
    async commit() {
      db.exec('commit');
      isBegun = false;
      db.exec('pragma wal_checkpoint(truncate)');
    },
    async close() {
      if (isBegun) db.exec('rollback');
      db.close();
    },
  };
}
