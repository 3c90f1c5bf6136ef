import { effectiveRecord, type SietsRecord } from '@siets/record';
import type { Transaction } from 'kysely';
import { readAppliedDecisions } from './active-decisions.ts';
import { namesIn, readNames, renewNames } from './known-names.ts';
import type { ReviewSettings } from './review/settings.ts';
import { writeReview } from './review/write-review.ts';
import type { DocumentChange } from './stages.ts';
import type { FlatTables, Tables } from './tables.ts';
import { toDocumentColumns, toRows } from './to-rows.ts';
import { askToLink } from './links/ask-to-link.ts';

/** Rows in one statement: small enough for the bound values that SQLite and PostgreSQL allow. */
const CHUNK = 500;

/** Kysely cannot follow a table that is a type parameter; callers bind table and rows together instead. */
type FlatTransaction = Transaction<{ flat: FlatRow }>;
interface FlatRow {
  document: number;
  project: number;
  n: number;
}

const flatly = (trx: Transaction<Tables>) => trx as unknown as FlatTransaction;

async function deleteRows(trx: Transaction<Tables>, table: keyof FlatTables, document: number): Promise<void> {
  await flatly(trx).deleteFrom(table as 'flat').where('document', '=', document).execute();
}

async function insertRows(trx: Transaction<Tables>, table: keyof FlatTables, rows: readonly object[]): Promise<void> {
  for (let from = 0; from < rows.length; from += CHUNK) {
    await flatly(trx).insertInto(table as 'flat').values(rows.slice(from, from + CHUNK) as FlatRow[]).execute();
  }
}

export const flatTableNames = [
  'projects', 'organisations', 'costs', 'countries', 'places', 'events', 'identifiers', 'funders', 'contacts', 'fields', 'evidence', 'checks',
] as const satisfies (keyof FlatTables)[];

/** Rows of projects are told apart by their project, those of documents by their number, those of lists by both. */
const BY_PROJECT = new Set<keyof FlatTables>(['projects']);
const BY_NUMBER = new Set<keyof FlatTables>(['fields', 'evidence']);

/**
 * Brings the rows of a document in a table to those given and touches no other: one decision on a record of thousands of fields changes a few.
 * Answers how many rows went and how many came.
 */
export async function renewRows(trx: Transaction<Tables>, table: keyof FlatTables, document: number, rows: readonly object[]): Promise<{ gone: number; come: number }> {
  const keyOf = ({ project, n }: FlatRow): string | number => (BY_PROJECT.has(table) ? project : BY_NUMBER.has(table) ? n : `${project} ${n}`);
  const held = await flatly(trx).selectFrom(table as 'flat').selectAll().where('document', '=', document).execute();
  // What linking adds to a row is its own to bring up to date.
  const columns = Object.keys(rows[0] ?? {}) as (keyof FlatRow)[];
  const come = new Map((rows as readonly FlatRow[]).map((row) => [keyOf(row), row]));
  const gone = held.filter((row) => {
    const key = keyOf(row);
    const wanted = come.get(key);
    if (wanted === undefined || columns.some((column) => row[column] !== wanted[column])) return true;
    return !come.delete(key);
  });
  if (gone.length === held.length && gone.length > 0) await deleteRows(trx, table, document);
  else await deleteSome(trx, table, document, gone);
  await insertRows(trx, table, [...come.values()]);
  return { gone: gone.length, come: come.size };
}

async function deleteSome(trx: Transaction<Tables>, table: keyof FlatTables, document: number, rows: readonly FlatRow[]): Promise<void> {
  const groups = BY_NUMBER.has(table) ? new Map([[null, rows]]) : Map.groupBy(rows, ({ project }) => project);
  for (const [project, group] of groups) {
    for (let from = 0; from < group.length; from += CHUNK) {
      const numbers = group.slice(from, from + CHUNK).map(({ n }) => n);
      const ofDocument = flatly(trx).deleteFrom(table as 'flat').where('document', '=', document);
      const ofProject = project === null ? ofDocument : ofDocument.where('project', '=', project);
      await (BY_PROJECT.has(table) ? ofProject : ofProject.where('n', 'in', numbers)).execute();
    }
  }
}

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


interface Known {
  /** Nothing of it was published before. */
  isNew?: boolean;
  /** Read already. */
  settings?: ReviewSettings;
  /** Written into its row besides. */
  columns?: DocumentChange;
}

/** Replaces the flat tables of a document and the columns of its row by those of its record as people see it. */
export async function writeFlatRows(trx: Transaction<Tables>, document: number, extracted: SietsRecord, { isNew = false, settings, columns = {} }: Known = {}): Promise<void> {
  const { record } = effectiveRecord(extracted, await readAppliedDecisions(trx, document));
  const rows = toRows(record, document);
  const isAgain = !isNew && (await isPublished(trx, document));
  const names = isAgain ? await readNames(trx, document) : [];
  for (const table of flatTableNames) await (isAgain ? renewRows(trx, table, document, rows[table]) : insertRows(trx, table, rows[table]));
  await renewNames(trx, names, namesIn(rows));
  await askToLink(trx, document);
  await trx.updateTable('documents').set({ ...toDocumentColumns(record), ...columns }).where('key', '=', document).execute();
  await writeReview(trx, document, record, { isNew, ...(settings && { settings }) });
}
