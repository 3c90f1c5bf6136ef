import { setImmediate as breathe } from 'node:timers/promises';
import type { Shown, Store } from '@siets/store';
import { countRows, readBatches } from '../read-rows.ts';
import { tableOf, type TableName } from '../tables.ts';
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
  /** What people approved or entered (where not said), or everything. */
  shown?: Shown;
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

/** What an export says of itself: which values it shows, and whose contacts it leaves out. */
function notesOf(shown: Shown, names: readonly TableName[]): ExportAbout['notes'] {
  const isPersonal = names.some((name) => tableOf(name).isPersonal === true);
  return [shownNotes[shown], isPersonal ? personalNote : publicNote];
}

const shownNotes: { [shown in Shown]: ExportAbout['notes'][number] } = {
  approved: {
    lv: 'Rādītas tikai vērtības, ko cilvēki apstiprinājuši vai ievadījuši (state: approved, person).',
    en: 'Only values that people approved or entered are shown (state: approved, person).',
  },
  all: {
    lv: 'Rādītas visas vērtības, arī cilvēku nepārbaudītas; kolonna state saka, kuras pārbaudītas.',
    en: 'All values are shown, also those that nobody looked at; the column state tells which were.',
  },
};
const publicNote = { lv: 'Privātpersonu kontaktinformācija nav iekļauta.', en: 'Contacts of private persons are left out.' };
const personalNote = {
  lv: 'Iekļauta kontaktinformācija (tabula contacts): tie ir personas dati.', en: 'Contacts are included (table contacts): these are personal data.',
};

/** Opens the tables as of one moment, whatever is written meanwhile, and lets go of them after the work. */
export async function openSource<T>(
  store: Pick<Store, 'openReader'>, names: readonly TableName[], { shown = 'approved', onProgress, signal }: ShowOptions, work: (source: ExportSource) => Promise<T>,
): Promise<T> {
  const reader = await store.openReader();
  try {
    return await reader.db.transaction().execute(async (db) => {
      const sum = { allRows: 0, allTotal: 0 };
      const opened: OpenedTable[] = [];
      for (const name of names) {
        const total = await countRows({ db }, name, shown);
        sum.allTotal += total;
        const table = {
          name, meaning: tableOf(name).meaning, columns: toExportColumns(name), total, written: 0,
          async *batches() {
            table.written = 0;
            for await (const batch of readBatches({ db }, name, shown)) {
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
      return work({ tables: opened, about: { exportedAt: new Date().toISOString(), notes: notesOf(shown, names) } });
    });
  } finally {
    await reader.close();
  }
}
