import { Writable } from 'node:stream';
import { drop, idOf, openTempStore, record, type OpenedStore } from '@siets/store/testing';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Row } from '../read-rows.ts';
import { rowSchema, tableNames, tables, type TableName } from '../tables.ts';
import { toCsvLine } from './csv-line.ts';
import { exportTable } from './export-table.ts';
import type { LineFormat } from './formats.ts';

let opened: OpenedStore;
beforeEach(async () => {
  opened = await openTempStore();
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
  const { rows } = await exportTable(opened.store, { table, format, stream });
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

test('a sum leaves as a decimal with the document it stands in', async () => {
  await drop(opened.store, 'egle, "zaļa"');
  await record(opened.store, 'egle, "zaļa"');
  const { text, rows } = await exported('costs', 'csv');
  const [header = [], cells = []] = parseCsv(text);
  const row = Object.fromEntries(header.map((name, n) => [name, cells[n]]));
  expect(rows).toBe(1);
  expect(row).toMatchObject({
    document: idOf('egle, "zaļa"'), project: '0', role: 'total', amount: '3863.61', eur: '3863.61', payer_key: 'o1', raw: '3 863,61 EUR', vat: '',
  });
});

test.each(tableNames)('%s: CSV and NDJSON say the same, and each row is what the schema promises', async (table) => {
  for (const bytes of ['egle', 'osis']) {
    await drop(opened.store, bytes);
    await record(opened.store, bytes);
  }
  await drop(opened.store, 'slēgts');
  await opened.store.documents.reject(idOf('slēgts'), { code: 'encrypted', page: null });
  const json = await exported(table, 'ndjson');
  const objects = json.text.split('\n').filter((line) => line !== '').map((line): Row => JSON.parse(line));
  for (const object of objects) expect(rowSchema(table).safeParse(object).error).toBeUndefined();
  const csv = await exported(table, 'csv');
  const [header, ...lines] = parseCsv(csv.text);
  expect(header).toEqual(tables[table].columns.map((column) => column.name));
  expect(lines).toEqual(objects.map((object) => Object.values(object).map((value) => (value === null ? '' : String(value)))));
  expect(csv.rows).toBe(json.rows);
  expect(objects).toHaveLength(json.rows);
});

test('documents are all there, whatever became of them', async () => {
  await drop(opened.store, 'egle', { folder: 'a' });
  await drop(opened.store, 'slēgts');
  await drop(opened.store, 'egle', { name: 'kopija.txt' });
  await opened.store.documents.reject(idOf('slēgts'), { code: 'encrypted', page: null });
  const { text } = await exported('documents', 'ndjson');
  const rows = text.trim().split('\n').map((line) => JSON.parse(line));
  expect(rows).toMatchObject([
    { document: idOf('egle'), name: 'egle.txt', folder: 'a', stage: 'read', problem: null },
    { document: idOf('slēgts'), name: 'slēgts.txt', stage: 'rejected', problem: 'encrypted' },
  ]);
});

test('an empty table is a header, and nothing in NDJSON', async () => {
  expect(await exported('events', 'csv')).toMatchObject({ text: expect.stringMatching(/^document,current,project,n,title,.*\r\n$/u), rows: 0 });
  expect(await exported('events', 'ndjson')).toEqual({ text: '', rows: 0 });
});

test('a stream that breaks is told of, and holds up nobody afterwards', async () => {
  await drop(opened.store, 'egle');
  await record(opened.store, 'egle');
  const stream = new Writable({ write: (_chunk, _encoding, done) => done(new Error('no space left')) });
  await expect(exportTable(opened.store, { table: 'evidence', format: 'csv', stream })).rejects.toThrow('no space left');
  await drop(opened.store, 'osis');
  expect(await opened.store.status()).toMatchObject({ dropped: 2 });
});
