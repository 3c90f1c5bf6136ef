import { exportDataset, exportTable, isTableName, lineFormats, tableNames, tableOf, type ExportFormat, type LineFormat, type TableName } from '@siets/dataset';
import type { Store } from '@siets/store';
import type { ExportOptions } from './commands/export.ts';
import { CommandError, exitStatus } from './exit-status.ts';
import { startRowProgress } from './export-progress.ts';
import { phrase, sentence } from './language.ts';
import { tell, writeOut } from './terminal.ts';

/** `siets export`: files that appear when all are whole, or one table to stdout. */
export async function exportTables(store: Store, options: ExportOptions): Promise<void> {
  const tables = toTables(options);
  if (options.out === undefined || options.out === '-') await toStdout(store, tables, options);
  else await toFiles(store, options.out, tables, options);
}

function toTables({ table: names, contacts = false }: ExportOptions): readonly TableName[] | undefined {
  const unknown = names?.find((name) => !isTableName(name));
  if (unknown !== undefined) throw wrongUse(noSuchTable(unknown));
  if (!contacts && names?.some((name) => tableOf(name).isPersonal)) throw wrongUse(needsContacts);
  return names ?? (contacts ? tableNames : undefined);
}

const signals = ['SIGINT', 'SIGTERM'] as const;

const isLines = (format: ExportFormat): format is LineFormat => (lineFormats as readonly string[]).includes(format);

async function toStdout(store: Store, tables: readonly TableName[] | undefined, { format, all }: ExportOptions): Promise<void> {
  const [table, another] = tables ?? [];
  if (table === undefined || another !== undefined) throw wrongUse(tableOrOut);
  if (!isLines(format)) throw wrongUse(needsOut);
  await exportTable(store, { table, format, stream: process.stdout, shown: all ? 'all' : 'approved' });
}

async function toFiles(store: Store, out: string, tables: readonly TableName[] | undefined, { format, json, all }: ExportOptions): Promise<void> {
  const stop = new AbortController();
  const onSignal = () => stop.abort(new CommandError(sentence(stopped)));
  for (const signal of signals) process.on(signal, onSignal);
  const progress = startRowProgress({ isShown: json !== true });
  // A path that ends like a table means that table alone, or the projects where none is named.
  const one = tables ?? (/\.(?:csv|ndjson|jsonl|parquet)$/iu.test(out) ? (['projects'] as const) : undefined);
  const { files, rows, cut } = await exportDataset(store, {
    format, out, shown: all ? 'all' : 'approved', signal: stop.signal, onProgress: progress.show, ...(one !== undefined && { tables: one }),
  }).finally(() => {
    progress.end();
    for (const signal of signals) process.off(signal, onSignal);
  });
  if (json) return writeOut(`${JSON.stringify(rows)}\n`);
  for (const file of files) tell(file);
  const sum = Object.values(rows).reduce((a, b) => a + b, 0);
  tell(`${sum} ${phrase({ lv: 'rindas', en: 'rows' })}, ${Object.keys(rows).length} ${phrase({ lv: 'tabulas', en: 'tables' })}`);
  tell(sentence(all ? showsAll : showsApproved));
  if (cut > 0) tell(sentence(wasCut(cut)));
}

const wrongUse = (text: { lv: string; en: string }): CommandError => new CommandError(sentence(text), exitStatus.usage);

const noSuchTable = (table: string) => ({
  lv: `Tabulas „${table}” nav. Ir: ${tableNames.join(', ')}.`,
  en: `There is no table "${table}". There are: ${tableNames.join(', ')}.`,
});
const tableOrOut = {
  lv: 'Norādiet vienu tabulu (--table) vai mapi visām tabulām (--out).',
  en: 'Name one table (--table), or a folder for all of them (--out).',
};
const needsContacts = {
  lv: 'Tabulā contacts ir personas dati. Ja drīkstat tos izsniegt, pievienojiet --contacts.',
  en: 'The table contacts holds personal data. If you may hand it out, add --contacts.',
};
const showsApproved = {
  lv: 'Rādītas tikai apstiprinātās vērtības; visas: --all.', en: 'Only approved values are shown; for all of them use --all.',
};
const showsAll = { lv: 'Rādītas visas vērtības, arī neapstiprinātās.', en: 'All values are shown, also those not approved.' };
const needsOut = {
  lv: 'Šis formāts nav teksta rindas: norādiet, kur rakstīt, ar --out.',
  en: 'This format is not lines of text: say with --out where to write it.',
};
const stopped = { lv: 'Eksports pārtraukts; nekas nav atstāts.', en: 'The export was stopped; nothing was left behind.' };
const wasCut = (cut: number) => ({
  lv: `${cut} teksti neietilpa Excel šūnā (32 767 zīmes) un ir saīsināti, šūnā norādot, cik trūkst; pilni tie ir CSV, NDJSON un Parquet.`,
  en: `${cut} texts did not fit into a cell of Excel (32,767 characters) and were shortened, each cell saying by how much; CSV, NDJSON and Parquet hold them whole.`,
});
