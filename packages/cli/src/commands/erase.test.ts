import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { callSiets, makeFolder, runSiets, type Run, type TestFolder } from '../../testing/index.ts';

const CARD = 'Projekta nosaukums: Ābeļdārza atjaunošana\nProjekta numurs: 19-08-A01220-000077\nKontaktpersona: Vilma Ziediņa, tālr. 29000111\n';
let folder: TestFolder;
const siets = (...args: string[]): Promise<Run> => callSiets([...args, '--data', join(folder.path, 'd')]);

beforeAll(async () => {
  folder = await makeFolder();
  await folder.write('in/dārzs.txt', CARD);
  await folder.write('words.txt', 'Vilma Ziediņa\n29000111\n');
  await runSiets(['ingest', 'in', '--data', 'd'], { cwd: folder.path });
}, 60_000);
afterAll(() => folder.remove());

test('tells first what it would touch, then erases, and reading anew does not bring it back', async () => {
  const words = join(folder.path, 'words.txt');
  const asked = await siets('erase', words);
  expect([asked.status, asked.stdout]).toEqual([2, expect.stringMatching(/^[0-9a-f]{12} {2}dārzs\.txt {2}places: 2, fields: 1\n$/u)]);
  expect(asked.stderr).toContain('cannot be undone');
  const done = await siets('erase', words, '--yes', '--json');
  expect(JSON.parse(done.stdout)).toMatchObject([{ name: 'dārzs.txt', places: 2, fields: 1 }]);
  expect(done.stdout + done.stderr).not.toMatch(/Vilma|Ziediņa/u);
  expect((await siets('show', '1', '--json')).stdout).not.toMatch(/Vilma|Ziediņa|29000111/u);
  expect((await siets('verify')).status).toBe(0);
  expect((await siets('reprocess', '1', '--read')).status).toBe(0);
  await runSiets(['ingest', 'in', '--data', 'd'], { cwd: folder.path });
  expect((await siets('show', '1', '--json')).stdout).not.toMatch(/Vilma|Ziediņa|29000111/u);
  expect(JSON.parse((await siets('status', '--json')).stdout)).toMatchObject({ dropped: 2, recorded: 1, duplicate: 1 });
  expect((await siets('verify')).status).toBe(0);
  expect((await siets('erase', words, '--yes')).stdout).toBe('It was found nowhere.\n');
  const files = await readdir(join(folder.path, 'd'), { recursive: true, withFileTypes: true });
  const held = await Promise.all(files.filter((file) => file.isFile() && !file.name.startsWith('siets.db')).map((file) => readFile(join(file.parentPath, file.name), 'utf8')));
  expect(held.filter((text) => /Vilma|Ziediņa/u.test(text))).toEqual([]);
}, 60_000);

test('words too short are refused with what is needed', async () => {
  const short = await folder.write('short.txt', 'Li\n');
  const { status, stderr } = await siets('erase', short);
  expect([status, stderr]).toEqual([2, expect.stringContaining('at least 3 characters')]);
});
