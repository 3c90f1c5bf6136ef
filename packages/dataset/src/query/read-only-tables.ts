import { randomBytes } from 'node:crypto';
import { constants, type DatabaseSync } from 'node:sqlite';

/** Functions of SQLite that reach beyond the query. */
const REFUSED = new Set(['load_extension', 'fts3_tokenizer', 'fts5', 'sqlite_source_id', 'sqlite_compileoption_get', 'sqlite_compileoption_used']);
/** Tables that are made of a value, not read from a file. */
const OF_VALUES = new Set(['json_each', 'json_tree']);
/** What SQLite keeps about itself. */
const OF_SQLITE = /^(?:sqlite_|pragma_|dbstat|bytecode|tables_used|fts|rtree)/iu;

const storedNames = (db: DatabaseSync): Set<string> =>
  new Set(db.prepare('select lower(name) as name from sqlite_master').all().map(({ name }) => String(name)));

export interface ReadableTable {
  name: string;
  /** The SELECT that the name stands for. */
  select: string;
}

export interface Readable {
  tables: readonly ReadableTable[];
  /** Views of the store that these read. */
  views: readonly string[];
  /** Tables of the store that the views stand on. */
  countable: readonly string[];
}

/** The view of the store that a query names, where it names one: only what is published may be named. */
export const namedView = (sql: string, views: readonly string[]): string | undefined =>
  views.find((view) => sql.toLowerCase().includes(view.toLowerCase()));

/**
 * Leaves nothing of a connection but the given tables, to be read.
 *
 * SQLite tells the guard from within which view a table is read, but a name that the person gives a subquery (`WITH projects AS …`)
 * passes for that of a view. So what reads the store has names that nobody can guess, or (`views` of the store) names that no query may hold.
 * Of a table that is joined without using a column SQLite does not tell from where: those that the views stand on (`countable`) may be counted.
 */
export function guardTables(db: DatabaseSync, { tables, views, countable }: Readable): void {
  const secret = `_${randomBytes(16).toString('hex')}_`;
  db.exec('pragma temp_store = memory; pragma cache_size = -65536');
  for (const { name, select } of tables) {
    db.exec(`create temp view "${secret}${name}" as ${select}`);
    db.exec(`create temp view "${name}" as select * from "${secret}${name}"`);
  }
  const stored = storedNames(db);
  const counted = new Set([...countable, ...views]);
  const within = new Set(views);
  const shown = new Set(tables.map(({ name }) => name));
  const isOurs = (name: string | null): boolean => name !== null && (name.startsWith(secret) || within.has(name));
  // A subquery that calls itself comes without a database, as does a table of which only rows are counted.
  const isNamedHere = (table: string, database: string | null): boolean => database === null && !stored.has(table.toLowerCase()) && !OF_SQLITE.test(table);
  const mayRead = (table: string | null, database: string | null, context: string | null): boolean =>
    isOurs(context) || isOurs(table) ||
    (table !== null && ((shown.has(table) && database !== 'main') || OF_VALUES.has(table) || isNamedHere(table, database)));
  db.setAuthorizer((action, first, second, database, context) => {
    if (action === constants.SQLITE_SELECT || action === constants.SQLITE_RECURSIVE) return constants.SQLITE_OK;
    if (action === constants.SQLITE_READ && second === '' && counted.has(String(first))) return constants.SQLITE_OK;
    if (action === constants.SQLITE_FUNCTION) return REFUSED.has(String(second).toLowerCase()) ? constants.SQLITE_DENY : constants.SQLITE_OK;
    return action === constants.SQLITE_READ && mayRead(first, database, context) ? constants.SQLITE_OK : constants.SQLITE_DENY;
  });
}
