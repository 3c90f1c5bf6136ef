import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { OpenedStore } from '@siets/store/testing';
import { Ajv } from 'ajv';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openLinkedStore } from '../../testing/linked-store.ts';
import { exportDataset } from '../export/export-dataset.ts';
import { toExportColumns } from '../export/export-source.ts';
import { publicTableNames, tableNames, tableOf } from '../tables.ts';
import { toDataPackage } from './to-data-package.ts';

// The descriptor is held against the JSON Schema that the standard publishes (testing/data-package), and the tables against the descriptor.

type Descriptor = ReturnType<typeof toDataPackage>;

const published = await readFile(join(import.meta.dirname, '..', '..', 'testing', 'data-package', 'datapackage-2.0.json'), 'utf8');
const isUrl = (text: string): boolean => URL.canParse(text);
const formats = { textarea: true as const, uri: isUrl, email: /^[^@\s]+@[^@\s]+$/u, 'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/u };
const compile = (schema: object) => new Ajv({ strict: false, formats }).compile(schema);

/** The standard lets anybody add properties, so a misspelt one would pass: with this, only those it names. */
const closed = (key: string, value: unknown): unknown =>
  (value !== null && typeof value === 'object' && 'properties' in value && 'type' in value ? { ...value, additionalProperties: false } : value);

const standard = compile(JSON.parse(published) as object);
const onlyNamed = compile(JSON.parse(published, closed) as object);
const faults = (descriptor: unknown) => [standard, onlyNamed].flatMap((validate) => (validate(descriptor) ? [] : validate.errors ?? []));

let opened: OpenedStore;
let dir: string;
let exported: Descriptor;

beforeAll(async () => {
  opened = await openLinkedStore(['Ķiršu dārza atjaunošana', 'Tilts, „koka”; ar "pēdiņām"', 'divas\nrindas']);
  dir = await mkdtemp(join(tmpdir(), 'siets-package-'));
  await exportDataset(opened.store, { shown: 'all', format: 'frictionless', out: dir });
  exported = JSON.parse(await readFile(join(dir, 'datapackage.json'), 'utf8')) as Descriptor;
}, 60_000);
afterAll(async () => {
  await opened.dispose();
  await rm(dir, { recursive: true, force: true });
});

test('the descriptor of an export is valid by the schema of the standard, and uses only what it names', () => {
  expect(faults(exported)).toEqual([]);
  expect(exported.resources.map(({ name }) => name)).toEqual(publicTableNames);
});

test('so is that of every table there is, those with personal data among them', () => {
  const tables = tableNames.map((name) => ({ name, meaning: tableOf(name).meaning, columns: toExportColumns(name), total: 0, async *batches() {} }));
  expect(faults(toDataPackage(tables, { exportedAt: '2026-11-28T12:00:00.000Z', notes: [{ lv: 'viss', en: 'all' }] }))).toEqual([]);
});

test('each table is read by its dialect and is what its schema says', async () => {
  expect((await readdir(dir)).toSorted()).toEqual([...exported.resources.map(({ path }) => path), 'datapackage.json'].toSorted());
  for (const { path, dialect, schema } of exported.resources) {
    const text = await readFile(join(dir, path), 'utf8');
    const [header, ...rows] = parse(text, { delimiter: dialect.delimiter, quote: dialect.quoteChar, record_delimiter: dialect.lineTerminator }) as string[][];
    expect(header).toEqual(schema.fields.map(({ name }) => name));
    const cells = rows.flatMap((row) => row.map((cell, n) => ({ cell, field: schema.fields[n] })));
    expect(cells.filter(({ cell, field }) => !isAllowed(cell, field, schema.missingValues))).toEqual([]);
  }
});

type Field = Descriptor['resources'][number]['schema']['fields'][number];

const shapes: Record<string, RegExp> = { integer: /^-?\d+$/u, number: /^-?\d+(?:\.\d+)?(?:E[+-]?\d+)?$/iu, string: /^/u };

function isAllowed(cell: string, field: Field | undefined, missing: readonly string[]): boolean {
  if (field === undefined) return false;
  const { required = false, pattern, enum: words } = field.constraints ?? {};
  if (missing.includes(cell)) return !required;
  return (shapes[field.type]?.test(cell) ?? false) && (pattern === undefined || new RegExp(pattern, 'u').test(cell)) && (words?.includes(cell) ?? true);
}

test.each<[string, (first: Descriptor['resources'][number]) => object]>([
  ['reaches out of its folder', (first) => ({ ...first, path: '../x.csv' })],
  ['misspells a property', ({ encoding, ...rest }) => ({ ...rest, encodng: encoding })],
  ['has a field of no known type', (first) => ({ ...first, schema: { fields: [{ name: 'a', type: 'money' }] } })],
  ['has no file', ({ path: _path, ...rest }) => rest],
  ['has a dialect of another kind', (first) => ({ ...first, dialect: { delimiter: 1 } })],
])('a table that %s is refused', (_name, change) => {
  const [first] = exported.resources;
  expect(first && faults({ ...exported, resources: [change(first)] })).not.toEqual([]);
});
