import { setTimeout as sleep } from 'node:timers/promises';
import type { PoolClient } from 'pg';
import Cursor from 'pg-cursor';
import { openPool } from '../postgres/open-pool.ts';
import { placeOf } from '../postgres/place-of.ts';
import { MoveError } from './move-error.ts';
import { DOCUMENTS_WITH_ORIGINAL, inPortions, isOwnTable, type MovedTable, type Row, type Side } from './side.ts';

const quote = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** How long connections that are just closing may take to be gone. */
const GONE_MS = 3_000;
const FETCHED = 200;

const ASK_TABLES = `select c.relname as name,
    array(select a.attname::text from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped order by a.attnum) as columns,
    array(select format_type(a.atttypid, a.atttypmod) from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped order by a.attnum) as types,
    array(select distinct r.relname::text from pg_constraint f join pg_class r on r.oid = f.confrelid where f.conrelid = c.oid and f.contype = 'f') as refers
  from pg_class c where c.relnamespace = current_schema()::regnamespace and c.relkind = 'r' order by c.relname`;

const ASK_COUNTERS = `select c.relname as name, pg_get_serial_sequence(quote_ident(c.relname), a.attname) as sequence
  from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and a.atthasdef
  where c.relnamespace = current_schema()::regnamespace and c.relkind = 'r' and pg_get_serial_sequence(quote_ident(c.relname), a.attname) is not null`;

const ASK_OTHERS = `select count(*) as count from pg_stat_activity
  where datname = current_database() and application_name like 'siets%' and pid <> pg_backend_pid()`;

interface AskedTable {
  name: string;
  columns: string[];
  types: string[];
  refers: string[];
}

/** A PostgreSQL database whose tables are those of this program. */
export async function openPostgresSide(url: string): Promise<Side> {
  const pool = openPool(url, { connections: 1, name: 'siets move' });
  const client = await pool.connect();
  const ask = async <T extends object>(sql: string, values: unknown[] = []): Promise<T[]> => (await client.query<T>(sql, values)).rows;
  const asked = (await ask<AskedTable>(ASK_TABLES)).filter(({ name }) => !isOwnTable(name));
  const typesOf = new Map(asked.map(({ name, types }) => [name, types]));
  const countersOf = () => ask<{ name: string; sequence: string }>(ASK_COUNTERS);
  return {
    tables: async () => asked.map(({ name, columns, types, refers }) => ({ name, columns, refersTo: refers, isWords: types.includes('tsvector') })),
    async begin(how) {
      await refuseOthers(() => ask<{ count: number }>(ASK_OTHERS), url);
      await client.query('begin isolation level repeatable read; set local idle_in_transaction_session_timeout to 0; set local statement_timeout to 0');
      const names = asked.map(({ name }) => quote(name)).join(', ');
      await client.query(`lock table ${names} in ${how === 'read' ? 'share' : 'exclusive'} mode`);
    },
    count: async (table) => (await ask<{ count: number }>(`select count(*) as count from ${quote(table)}`))[0]?.count ?? 0,
    clear: async (table) => void (await client.query(`delete from ${quote(table)}`)),
    ids: async () => (await ask<{ id: string }>(DOCUMENTS_WITH_ORIGINAL)).map(({ id }) => id),
    rows: (table) => inPortions(fetchRows(client, table)),
    async write(table, rows) {
      const types = typesOf.get(table.name) ?? [];
      const values = table.columns.map((_column, n) => rows.map((row) => toSent(row[n])));
      await client.query(table.isWords ? insertWords(table) : insertRows(table, types), values);
    },
    async counters() {
      const found = new Map<string, number>();
      for (const { name, sequence } of await countersOf()) {
        const [row] = await ask<{ last: number; used: boolean }>(`select last_value as last, is_called as used from ${sequence}`);
        if (row?.used) found.set(name, row.last);
      }
      return found;
    },
    async setCounters(counters) {
      for (const { name, sequence } of await countersOf()) {
        const last = counters.get(name) ?? 0;
        if (last > 0) await client.query('select setval($1, $2)', [sequence, last]);
      }
    },
    async commit() {
      await client.query('commit');
      await client.query('analyze');
    },
    async close() {
      client.release(true); // an open transaction ends with its connection
      await pool.end();
    },
  };
}

async function refuseOthers(countOthers: () => Promise<{ count: number }[]>, url: string): Promise<void> {
  const end = Date.now() + GONE_MS;
  while (((await countOthers())[0]?.count ?? 0) > 0) {
    if (Date.now() > end) throw new MoveError('source-in-use', placeOf(url));
    await sleep(100);
  }
}

async function* fetchRows(client: PoolClient, { name, columns, isWords }: MovedTable): AsyncGenerator<Row> {
  const shown = columns.map((column, n) => (isWords && n > 0 ? `array_to_string(tsvector_to_array(${quote(column)}), ' ')` : quote(column)));
  const cursor = client.query(new Cursor<Row>(`select ${shown.join(', ')} from ${quote(name)}`, [], { rowMode: 'array' }));
  try {
    for (let rows = await cursor.read(FETCHED); rows.length > 0; rows = await cursor.read(FETCHED)) yield* rows;
  } finally {
    await cursor.close();
  }
}

/** Arrays of one type each: one statement for any number of rows. */
function insertRows({ name, columns }: MovedTable, types: readonly string[]): string {
  return `insert into ${quote(name)} (${columns.map(quote).join(', ')}) select * from unnest(${types.map((type, n) => `$${n + 1}::${type}[]`).join(', ')})`;
}

function insertWords({ name, columns }: MovedTable): string {
  const [key, ...vectors] = columns.map((_column, n) => `c${n}`);
  const toVector = (words: string): string => `array_to_tsvector(array(select distinct w from unnest(string_to_array(${words}, ' ')) as w where w <> ''))`;
  const given = columns.map((_column, n) => `$${n + 1}::${n === 0 ? 'bigint' : 'text'}[]`);
  return `insert into ${quote(name)} (${columns.map(quote).join(', ')}) select ${[key, ...vectors.map(toVector)].join(', ')}
    from unnest(${given.join(', ')}) as u(${[key, ...vectors].join(', ')})`;
}

const toSent = (value: unknown): unknown => (value instanceof Uint8Array ? Buffer.from(value.buffer, value.byteOffset, value.byteLength) : value);
