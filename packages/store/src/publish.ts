import { recordSchema } from '@siets/record';
import type { Transaction } from 'kysely';
import type { Database } from './database.ts';
import { moveStage } from './stages.ts';
import type { FlatTables, Tables } from './tables.ts';
import { toDocumentColumns, toRows } from './to-rows.ts';

/** Rows in one statement: small enough for the bound values that SQLite and PostgreSQL allow. */
const CHUNK = 500;

/** Kysely cannot follow a table that is a type parameter; callers bind table and rows together instead. */
type FlatTransaction = Transaction<{ flat: { document: number } }>;

async function deleteRows(trx: Transaction<Tables>, table: keyof FlatTables, document: number): Promise<void> {
  await (trx as unknown as FlatTransaction).deleteFrom(table as 'flat').where('document', '=', document).execute();
}

async function insertRows<T extends keyof FlatTables>(trx: Transaction<Tables>, table: T, rows: FlatTables[T][]): Promise<void> {
  for (let from = 0; from < rows.length; from += CHUNK) {
    await (trx as unknown as FlatTransaction).insertInto(table as 'flat').values(rows.slice(from, from + CHUNK)).execute();
  }
}

/** True where an earlier record was published: each has a field at least, its kind. */
async function isPublished(trx: Transaction<Tables>, document: number): Promise<boolean> {
  return (await trx.selectFrom('fields').select('n').where('document', '=', document).limit(1).executeTakeFirst()) !== undefined;
}

/**
 * Writes the flat tables of a document's current record and marks it recorded, in one transaction.
 * The record is parsed before the write lock is taken.
 */
export async function publishRecord(database: Database, id: string): Promise<boolean> {
  const current = await database.read
    .selectFrom('documents as d')
    .innerJoin('records as r', (join) =>
      join.onRef('r.document', '=', 'd.key').onRef('r.text_id', '=', 'd.text_id').onRef('r.rules', '=', 'd.rules'))
    .select(['d.key', 'r.body', 'r.text_id', 'r.rules'])
    .where('d.id', '=', id)
    .where('d.stage', '=', 'publish')
    .executeTakeFirst();
  if (!current) return false;
  const record = recordSchema.parse(JSON.parse(current.body));
  const rows = toRows(record, current.key);
  return database.write(async (trx) => {
    if ((await moveStage(trx, id, ['publish'], 'recorded', toDocumentColumns(record))) === null) return false;
    const tables = Object.keys(rows) as (keyof FlatTables)[];
    if (await isPublished(trx, current.key)) for (const table of tables) await deleteRows(trx, table, current.key);
    for (const table of tables) await insertRows(trx, table, rows[table]);
    return true;
  });
}
