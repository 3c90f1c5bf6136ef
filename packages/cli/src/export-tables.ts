import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import { exportTable, tableNames, type ExportFormat, type TableName } from '@siets/dataset';
import type { Store } from '@siets/store';
import type { ExportOptions } from './commands/export.ts';
import { CommandError, exitStatus } from './exit-status.ts';
import { phrase, sentence } from './language.ts';
import { tell, writeOut } from './terminal.ts';

interface Target {
  table: TableName;
  /** Null for stdout. */
  path: string | null;
}

/** `siets export`: each table into a file that appears when it is whole, or one to stdout. */
export async function exportTables(store: Store, options: ExportOptions): Promise<void> {
  const rows: { [table: string]: number } = {};
  for (const { table, path } of toTargets(options)) {
    rows[table] = path === null ? await toStdout(store, table, options.format) : await toFile(store, table, options.format, path);
    if (path !== null && !options.json) tell(`${path}: ${rows[table]} ${phrase({ lv: 'rindas', en: 'rows' })}`);
  }
  if (options.json && options.out !== undefined) await writeOut(`${JSON.stringify(rows)}\n`);
}

function toTargets({ table, out, format }: ExportOptions): Target[] {
  if (table !== undefined && !isTable(table)) throw wrongUse(noSuchTable(table));
  const isFile = out !== undefined && ['.csv', '.ndjson', '.jsonl'].includes(extname(out).toLowerCase());
  if (out === undefined || out === '-') {
    if (table === undefined) throw wrongUse(tableOrOut);
    return [{ table, path: null }];
  }
  if (isFile) return [{ table: table ?? 'projects', path: out }];
  const wanted = table === undefined ? tableNames : [table];
  return wanted.map((name) => ({ table: name, path: join(out, `${name}.${format}`) }));
}

const isTable = (text: string): text is TableName => (tableNames as readonly string[]).includes(text);

async function toStdout(store: Store, table: TableName, format: ExportFormat): Promise<number> {
  const { rows } = await exportTable(store, { table, format, stream: process.stdout });
  return rows;
}

/** A name of its own until the table is whole, so that nobody takes half a table for all of it. */
async function toFile(store: Store, table: TableName, format: ExportFormat, path: string): Promise<number> {
  await mkdir(dirname(path), { recursive: true });
  const temporary = `${path}.part`;
  try {
    const { rows } = await exportTable(store, { table, format, stream: createWriteStream(temporary) });
    await rename(temporary, path);
    return rows;
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

const wrongUse = (text: { lv: string; en: string }): CommandError => new CommandError(sentence(text), exitStatus.usage);

const noSuchTable = (table: string) => ({
  lv: `Tabulas „${table}” nav. Ir: ${tableNames.join(', ')}.`,
  en: `There is no table "${table}". There are: ${tableNames.join(', ')}.`,
});
const tableOrOut = {
  lv: 'Norādiet tabulu (--table) vai mapi visām tabulām (--out).',
  en: 'Name a table (--table), or a folder for all of them (--out).',
};
