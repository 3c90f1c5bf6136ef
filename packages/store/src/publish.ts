import { recordSchema } from '@siets/record';
import type { Transaction } from 'kysely';
import type { Database } from './database.ts';
import { moveStage } from './stages.ts';
import type { FlatTables, Tables } from './tables.ts';
import { toDocumentColumns, toRows } from './to-rows.ts';

/** Rows in one statement: small enough for the bound values that SQLite and PostgreSQL allow. */
const CHUNK = 500;

async function replaceRows<T extends keyof FlatTables>(trx: Transaction<Tables>, table: T, document: number, rows: FlatTables[T][]): Promise<void> {
  // Kysely cannot follow a table that is a type parameter; `rows` are bound to `table` by this signature instead.
  const flat = trx as unknown as Transaction<{ flat: { document: number } }>;
  await flat.deleteFrom(table as 'flat').where('document', '=', document).execute();
  for (let from = 0; from < rows.length; from += CHUNK) {
    await flat.insertInto(table as 'flat').values(rows.slice(from, from + CHUNK)).execute();
  }
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
    for (const table of Object.keys(rows) as (keyof FlatTables)[]) await replaceRows(trx, table, current.key, rows[table]);
    return true;
  });
}
