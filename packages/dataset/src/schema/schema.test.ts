import { expect, test } from 'vitest';
import { toExportColumns } from '../export/export-source.ts';
import { toDataPackage } from '../frictionless/to-data-package.ts';
import { tableNames, tableOf } from '../tables.ts';
import { datasetPage } from './dataset-page.ts';
import { datasetJsonSchema } from './json-schema.ts';

const about = { exportedAt: '2026-11-28T12:00:00.000Z', notes: [{ lv: 'viss', en: 'all' }] };
const packaged = toDataPackage(
  tableNames.map((name) => ({ name, meaning: tableOf(name).meaning, columns: toExportColumns(name), total: 0, async *batches() {} })), about,
);

test.each(tableNames)('%s: page, JSON Schema and descriptor name the same columns in the same order', (name) => {
  const columns = toExportColumns(name).map((column) => column.name);
  const lines = datasetPage();
  const start = lines.indexOf(`## ${name}`);
  const end = lines.findIndex((line, n) => n > start && line.startsWith('## '));
  const onPage = lines.slice(start, end < 0 ? undefined : end).flatMap((line) => /^\| `(\w+)`/u.exec(line)?.[1] ?? []);
  expect(onPage).toEqual(columns);
  expect(Object.keys(datasetJsonSchema().$defs[name]?.properties ?? {})).toEqual(columns);
  expect(packaged.resources.find((resource) => resource.name === name)?.schema.fields.map((field) => field.name)).toEqual(columns);
  expect(new Set(columns).size).toBe(columns.length);
});

test('cells know their types', () => {
  const types = Object.fromEntries(toExportColumns('documents').map(({ name, type }) => [name, type]));
  expect(types).toMatchObject({ published: 'date', bytes: 'integer', pages: 'small', name: 'text' });
  expect(toExportColumns('costs').find(({ name }) => name === 'amount')).toMatchObject({ type: 'number', isSum: true });
});
