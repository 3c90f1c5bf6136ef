import { Client, type QueryConfig } from 'pg';
import type { Cell } from '../read-rows.ts';
import type { QueryProblemCode } from './query-problem.ts';

// A query in PostgreSQL, by a role that may read the published tables and nothing else. What guards is, in this order: the rights of the role; a cursor, which
// PostgreSQL makes of a SELECT alone; a transaction that only reads; a time limit. A query can lift the last two for itself, not the first two.

export interface PostgresJob {
  url: string;
  sql: string;
  /** Rows that are wanted; one more tells whether there were more. */
  limit: number;
  timeMs: number;
}

export interface Told {
  started: (pid: number) => Promise<void>;
  columns: (names: string[]) => Promise<void>;
  rows: (rows: Cell[][]) => Promise<void>;
}

/** Schema of the views that the role may read. */
export const QUERY_SCHEMA = 'siets_dataset';
const BATCH = 200;
/** First words of what changes or leaves the query: a cursor takes none of them, but the person is told why. */
const COMMANDS = new RegExp(`^(?:${[
  'insert', 'update', 'delete', 'merge', 'truncate', 'create', 'alter', 'drop', 'comment', 'grant', 'revoke', 'copy', 'call', 'do', 'set', 'reset', 'show', 'begin', 'start', 'commit',
  'end', 'rollback', 'savepoint', 'lock', 'vacuum', 'analyze', 'cluster', 'reindex', 'refresh', 'listen', 'notify', 'load', 'prepare', 'execute', 'deallocate', 'declare', 'fetch', 'move',
  'close', 'discard', 'checkpoint', 'explain', 'security', 'attach', 'pragma',
].join('|')})\\b`, 'iu');
const NUMBERS = new Set([20, 21, 23, 26, 700, 701, 1700]);
const BOOLEAN = 16;

/** Without remarks in front. */
const stripped = (sql: string): string => sql.replace(/^(?:\s+|--[^\n]*(?:\n|$)|\/\*[^]*?\*\/)*/u, '');

/** Numbers that a number cannot hold exactly as text; true and false as 1 and 0, as SQLite has them. */
function toCell(text: string | null, type: number): Cell {
  if (text === null) return null;
  if (type === BOOLEAN) return text === 't' ? 1 : 0;
  if (!NUMBERS.has(type)) return text;
  const number = Number(text);
  const isExact = Number.isInteger(number) ? Number.isSafeInteger(number) : text.replace(/\D/gu, '').length <= 15 || type === 700 || type === 701;
  return Number.isFinite(number) && isExact ? number : text;
}

const isBlank = (sql: string): boolean => stripped(sql).replaceAll(';', '').trim() === '';

/** Refused before PostgreSQL is asked; null where it may be. */
function findFault(sql: string): QueryProblemCode | null {
  if (isBlank(sql)) return 'empty';
  return COMMANDS.test(stripped(sql)) ? 'denied' : null;
}

/** Answers one SELECT; true where there are more rows than wanted. Throws what PostgreSQL says, or a QueryProblemCode as `code`. */
export async function answerInPostgres({ url, sql, limit, timeMs }: PostgresJob, { started, columns, rows }: Told, mostCharacters: number): Promise<boolean> {
  const fault = findFault(sql);
  if (fault !== null) throw Object.assign(new Error(fault), { problem: fault });
  const client = new Client({
    connectionString: url, application_name: 'siets query', connectionTimeoutMillis: 5_000, types: { getTypeParser: () => (text: unknown) => text } as never,
    statement_timeout: timeMs, idle_in_transaction_session_timeout: timeMs, options: `-c search_path=${QUERY_SCHEMA} -c work_mem=64MB`,
  });
  client.on('error', () => {});
  await client.connect().catch((error: unknown) => {
    throw Object.assign(new Error('no access', { cause: error }), { problem: 'no-access' });
  });
  try {
    const { rows: [self] } = await client.query<{ pid: string; may: string }>(`select pg_backend_pid() as pid, (rolsuper or rolcreaterole or rolcreatedb or rolbypassrls or rolreplication) as may from pg_roles where rolname = current_user`);
    if (self?.may !== 'f') throw Object.assign(new Error('too mighty'), { problem: 'no-access' });
    await started(Number(self.pid));
    // From PostgreSQL 14 on the server itself sees that whoever asked is gone.
    await client.query(`select set_config(name, '1000', false) from pg_settings where name = 'client_connection_check_interval'`);
    await client.query('start transaction isolation level repeatable read read only');
    // The extended protocol takes one statement, whatever stands in the text.
    const declare: QueryConfig & { queryMode: 'extended' } = { text: `declare answer no scroll cursor for ${sql}`, queryMode: 'extended' };
    await client.query(declare);
    let count = 0;
    let characters = 0;
    for (;;) {
      const page = await client.query<unknown[]>({ text: `fetch forward ${Math.min(BATCH, limit + 1 - count)} from answer`, rowMode: 'array' });
      if (count === 0) await columns(page.fields.map(({ name }) => name));
      const cells = page.rows.map((row) => row.map((value, n) => toCell(value as string | null, page.fields[n]?.dataTypeID ?? 0)));
      characters += cells.flat().reduce<number>((sum, cell) => sum + (typeof cell === 'string' ? cell.length : 8), 0);
      if (characters > mostCharacters) throw Object.assign(new Error('too large'), { problem: 'too-large' });
      await rows(cells.slice(0, limit - count));
      count += cells.length;
      if (count > limit) return true;
      if (cells.length < Math.min(BATCH, limit + 1 - (count - cells.length))) return false;
    }
  } finally {
    await client.end().catch(() => {});
  }
}

/** States of SQL that mean: not allowed, whatever the words. */
const DENIED = new Set(['42501', '25006', '0A000', '42P11']);
/** No memory, too much on disk, a value that is too long. */
const TOO_LARGE = new Set(['53100', '53200', '53400', '54000']);

/** What an error of PostgreSQL means for the person who asked. */
export function toPostgresProblem(error: unknown): { code: QueryProblemCode; detail: string | null } {
  const { problem, code = '', message } = error as Error & { problem?: QueryProblemCode; code?: string };
  if (problem !== undefined) return { code: problem, detail: null };
  if (code === '57014' || code === '57P01' || code === '25P03') return { code: 'too-slow', detail: null };
  if (DENIED.has(code)) return { code: 'denied', detail: null };
  if (TOO_LARGE.has(code)) return { code: 'too-large', detail: null };
  if (code === '42601' && message.includes('multiple commands')) return { code: 'several', detail: null };
  if (code === '42601' && message.includes('INTO is not allowed')) return { code: 'denied', detail: null };
  return { code: 'wrong', detail: message };
}

async function terminate(url: string, pid: number): Promise<void> {
  const client = new Client({ connectionString: url, application_name: 'siets query', connectionTimeoutMillis: 5_000 });
  client.on('error', () => {});
  try {
    await client.connect();
    await client.query('select pg_terminate_backend($1)', [pid]);
  } finally {
    await client.end().catch(() => {});
  }
}

/** Ends what a query still does on the server after its process was ended; whoever asked does not wait for it. */
export function cancelInPostgres(url: string, pid: number): void {
  terminate(url, pid).catch(() => {}); // the server then ends it with its time
}
