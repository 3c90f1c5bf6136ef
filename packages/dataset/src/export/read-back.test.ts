import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { DuckDBInstance } from '@duckdb/node-api';
import { type OpenedStore } from '@siets/store/testing';
import { parse } from 'csv-parse/sync';
import ExcelJs from 'exceljs';
import { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects } from 'hyparquet';
import { compressors } from 'hyparquet-compressors';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openLinkedStore } from '../../testing/linked-store.ts';
import { readBatches, type Cell } from '../read-rows.ts';
import { publicTableNames as tableNames, tableOf, type TableName } from '../tables.ts';
import { fromSafeText } from './excel-csv-line.ts';
import { exportDataset } from './export-dataset.ts';
import { toExportColumns } from './export-source.ts';
import type { ExportFormat } from './formats.ts';

// Every format is read by a library that shares nothing with what wrote it, and compared cell by cell with what the store holds.

/** Titles that a spreadsheet would compute, that a careless writer would break, and that need every letter. */
const titles = [
  '=1+1', '＝SUMMA(A1)', '+371 20000000', '-5', '@kopā', '\tcilne', ' =SUM(A1)', "'jau apostrofs", 'Ģērbonis „Ķiršu šķūņi”; ar "pēdiņām", komatu',
  'divas\nrindas', '<b>&amp;_x0041_</b>', 'vadība\u0001zīme', '😀 emocija', 'a'.repeat(300),
];

let opened: OpenedStore;
let dir: string;
const reference = new Map<TableName, Cell[][]>();

beforeAll(async () => {
  opened = await openLinkedStore(titles);
  dir = await mkdtemp(join(tmpdir(), 'siets-export-'));
  const reader = await opened.store.openReader();
  for (const name of tableNames) {
    const rows: Cell[][] = [];
    for await (const batch of readBatches(reader, name, 'all')) rows.push(...batch);
    reference.set(name, rows);
  }
  await reader.close();
}, 60_000);
afterAll(async () => {
  await opened.dispose();
  await rm(dir, { recursive: true, force: true });
});

const names = (table: TableName): string[] => tableOf(table).columns.map(({ name }) => name);
const rowsOf = (table: TableName): Cell[][] => reference.get(table) ?? [];
const exported = (format: ExportFormat) => exportDataset(opened.store, { shown: 'all', format, out: join(dir, format) });
const read = (format: ExportFormat, name: string): Promise<string> => readFile(join(dir, format, name), 'utf8');

/** A cell of CSV as what it stands for. */
const fromText = (text: string | null, type: string): Cell => {
  if (text === null) return null;
  return ['small', 'integer', 'number'].includes(type) ? Number(text) : text;
};
/** Nothing and an empty text are told apart by quotation marks. */
const parseCells = (text: string, options: object): (string | null)[][] =>
  parse(text, { ...options, cast: (value, { quoting }) => (value === '' && !quoting ? null : value) });

/** Excel writes characters that XML cannot hold as `_x0001_`; exceljs leaves that to others. */
const fromExcelText = (text: string): string => text.replace(/_x([\dA-F]{4})_/gu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

test('the sample holds what it should', () => {
  expect(rowsOf('projects').map((row) => row[names('projects').indexOf('title')])).toEqual(titles);
  expect(rowsOf('costs')).toHaveLength(titles.length);
  expect(rowsOf('evidence').length).toBeGreaterThan(titles.length);
});

test('CSV for machines is what the store holds', async () => {
  const { rows } = await exported('csv');
  for (const name of tableNames) {
    const [header, ...cells] = parseCells(await read('csv', `${name}.csv`), {});
    const types = toExportColumns(name).map(({ type }) => type);
    expect(header).toEqual(names(name));
    expect(cells.map((row) => row.map((cell, n) => fromText(cell, types[n] ?? 'text')))).toEqual(rowsOf(name));
    expect(rows[name]).toBe(rowsOf(name).length);
  }
});

test('CSV for Excel: no cell begins like a formula, and each says the same once its apostrophe is off', async () => {
  await exported('csv-excel');
  for (const name of tableNames) {
    const text = await read('csv-excel', `${name}.csv`);
    expect(text.startsWith('\uFEFF')).toBe(true);
    const [, ...cells] = parseCells(text, { delimiter: ';', bom: true });
    const columns = toExportColumns(name);
    const texts = cells.flatMap((row) => row.filter((cell, n) => cell !== null && columns[n]?.type === 'text'));
    expect(texts.filter((cell) => /^[=+\-@＝＋－＠\t]/u.test(cell ?? ''))).toEqual([]);
    expect(cells.map((row) => row.map((cell, n) => {
      const type = columns[n]?.type ?? 'text';
      return type === 'text' || type === 'date' ? cell && fromSafeText(cell) : fromText(cell?.replace(',', '.') ?? null, type);
    }))).toEqual(rowsOf(name).map((row) => row.map((cell) => cell)));
  }
});

test('NDJSON is what the store holds', async () => {
  await exported('ndjson');
  for (const name of tableNames) {
    const lines = (await read('ndjson', `${name}.ndjson`)).split('\n').filter((line) => line !== '');
    expect(lines.map((line) => names(name).map((column) => (JSON.parse(line) as Record<string, Cell>)[column]))).toEqual(rowsOf(name));
  }
});

test('XLSX: typed cells by exceljs, text never a formula', async () => {
  await exported('xlsx');
  const book = new ExcelJs.Workbook();
  await book.xlsx.readFile(join(dir, 'xlsx', 'siets.xlsx'));
  expect(book.worksheets.map(({ name }) => name)).toEqual(['about', ...tableNames]);
  for (const name of tableNames) {
    const sheet = book.getWorksheet(name);
    const columns = names(name);
    const cells: Cell[][] = [];
    sheet?.eachRow((row, n) => {
      if (n === 1) return;
      cells.push(columns.map((_, column) => {
        const cell = row.getCell(column + 1);
        expect(cell.formula).toBeUndefined();
        if (typeof cell.value === 'string') return fromExcelText(cell.value);
        return cell.value instanceof Date ? cell.value.toISOString().slice(0, 10) : (cell.value as Cell);
      }));
    });
    expect(cells).toEqual(rowsOf(name).map((row) => row.map((cell) => (cell === '' ? null : cell))));
  }
});

test('Parquet by hyparquet: types, packing and values', async () => {
  await exported('parquet');
  for (const name of tableNames) {
    const file = await asyncBufferFromFile(join(dir, 'parquet', `${name}.parquet`));
    const { row_groups: groups, schema } = await parquetMetadataAsync(file);
    expect(schema.slice(1).map((element) => element.name)).toEqual(names(name));
    for (const group of groups) for (const { meta_data: meta } of group.columns) expect(meta?.codec).toBe('ZSTD');
    const rows = await parquetReadObjects({ file, compressors });
    const found = rows.map((row) => names(name).map((column): Cell => (typeof row[column] === 'bigint' ? Number(row[column]) : (row[column] ?? null))));
    expect(found).toEqual(rowsOf(name));
  }
});

test('Parquet by DuckDB: sums and letters', async () => {
  await exported('parquet');
  const db = await (await DuckDBInstance.create(':memory:')).connect();
  const ask = async (sql: string) => (await db.runAndReadAll(sql)).getRowObjects();
  const path = (name: TableName) => `'${join(dir, 'parquet', `${name}.parquet`)}'`;
  expect(await ask(`select count(*)::int as n, round(sum(project_eur), 2) as eur from ${path('costs')}`)).toEqual([
    { n: titles.length, eur: Math.round(titles.length * 386_361) / 100 },
  ]);
  expect((await ask(`select title from ${path('projects')}`)).map(({ title }) => title)).toEqual(titles);
  db.closeSync();
});

test('the SQLite file by node:sqlite, with what its columns mean', async () => {
  await exported('sqlite');
  const db = new DatabaseSync(join(dir, 'sqlite', 'siets.sqlite'), { readOnly: true });
  for (const name of tableNames) {
    const rows = db.prepare(`select * from "${name}"`).all();
    expect(rows.map((row) => names(name).map((column) => row[column]))).toEqual(rowsOf(name));
  }
  expect(db.prepare('select count(*) as n from columns').get()).toEqual({ n: tableNames.reduce((sum, name) => sum + names(name).length, 0) });
  db.close();
});

test('an export that breaks off leaves nothing, and one before it as it was', async () => {
  const out = join(dir, 'broken');
  await exportDataset(opened.store, { shown: 'all', format: 'csv', out, tables: ['projects'] });
  const before = await readFile(join(out, 'projects.csv'), 'utf8');
  for (const format of ['csv', 'xlsx', 'parquet', 'sqlite', 'frictionless'] as const) {
    const stop = new AbortController();
    const onProgress = ({ table }: { table: TableName }) => table === 'costs' && stop.abort(new Error('enough'));
    await expect(exportDataset(opened.store, { shown: 'all', format, out, onProgress: (progress) => void onProgress(progress), signal: stop.signal })).rejects.toThrow('enough');
  }
  expect(await readdir(out)).toEqual(['projects.csv']);
  expect(await readFile(join(out, 'projects.csv'), 'utf8')).toBe(before);
});
