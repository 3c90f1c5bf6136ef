import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Store } from '@siets/store';
import type { TableName } from '../tables.ts';
import type { LineFormat } from './formats.ts';
import { openSource, type ShowOptions } from './open-source.ts';
import { toLines } from './to-lines.ts';

export interface ExportTableOptions extends ShowOptions {
  table: TableName;
  format: LineFormat;
  /** Where it goes; ended when all is written. */
  stream: Writable;
}

/**
 * Writes a published table as text, as of the moment it begins, without holding it in memory.
 * Answers how many rows. Throws where the stream does (a full disk, a closed pipe); what was written is then not whole.
 */
export async function exportTable(store: Pick<Store, 'openReader'>, { table, format, stream, ...show }: ExportTableOptions): Promise<{ rows: number }> {
  return openSource(store, [table], show, async ({ tables: [chosen] }) => {
    if (chosen === undefined) throw new Error(`expected the table ${table}; there is none`);
    await pipeline(Readable.from(toLines(chosen, format), { objectMode: true }), stream);
    return { rows: chosen.written };
  });
}
