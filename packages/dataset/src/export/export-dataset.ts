import { createWriteStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Store } from '@siets/store';
import { publicTableNames, type TableName } from '../tables.ts';
import { toDataPackage } from '../frictionless/to-data-package.ts';
import { AsideFiles } from './aside-files.ts';
import type { ExportAbout, ExportTable } from './export-source.ts';
import { exportFormats, type ExportFormat } from './formats.ts';
import { openSource, type ExportSource, type ShowOptions } from './open-source.ts';
import { toLines } from './to-lines.ts';
import { writeParquet } from './write-parquet.ts';
import { writeSqlite } from './write-sqlite.ts';
import { writeXlsx } from './write-xlsx.ts';

export interface ExportDatasetOptions extends ShowOptions {
  format: ExportFormat;
  /** A file, or a folder for the formats that write a file for each table. */
  out: string;
  /** All but personal data where not said. */
  tables?: readonly TableName[];
}

export interface ExportResult {
  files: string[];
  rows: { [table: string]: number };
  /** Texts that no cell of a workbook could hold whole; each says how much is missing. */
  cut: number;
}

const writeText = (path: string, table: ExportTable, format: 'csv' | 'csv-excel' | 'ndjson'): Promise<void> =>
  pipeline(Readable.from(toLines(table, format), { objectMode: true }), createWriteStream(path));

const writeEach = (format: ExportFormat, path: string, table: ExportTable, about: ExportAbout): Promise<void> =>
  format === 'parquet' ? writeParquet(path, table, about) : writeText(path, table, format === 'frictionless' ? 'csv' : format as 'csv');

/** True where `out` names a file of the format, not a folder. */
const isFile = (out: string, format: ExportFormat): boolean => {
  const endings: readonly string[] = format === 'ndjson' ? ['.ndjson', '.jsonl'] : [`.${exportFormats[format].ending}`];
  return endings.includes(extname(out).toLowerCase());
};

async function writeAll({ tables, about }: ExportSource, { format, out }: ExportDatasetOptions, files: AsideFiles): Promise<number> {
  const { ending, each } = exportFormats[format];
  if (!each) {
    const path = await files.add(isFile(out, format) || (format === 'sqlite' && extname(out) !== '') ? out : join(out, `siets.${ending}`));
    if (format === 'xlsx') return (await writeXlsx(path, tables, about)).cut;
    await writeSqlite(path, tables, about);
    return 0;
  }
  const isOne = tables.length === 1 && isFile(out, format) && format !== 'frictionless';
  for (const table of tables) await writeEach(format, await files.add(isOne ? out : join(out, `${table.name}.${ending}`)), table, about);
  if (format === 'frictionless') await writeFile(await files.add(join(out, 'datapackage.json')), `${JSON.stringify(toDataPackage(tables, about), null, 2)}\n`);
  return 0;
}

/**
 * Writes the dataset as of one moment. All files appear at once when all are whole, or none does.
 * Throws where the disk does, or with the reason of `signal`.
 */
export async function exportDataset(store: Pick<Store, 'openReader'>, options: ExportDatasetOptions): Promise<ExportResult> {
  const names = options.tables ?? publicTableNames;
  const files = new AsideFiles();
  try {
    return await openSource(store, names, options, async (source) => {
      const cut = await writeAll(source, options, files);
      return { files: await files.commit(), rows: Object.fromEntries(source.tables.map(({ name, written }) => [name, written])), cut };
    });
  } catch (error) {
    await files.discard();
    throw error;
  }
}
