import { setImmediate as breathe } from 'node:timers/promises';
import type { Store } from '@siets/store';
import { countRows, readBatches } from '../read-rows.ts';
import { tables, type TableName } from '../tables.ts';
import { toExportColumns, type ExportAbout, type ExportTable } from './export-source.ts';

/** Called as rows are handed on. */
export interface ExportProgress {
  table: TableName;
  /** Rows of this table so far, and all of them. */
  rows: number;
  total: number;
  /** Rows of all tables so far, and all of them. */
  allRows: number;
  allTotal: number;
}

export interface ShowOptions {
  onProgress?: (progress: ExportProgress) => void;
  /** Ends the export; what was written goes away. */
  signal?: AbortSignal;
}

export interface OpenedTable extends ExportTable {
  readonly written: number;
}

export interface ExportSource {
  tables: OpenedTable[];
  about: ExportAbout;
}

/** Opens the tables as of one moment, whatever is written meanwhile, and lets go of them after the work. */
export async function openSource<T>(
  store: Pick<Store, 'openReader'>, names: readonly TableName[], { onProgress, signal }: ShowOptions, work: (source: ExportSource) => Promise<T>,
): Promise<T> {
  const reader = await store.openReader();
  try {
    return await reader.db.transaction().execute(async (db) => {
      const sum = { allRows: 0, allTotal: 0 };
      const opened: OpenedTable[] = [];
      for (const name of names) {
        const total = await countRows({ db }, name);
        sum.allTotal += total;
        const table = {
          name, meaning: tables[name].meaning, columns: toExportColumns(name), total, written: 0,
          async *batches() {
            table.written = 0;
            for await (const batch of readBatches({ db }, name)) {
              await breathe(); // a store that answers at once would let nobody else, nor a signal, have a turn
              signal?.throwIfAborted();
              yield batch;
              table.written += batch.length;
              sum.allRows += batch.length;
              onProgress?.({ table: name, rows: table.written, total, ...sum });
            }
            if (table.written !== total) throw new Error(`expected ${total} rows of ${name}, found ${table.written}`);
          },
        };
        opened.push(table);
      }
      return work({ tables: opened, about: { exportedAt: new Date().toISOString(), notes: [] } });
    });
  } finally {
    await reader.close();
  }
}
