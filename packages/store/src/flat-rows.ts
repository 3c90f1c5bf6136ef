import { effectiveRecord, type SietsRecord } from '@siets/record';
import type { Transaction } from 'kysely';
import { readAppliedDecisions } from './active-decisions.ts';
import { namesIn, readNames, renewNames } from './known-names.ts';
import { writeReview } from './review/write-review.ts';
import type { FlatTables, Tables } from './tables.ts';
import { toDocumentColumns, toRows } from './to-rows.ts';
import { askToLink } from './links/ask-to-link.ts';

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

export const flatTableNames = [
  'projects', 'organisations', 'costs', 'countries', 'places', 'events', 'identifiers', 'funders', 'contacts', 'fields', 'evidence', 'checks',
] as const satisfies (keyof FlatTables)[];

/** True where an earlier record was published: each has a field at least, its kind. */
async function isPublished(trx: Transaction<Tables>, document: number): Promise<boolean> {
  return (await trx.selectFrom('fields').select('n').where('document', '=', document).limit(1).executeTakeFirst()) !== undefined;
}

async function deleteAll(trx: Transaction<Tables>, document: number): Promise<void> {
  for (const table of flatTableNames) await deleteRows(trx, table, document);
}

export async function deleteFlatRows(trx: Transaction<Tables>, document: number): Promise<void> {
  const names = await readNames(trx, document);
  await deleteAll(trx, document);
  await renewNames(trx, names, []);
  await askToLink(trx, document);
}


/** Replaces the flat tables of a document and the columns of its row by those of its record as people see it. */
export async function writeFlatRows(trx: Transaction<Tables>, document: number, extracted: SietsRecord): Promise<void> {
  const { record } = effectiveRecord(extracted, await readAppliedDecisions(trx, document));
  const rows = toRows(record, document);
  const isAgain = await isPublished(trx, document);
  const names = isAgain ? await readNames(trx, document) : [];
  if (isAgain) await deleteAll(trx, document);
  for (const table of flatTableNames) await insertRows(trx, table, rows[table]);
  await renewNames(trx, names, namesIn(rows));
  await askToLink(trx, document);
  await trx.updateTable('documents').set(toDocumentColumns(record)).where('key', '=', document).execute();
  await writeReview(trx, document, record);
}
