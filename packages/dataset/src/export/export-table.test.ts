import { Writable } from 'node:stream';
import { drop, record, type OpenedStore } from '@siets/store/testing';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openLinkedStore } from '../../testing/linked-store.ts';
import type { Row } from '../read-rows.ts';
import { rowSchema, tableNames, tableOf, type TableName } from '../tables.ts';
import { toCsvLine } from './csv-line.ts';
import { exportTable } from './export-table.ts';
import type { LineFormat } from './formats.ts';

let opened: OpenedStore;
beforeEach(async () => {
  opened = await openLinkedStore(['egle, "zaļa"', 'osis']);
});
afterEach(() => opened.dispose());

async function exported(table: TableName, format: LineFormat): Promise<{ text: string; rows: number }> {
  let text = '';
  const stream = new Writable({
    decodeStrings: false,
    write(chunk: string | Buffer, _encoding, done) {
      text += chunk.toString();
      done();
    },
  });
  const { rows } = await exportTable(opened.store, { table, format, stream, shown: 'all' });
  return { text, rows };
}

/** A reader of RFC 4180 that shares nothing with the writer. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let cells: string[] = [];
  for (const [, quoted, plain = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gu)) {
    cells.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    rows.push(cells);
    cells = [];
  }
  return rows;
}

test('cells are quoted where they must be, numbers and formulas-to-be stay as they are', () => {
  expect(toCsvLine(['a,b', 'saka „jā”', 'she "said"', 'two\nlines', '', null, 3863.61, -5, '=1+1', ' x ']))
    .toBe('"a,b",saka „jā”,"she ""said""","two\nlines","",,3863.61,-5,=1+1, x \r\n');
});

test('a sum leaves as a decimal with the project that it belongs to', async () => {
  const { text, rows } = await exported('costs', 'csv');
  const [header = [], cells = []] = parseCsv(text);
  const row = Object.fromEntries(header.map((name, n) => [name, cells[n]]));
  expect(rows).toBe(2);
  expect(row).toMatchObject({ project_title: 'egle, "zaļa"', scope: 'project', role: 'total', project_eur: '3863.61', programme_eur: '', raw: '3 863,61 EUR', vat: '' });
});

test('what nobody approved leaves only where all is asked for', async () => {
  let text = '';
  const stream = new Writable({ decodeStrings: false, write(chunk: string, _, done) { text += chunk; done(); } });
  expect(await exportTable(opened.store, { table: 'costs', format: 'ndjson', stream })).toEqual({ rows: 0 });
  expect(text).toBe('');
});

test.each(tableNames)('%s: CSV and NDJSON say the same, and each row is what the schema promises', async (table) => {
  const json = await exported(table, 'ndjson');
  const objects = json.text.split('\n').filter((line) => line !== '').map((line): Row => JSON.parse(line));
  for (const object of objects) expect(rowSchema(table).safeParse(object).error).toBeUndefined();
  const csv = await exported(table, 'csv');
  const [header, ...lines] = parseCsv(csv.text);
  expect(header).toEqual(tableOf(table).columns.map((column) => column.name));
  expect(lines).toEqual(objects.map((object) => Object.values(object).map((value) => (value === null ? '' : String(value)))));
  expect(csv.rows).toBe(json.rows);
  expect(objects).toHaveLength(json.rows);
});

test('an empty table is a header, and nothing in NDJSON', async () => {
  expect(await exported('events', 'csv')).toMatchObject({ text: expect.stringMatching(/^project,project_title,title,.*\r\n$/u), rows: 0 });
  expect(await exported('events', 'ndjson')).toEqual({ text: '', rows: 0 });
});

test('a stream that breaks is told of, and holds up nobody afterwards', async () => {
  const stream = new Writable({ write: (_chunk, _encoding, done) => done(new Error('no space left')) });
  await expect(exportTable(opened.store, { table: 'evidence', format: 'csv', stream, shown: 'all' })).rejects.toThrow('no space left');
  await drop(opened.store, 'kļava');
  await record(opened.store, 'kļava');
  expect(await opened.store.status()).toMatchObject({ dropped: 3 });
});
