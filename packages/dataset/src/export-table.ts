import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Store, StoreReader } from '@siets/store';
import { readRows } from './read-rows.ts';
import { tables, type TableName } from './tables.ts';
import { toCsvLine } from './to-csv.ts';

export const exportFormats = ['csv', 'ndjson'] as const;
export type ExportFormat = (typeof exportFormats)[number];

export interface ExportOptions {
  table: TableName;
  format: ExportFormat;
  /** Where it goes; ended when all is written. */
  stream: Writable;
  /** Called now and then with the rows written so far. */
  onProgress?: (rows: number) => void;
}

/** Lines are handed on in pieces of about this many characters. */
const PIECE = 64 * 1024;

async function* toLines(reader: StoreReader, { table, format }: ExportOptions): AsyncGenerator<string> {
  const names = tables[table].columns.map((column) => column.name);
  if (format === 'csv') yield toCsvLine(names);
  for await (const row of readRows(reader, table)) {
    yield format === 'csv' ? toCsvLine(names.map((name) => row[name] ?? null)) : `${JSON.stringify(row)}\n`;
  }
}

/**
 * Writes a published table, as of the moment it begins, without holding it in memory.
 * Answers how many rows. Throws where the stream does (a full disk, a closed pipe); what was written is then not whole.
 */
export async function exportTable(store: Pick<Store, 'openReader'>, options: ExportOptions): Promise<{ rows: number }> {
  const reader = await store.openReader();
  let lines = 0;
  async function* pieces(): AsyncGenerator<string> {
    let piece = '';
    for await (const line of toLines(reader, options)) {
      piece += line;
      lines += 1;
      if (piece.length < PIECE) continue;
      yield piece;
      options.onProgress?.(lines);
      piece = '';
    }
    yield piece;
  }
  try {
    await pipeline(Readable.from(pieces(), { objectMode: true }), options.stream);
  } finally {
    await reader.close();
  }
  return { rows: options.format === 'csv' ? lines - 1 : lines };
}
