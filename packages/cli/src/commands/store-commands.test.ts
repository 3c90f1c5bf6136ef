import { readFile, readdir } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import { recordSchema } from '@siets/record';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { callSiets, makeFolder, runSiets, type Run, type TestFolder } from '../../testing/index.ts';

let folder: TestFolder;
let ingested: Run;
/** Paths after these flags are meant within the folder of the test. */
const PLACES = new Set(['--data', '--out']);
const place = (args: string[]): string[] => args.map((arg, index) => (PLACES.has(args[index - 1] ?? '') && !isAbsolute(arg) ? join(folder.path, arg) : arg));
const siets = (...args: string[]): Promise<Run> => callSiets(place(args));
const asProcess = (...args: string[]): Promise<Run> => runSiets(args, { cwd: folder.path });
const card = (name: string): string => `Projekta nosaukums: ${name}\nProjekta numurs: 19-08-A01220-000077\n`;

beforeAll(async () => {
  folder = await makeFolder();
  await folder.write('in/dārzs.txt', card('Ābeļdārza atjaunošana Rīvas muižā'));
  await folder.write('in/mape/pirts.txt', card('Pirts atjaunošana Rīvas muižā'));
  await folder.write('in/mape/kopija.txt', card('Ābeļdārza atjaunošana Rīvas muižā'));
  await folder.write('in/tukšs.pdf', '');
  ingested = await asProcess('ingest', 'in', '--data', 'd');
}, 60_000);
afterAll(() => folder.remove());

test('ingest tells the sum, names what was refused, and leaves the files', async () => {
  expect(ingested.status).toBe(1);
  expect(ingested.stdout.trim()).toBe('4: recorded 2, duplicate 1, rejected 1');
  expect(ingested.stderr).toContain('in/tukšs.pdf: empty\n  The file is empty.');
  expect(await readdir(join(folder.path, 'in'))).toHaveLength(3);
});

test('ingest --json is one object; a second time everything is a duplicate, and what was refused is refused again', async () => {
  const { status, stdout } = await asProcess('ingest', 'in', '--data', 'd2', '--json');
  expect(status).toBe(1);
  expect(JSON.parse(stdout)).toEqual({ files: 4, inside: 0, recorded: 2, duplicate: 1, rejected: 1, failed: 0, waiting: 0 });
  expect(JSON.parse((await asProcess('ingest', 'in', '--data', 'd2', '--json')).stdout)).toMatchObject({ recorded: 0, duplicate: 3, rejected: 1 });
}, 60_000);

test('status adds up', async () => {
  const { stdout } = await siets('status', '--data', 'd', '--json');
  expect(JSON.parse(stdout)).toMatchObject({ dropped: 4, recorded: 2, duplicate: 1, rejected: 1, failed: 0, waiting: 0, problems: [{ code: 'empty', count: 1 }] });
  const table = (await siets('status', '--data', 'd')).stdout;
  expect(table).toMatch(/dropped +4\n= recorded +2\n\+ duplicate +1\n\+ rejected +1/u);
  expect(table).toContain('│ empty');
});

describe('list', () => {
  test('shows what came in, newest first', async () => {
    const { stdout } = await siets('list', '--data', 'd');
    expect(stdout).toContain('mape/pirts.txt');
    expect(stdout).toContain('Pirts atjaunošana');
    expect(stdout).toMatch(/duplicate +│ = Nr\. 1/u);
  });

  test('--json and filters', async () => {
    const { stdout } = await siets('list', '--data', 'd', '--json', '--outcome', 'rejected');
    expect(stdout.trim().split('\n').map((line) => JSON.parse(line) as unknown)).toMatchObject([{ name: 'tukšs.pdf', outcome: 'rejected', problem: { code: 'empty' } }]);
    expect((await siets('list', '--data', 'd', '--name', 'PIRTS', '--json')).stdout.trim().split('\n')).toHaveLength(1);
    expect((await siets('list', '--data', 'd', '--limit', '1', '--json')).stdout.trim().split('\n')).toHaveLength(1);
  });
});

describe('show', () => {
  test('by the number, by the beginning of the id, as JSON', async () => {
    const byNumber = await siets('show', '1', '--data', 'd', '--json', '--no-text');
    const record = recordSchema.parse(JSON.parse(byNumber.stdout));
    expect(record.document.text).toBeUndefined();
    const byId = await siets('show', record.document.id.slice(0, 17), '--data', 'd');
    expect(byId.stdout).toContain('Ābeļdārza atjaunošana Rīvas muižā');
    expect(byId.stdout).toMatch(/Nr\. 1 .*recorded[^]*duplicate.*mape\/kopija\.txt \(ingest\)/u);
  });

  test('--explain prints the stored tree', async () => {
    const { stdout } = await siets('show', '1', '--data', 'd', '--explain');
    expect(stdout).toMatch(/Title title\n.*✓ Ābeļdārza atjaunošana Rīvas muižā\n.*rule title\//u);
  });

  test('a refused one says why; an unknown one is told', async () => {
    const { stdout } = await siets('list', '--data', 'd', '--json', '--outcome', 'rejected');
    const { arrivalId } = JSON.parse(stdout) as { arrivalId: number };
    expect((await siets('show', String(arrivalId), '--data', 'd')).stdout).toContain('The file is empty');
    const unknown = await siets('show', 'abcdef0123', '--data', 'd');
    expect([unknown.status, unknown.stderr.includes('no document "abcdef0123"')]).toEqual([1, true]);
  });
});

describe('export', () => {
  test('all tables into a folder', async () => {
    const { status, stdout } = await siets('export', '--data', 'd', '--out', 'tables', '--all', '--json');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ documents: 2 });
    const names = await readdir(join(folder.path, 'tables'));
    expect(names).toEqual(expect.arrayContaining(['projects.csv', 'costs.csv', 'organisations.csv', 'evidence.csv']));
    expect(names.every((name) => name.endsWith('.csv'))).toBe(true);
  });

  test.each([['xlsx', 's.xlsx'], ['sqlite', 's.sqlite'], ['parquet', 'pq/projects.parquet'], ['frictionless', 'pkg/datapackage.json']])('%s', async (format, file) => {
    const { status, stderr } = await siets('export', '--data', 'd', '--format', format, '--out', file.replace(/\/.*/u, ''));
    expect([status, stderr]).toEqual([0, expect.stringContaining('rows')]);
    expect((await readFile(join(folder.path, file))).length).toBeGreaterThan(1000);
  });

  test('one table into a file or to stdout', async () => {
    await siets('export', '--data', 'd', '--format', 'ndjson', '--table', 'documents', '--out', 'p.ndjson');
    const lines = (await readFile(join(folder.path, 'p.ndjson'), 'utf8')).trim().split('\n').map((line) => JSON.parse(line) as { title: string });
    expect(lines.map(({ title }) => title).sort()).toEqual(['Pirts atjaunošana Rīvas muižā', 'Ābeļdārza atjaunošana Rīvas muižā']);
    const { stdout } = await siets('export', '--data', 'd', '--table', 'fields', '--all');
    expect(stdout).toContain('19-08-A01220-000077');
  });
});

test.each([
  ['export without a place', ['export', '--data', 'd'], 2, 'Name one table'],
  ['export of a workbook to stdout', ['export', '--data', 'd', '--table', 'projects', '--format', 'xlsx'], 2, 'say with --out'],
  ['export of contacts', ['export', '--data', 'd', '--table', 'contacts'], 2, 'personal data'],
  ['export of an unknown table', ['export', '--data', 'd', '--table', 'x'], 2, 'There is no table "x"'],
  ['an unknown reason', ['list', '--data', 'd', '--reason', 'x'], 2, 'There is no reason "x"'],
  ['a limit that is no number', ['list', '--data', 'd', '--limit', 'x'], 2, 'a whole number'],
  ['no data yet', ['status', '--data', 'nowhere'], 1, 'There are no Siets data in this folder yet'],
  ['data within the inbox', ['run', '--inbox', '/srv', '--data', '/srv/data'], 2, 'must not lie in the inbox'],
  ['a setting that makes no sense', ['run', '--data', 'd', '--port', 'x'], 2, '--port: expected'],
])('%s', async (_, args, status, words) => {
  const run = await siets(...args);
  expect(run.status).toBe(status);
  expect(run.stderr).toContain(words);
});

test('retry puts what was refused back to work on demand, and the next ingest does it', async () => {
  expect((await siets('retry', '--data', 'd2', '--json')).stdout).toBe('{"retried":0,"linked":0}\n');
  expect((await siets('retry', '--data', 'd2', '--reason', 'empty')).stdout).toContain('Put back to work: 1');
  expect(JSON.parse((await siets('status', '--data', 'd2', '--json')).stdout)).toMatchObject({ dropped: 8, rejected: 0, waiting: 1 });
});
