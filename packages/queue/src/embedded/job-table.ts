import { DatabaseSync, type SQLOutputValue } from 'node:sqlite';

// The jobs of the embedded queue as rows. Everything here is synchronous and takes microseconds.

export interface JobRow {
  key: number;
  queue: string;
  id: string;
  data: string;
  attempt: number;
  attempts: number;
  backoffMs: number;
  /** Last error; null before the first. */
  error: string | null;
}

export interface NewRow {
  queue: string;
  id: string;
  data: string;
  priority: number;
  runAt: number;
  attempts: number;
  backoffMs: number;
}

export interface StateCount {
  state: 'ready' | 'active' | 'delayed' | 'failed';
  count: number;
}

const SCHEMA = `
  create table if not exists jobs (
    key integer primary key autoincrement,
    queue text not null,
    id text not null,
    data text not null,
    state text not null,
    priority integer not null,
    run_at integer not null,
    attempt integer not null default 0,
    attempts integer not null,
    backoff_ms integer not null,
    lease_until integer,
    token text,
    error text,
    deaths integer not null default 0,
    unique (queue, id)
  ) strict;
  create index if not exists jobs_next on jobs (queue, state, priority, key);
  create index if not exists jobs_due on jobs (run_at) where state = 'delayed';
  create index if not exists jobs_leased on jobs (lease_until) where state = 'active';
  create index if not exists jobs_token on jobs (token) where token is not null;
  create index if not exists jobs_suspect on jobs (state) where deaths > 0;
`;

/** Grows with the tables; a file of another version is emptied, and the sweep fills it again. */
const SCHEMA_VERSION = 1;

/** A failed job with the same id is replaced; one that waits or runs stays as it is. */
const ADD = `
  insert into jobs (queue, id, data, state, priority, run_at, attempts, backoff_ms)
  values (:queue, :id, :data, :state, :priority, :runAt, :attempts, :backoffMs)
  on conflict (queue, id) do update set
    data = excluded.data, state = excluded.state, priority = excluded.priority, run_at = excluded.run_at, attempt = 0, deaths = 0,
    attempts = excluded.attempts, backoff_ms = excluded.backoff_ms, lease_until = null, token = null, error = null
  where jobs.state = 'failed'`;

/**
 * The try is counted before it begins, since it may not live to count it. A job that was in hand when a worker died is suspected
 * of its death: suspects run one at a time, so that of all that were in hand only the culprit uses up its tries.
 */
const CLAIM = `
  update jobs set state = 'active', attempt = attempt + 1, lease_until = :leaseUntil, token = :token
  where key = (
    select key from jobs where queue = :queue and state = 'ready'
      and (deaths = 0 or not exists (select 1 from jobs where state = 'active' and deaths > 0))
    order by priority, key limit 1)
  returning key, queue, id, data, attempt, attempts, backoff_ms, error`;

const toRow = (row: { [column: string]: SQLOutputValue }): JobRow => ({
  key: Number(row['key']),
  queue: String(row['queue']),
  id: String(row['id']),
  data: String(row['data']),
  attempt: Number(row['attempt']),
  attempts: Number(row['attempts']),
  backoffMs: Number(row['backoff_ms']),
  error: row['error'] === null ? null : String(row['error']),
});

export class JobTable {
  readonly #db: DatabaseSync;
  readonly #prepared = new Map<string, ReturnType<DatabaseSync['prepare']>>();

  constructor(path: string) {
    this.#db = new DatabaseSync(path, { timeout: 10_000 });
    // The truth lies in the store: what a power cut takes from this file, the sweep puts back.
    this.#db.exec('pragma journal_mode = wal; pragma synchronous = normal');
    this.#renew();
    this.#db.exec(SCHEMA);
  }

  #renew(): void {
    const version = Number(this.#db.prepare('pragma user_version').get()?.['user_version']);
    if (version !== SCHEMA_VERSION) this.#db.exec(`drop table if exists jobs; pragma user_version = ${SCHEMA_VERSION}`);
  }

  #run(sql: string, values: { [name: string]: string | number | null } = {}): number {
    return Number(this.#prepare(sql).run(values).changes);
  }

  #prepare(sql: string): ReturnType<DatabaseSync['prepare']> {
    const statement = this.#prepared.get(sql) ?? this.#db.prepare(sql);
    this.#prepared.set(sql, statement);
    return statement;
  }

  add(rows: readonly NewRow[], now: number): void {
    this.#db.exec('begin immediate');
    try {
      for (const row of rows) this.#run(ADD, { ...row, state: row.runAt > now ? 'delayed' : 'ready' });
      this.#db.exec('commit');
    } catch (error) {
      // On a full disk SQLite has rolled back by itself, and would answer a second time with another error.
      if (this.#db.isTransaction) this.#db.exec('rollback');
      throw error;
    }
  }

  /** Makes ready what is due, and what a dead worker held. */
  wake(now: number): void {
    this.#run(`update jobs set state = 'ready' where state = 'delayed' and run_at <= :now`, { now });
    this.#run(`update jobs set state = 'ready', token = null, deaths = deaths + 1 where state = 'active' and lease_until < :now`, { now });
  }

  /** Takes every job from its worker; right only where no other process works on this queue. */
  takeBackAll(): number {
    return this.#run(`update jobs set state = 'ready', token = null, deaths = deaths + 1 where state = 'active'`);
  }

  claim(queue: string, token: string, leaseUntil: number): JobRow | null {
    const row = this.#prepare(CLAIM).get({ queue, token, leaseUntil });
    return row ? toRow(row) : null;
  }

  /** Answers how many jobs are still held by the token: 0 or 1. */
  extend(token: string, leaseUntil: number): number {
    return this.#run(`update jobs set lease_until = :leaseUntil where token = :token and state = 'active'`, { token, leaseUntil });
  }

  /** The ends of a try. Each does nothing where the lease was lost meanwhile. */
  finish(token: string): void {
    this.#run('delete from jobs where token = :token', { token });
  }

  postpone(token: string, runAt: number, error: string): void {
    this.#run(`update jobs set state = 'delayed', run_at = :runAt, token = null, error = :error where token = :token`, { token, runAt, error });
  }

  park(token: string, error: string): void {
    this.#run(`update jobs set state = 'failed', token = null, error = :error where token = :token`, { token, error });
  }

  /** Later, and without counting this try. */
  defer(token: string, runAt: number, error: string): void {
    const set = `state = 'delayed', attempt = attempt - 1, run_at = :runAt, token = null, error = :error`;
    this.#run(`update jobs set ${set} where token = :token`, { token, runAt, error });
  }

  /** As if it had never been claimed. */
  handBack(token: string): void {
    this.#run(`update jobs set state = 'ready', attempt = attempt - 1, token = null where token = :token`, { token });
  }

  retryFailed(queue: string | null): number {
    const set = `state = 'ready', attempt = 0, deaths = 0, error = null`;
    return this.#run(`update jobs set ${set} where state = 'failed' and (:queue is null or queue = :queue)`, { queue });
  }

  count(queue: string | null): StateCount[] {
    const sql = 'select state, count(*) as count from jobs where :queue is null or queue = :queue group by state';
    return this.#prepare(sql).all({ queue }).map((row) => ({ state: String(row['state']) as StateCount['state'], count: Number(row['count']) }));
  }

  close(): void {
    this.#db.close();
  }
}
