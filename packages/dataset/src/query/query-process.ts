// The process in which one query runs: SQLite cannot be stopped from outside, a process can.
import { flushCompileCache } from 'node:module';
import { DatabaseSync } from 'node:sqlite';
import type { Cell } from '../read-rows.ts';
import type { QueryProblemCode } from './query-problem.ts';
import { answerInPostgres, toPostgresProblem, type PostgresJob } from './query-postgres.ts';
import { guardTables, namedView, type Readable } from './read-only-tables.ts';

export type QueryJob = FileJob | PostgresJob;

export interface FileJob {
  path: string;
  sql: string;
  readable: Readable;
  /** Rows that are wanted; one more tells whether there were more. */
  limit: number;
}

export type QueryMessage =
  | { is: 'started'; pid: number }
  | { is: 'columns'; columns: string[] }
  | { is: 'rows'; rows: Cell[][] }
  | { is: 'end'; isMore: boolean }
  | { is: 'problem'; code: QueryProblemCode; detail: string | null };

const BATCH = 500;
/** An answer larger than this is no table to look at. */
const MOST_CHARACTERS = 100_000_000;

const send = (message: QueryMessage): Promise<void> =>
  new Promise((done, fail) => void process.send?.(message, undefined, {}, (error) => (error ? fail(error) : done())));

/** Numbers beyond 2^53 as text, bytes as hexadecimal: nothing is rounded. */
function toCell(value: unknown): Cell {
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  return value instanceof Uint8Array ? Buffer.from(value).toString('hex') : (value as Cell);
}

/** True where nothing but remarks and semicolons stands. */
const isBlank = (sql: string): boolean => sql.replace(/--[^\n]*|\/\*[^]*?\*\//gu, '').replaceAll(';', '').trim() === '';

class Refused extends Error {
  readonly code: QueryProblemCode;
  constructor(code: QueryProblemCode) {
    super(code);
    this.code = code;
  }
}

async function answerInFile({ path, sql, readable, limit }: FileJob): Promise<void> {
  const db = new DatabaseSync(path, { readOnly: true, timeout: 5_000 });
  guardTables(db, readable);
  if (namedView(sql, readable.views) !== undefined) throw new Refused('denied');
  if (isBlank(sql)) throw new Refused('empty');
  const statement = db.prepare(sql);
  const first = statement.sourceSQL;
  if (!isBlank(sql.slice(sql.indexOf(first) + first.length))) throw new Refused('several');
  const columns = statement.columns().map(({ name }) => name);
  if (columns.length === 0) throw new Refused('denied');
  statement.setReturnArrays(true);
  statement.setReadBigInts(true);
  await send({ is: 'columns', columns });
  let rows: Cell[][] = [];
  let count = 0;
  let characters = 0;
  for (const row of statement.iterate() as unknown as Iterable<unknown[]>) {
    if ((count += 1) > limit) break;
    const cells = row.map(toCell);
    characters += cells.reduce<number>((sum, cell) => sum + (typeof cell === 'string' ? cell.length : 8), 0);
    if (characters > MOST_CHARACTERS) throw new Refused('too-large');
    rows.push(cells);
    if (rows.length < BATCH) continue;
    await send({ is: 'rows', rows });
    rows = [];
  }
  if (rows.length > 0) await send({ is: 'rows', rows });
  await send({ is: 'end', isMore: count > limit });
}

/** No memory; a text or blob that is too long. */
const TOO_LARGE = new Set([7, 18]);
const DENIED = 23;

function toProblem(error: unknown): QueryMessage {
  if (error instanceof Refused) return { is: 'problem', code: error.code, detail: null };
  const { errcode, message } = error as Error & { errcode?: number };
  const isDenied = errcode === DENIED || /not authorized|prohibited|readonly|cannot modify/iu.test(message);
  const code = TOO_LARGE.has(errcode ?? 0) ? 'too-large' : isDenied ? 'denied' : 'wrong';
  return { is: 'problem', code, detail: code === 'wrong' ? message : null };
}

async function answer(job: QueryJob): Promise<void> {
  if (!('url' in job)) return answerInFile(job).catch((error: unknown) => send(toProblem(error)));
  const told = {
    started: (pid: number) => send({ is: 'started', pid }), columns: (columns: string[]) => send({ is: 'columns', columns }), rows: (rows: Cell[][]) => send({ is: 'rows', rows }),
  };
  return answerInPostgres(job, told, MOST_CHARACTERS).then((isMore) => send({ is: 'end', isMore }), (error: unknown) => send({ is: 'problem', ...toPostgresProblem(error) }));
}

// Now, since it is killed as soon as it has answered.
flushCompileCache();
process.on('disconnect', () => process.exit(0));
process.once('message', (job: QueryJob) => {
  void answer(job).finally(() => process.disconnect());
});
