import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJs from 'exceljs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Cell } from '../read-rows.ts';
import { toDayNumber } from './cell-xml.ts';
import { Workbook, type SheetColumn } from './workbook.ts';
import { ZipFile } from './zip-file.ts';

let dir: string;
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'siets-xlsx-'));
});
afterAll(() => rm(dir, { recursive: true, force: true }));

const columns: SheetColumn[] = [
  { name: 'title', type: 'text', isSum: false }, { name: 'day', type: 'date', isSum: false }, { name: 'eur', type: 'number', isSum: true },
];

async function written(name: string, rows: Cell[][], mostRows?: number) {
  const path = join(dir, `${name}.xlsx`);
  const book = new Workbook(await ZipFile.create(path), mostRows);
  await book.beginTable('costs', columns);
  for (const row of rows) await book.addRow(row);
  await book.endTable();
  await book.finish();
  const found = new ExcelJs.Workbook();
  await found.xlsx.readFile(path);
  return { book, sheets: found.worksheets };
}

test('whole dates and sums are dates and numbers, less precise dates stay text', async () => {
  const { sheets: [sheet] } = await written('types', [['Ķēniņš', '2024-02-29', 3863.61], ['x', '2024-02', null], ['y', '1899-01-01', -0.5]]);
  expect(sheet?.getCell('B2').value).toEqual(new Date('2024-02-29T00:00:00Z'));
  expect(sheet?.getCell('B2').numFmt).toBe('yyyy-mm-dd');
  expect(sheet?.getCell('B3').value).toBe('2024-02');
  expect(sheet?.getCell('B4').value).toBe('1899-01-01');
  expect(sheet?.getCell('C2').value).toBe(3863.61);
  expect(sheet?.getCell('C2').numFmt).toBe('#,##0.00');
  expect(sheet?.getCell('C3').value).toBeNull();
});

test('days count from where Excel counts them', () => {
  expect(toDayNumber('1900-03-01')).toBe(61);
  expect(toDayNumber('2026-11-28')).toBe(46_354);
  expect(toDayNumber('1900-02-28')).toBeNull();
  expect(toDayNumber('2024')).toBeNull();
});

test('a table longer than a sheet goes on upon another, with its header', async () => {
  const { sheets } = await written('long', Array.from({ length: 5 }, (_, n) => [`row ${n}`, null, n]), 3);
  expect(sheets.map(({ name, rowCount }) => [name, rowCount])).toEqual([['costs', 3], ['costs (2)', 3], ['costs (3)', 2]]);
  expect(sheets[2]?.getCell('A1').value).toBe('title');
  expect(sheets[2]?.getCell('A2').value).toBe('row 4');
});

test('a text that no cell can hold says how much is missing, and is counted', async () => {
  const { book, sheets: [sheet] } = await written('cut', [['a'.repeat(40_000), null, 1], ['b'.repeat(32_767), null, 1]]);
  expect(sheet?.getCell('A2').text).toMatch(/^a{32707} \[…\] \+7293 UTF-16$/u);
  expect(sheet?.getCell('A3').text).toHaveLength(32_767);
  expect(book.cut).toBe(1);
});
