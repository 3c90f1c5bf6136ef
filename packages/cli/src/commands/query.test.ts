import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { callSiets, makeFolder, type Run, type TestFolder } from '../../testing/index.ts';

let folder: TestFolder;
const query = (sql: string, ...more: string[]): Promise<Run> => callSiets(['query', sql, '--data', join(folder.path, 'd'), ...more]);

beforeAll(async () => {
  folder = await makeFolder();
  await folder.write('in/pirts.txt', 'Projekta nosaukums: Pirts atjaunošana Rīvas muižā\nProjekta numurs: 19-08-A01220-000077\nKopējās izmaksas: 3 863,61 EUR\n');
  await callSiets(['ingest', join(folder.path, 'in'), '--data', join(folder.path, 'd')]);
}, 60_000);
afterAll(() => folder.remove());

test('a table, CSV, CSV for Excel and JSON of the same answer', async () => {
  const sql = "select 2 + 1.5 as eur, value from all_fields where name = 'title'";
  expect((await query(sql)).stdout).toContain('Pirts atjaunošana Rīvas muižā');
  expect((await query(sql, '--format', 'csv')).stdout).toBe('eur,value\r\n3.5,"""Pirts atjaunošana Rīvas muižā"""\r\n');
  expect((await query(sql, '--format', 'csv-excel')).stdout).toBe('\uFEFFeur;value\r\n3,5;"""Pirts atjaunošana Rīvas muižā"""\r\n');
  expect(JSON.parse((await query(sql, '--format', 'json')).stdout)).toEqual([{ eur: 3.5, value: '"Pirts atjaunošana Rīvas muižā"' }]);
}, 60_000);

test('what is refused, what was left out', async () => {
  expect(await query('drop table projects')).toMatchObject({ status: 1, stdout: '', stderr: expect.stringContaining('may only read') });
  expect(await query('select * from all_evidence', '--limit', '1', '--format', 'ndjson')).toMatchObject({ status: 0, stderr: expect.stringContaining('first 1 rows; there are more') });
}, 60_000);
