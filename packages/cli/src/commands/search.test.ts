import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { callSiets, makeFolder, type Run, type TestFolder } from '../../testing/index.ts';

let folder: TestFolder;
const search = (...words: string[]): Promise<Run> => callSiets(['search', ...words, '--data', join(folder.path, 'd')]);

beforeAll(async () => {
  folder = await makeFolder();
  await folder.write('in/pirts.txt', 'Projekta nosaukums: Pirts atjaunošana Rīvas muižā\nProjekta numurs: 19-08-A01220-000077\nKopējās izmaksas: 3 863,61 EUR\n');
  await callSiets(['ingest', join(folder.path, 'in'), '--data', join(folder.path, 'd')]);
}, 60_000);
afterAll(() => folder.remove());

test('words without diacritics and in other forms find what was just recorded', async () => {
  expect(await search('--all', 'muizas', 'atjaunosanu')).toMatchObject({ status: 0, stdout: expect.stringContaining('Pirts atjaunošana Rīvas muižā'), stderr: 'Projects found: 1.\n' });
  expect(JSON.parse((await search('--all', '--json', '19-08-A01220')).stdout)).toMatchObject({ total: 1, hits: [{ by: 'text', snippets: [{ field: 'identifiers' }] }] });
  expect(await search('pirts')).toMatchObject({ status: 0, stdout: '', stderr: 'Projects found: 0. Not approved yet: 1 (with --all).\n' });
}, 60_000);

test('what was taken back is found no more; signs alone are no words', async () => {
  expect(await search('--all', '%')).toMatchObject({ status: 1, stderr: expect.stringContaining('no words to search by') });
  await callSiets(['withdraw', '1', '--yes', '--data', join(folder.path, 'd')]);
  expect(await search('--all', 'pirts')).toMatchObject({ status: 0, stderr: 'Projects found: 0.\n' });
}, 60_000);
