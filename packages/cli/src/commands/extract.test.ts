import { execFile } from 'node:child_process';
import { readdir, readFile, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { recordSchema } from '@siets/record';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { callSiets, makeFolder, runSiets, type Run, type TestFolder } from '../../testing/index.ts';

let folder: TestFolder;
const card = 'Projekta nosaukums: Ābeļdārza atjaunošana Rīvas muižā\nProjekta numurs: 19-08-A01220-000077\n';
beforeAll(async () => {
  folder = await makeFolder();
  await folder.write('in/pirmais.txt', card);
  await folder.write('in/mape/otrais.md', `# ${card}`);
  await folder.write('in/mape/otrais.txt', card);
  await folder.write('in/tukšs.txt', '');
  await folder.write('in/~$otrais.docx', 'x');
  await symlink('/etc/hostname', join(folder.path, 'in', 'saite.txt'));
});
afterAll(() => folder.remove());

/** Within this process; words that begin with `in` or `empty` are paths in the folder of the test. */
const call = (...args: string[]): Promise<Run> => callSiets(args.map((arg) => (/^(?:in|empty)\b/u.test(arg) ? join(folder.path, arg) : arg)));

describe('siets extract', () => {
  test('one file prints one object that keeps the contract; every value stands in the text', async () => {
    const { status, stdout } = await runSiets(['extract', 'in/pirmais.txt'], { cwd: folder.path });
    const record = recordSchema.parse(JSON.parse(stdout));
    expect(status).toBe(0);
    expect(record.document.text).toContain('Ābeļdārza');
    const title = record.projects[0]?.title;
    const [evidence] = title?.evidence ?? [];
    expect(record.document.text?.slice(evidence?.start, evidence?.end)).toBe(title?.raw);
  });

  test('several print one line each; one with a problem is told on stderr and the others go on', async () => {
    const { status, stdout, stderr } = await runSiets(['extract', 'in', '--no-text'], { cwd: folder.path });
    const records = stdout.trimEnd().split('\n').map((line) => recordSchema.parse(JSON.parse(line)));
    expect(status).toBe(1);
    expect(records).toHaveLength(3);
    expect(records.every(({ document }) => document.text === undefined)).toBe(true);
    expect(stderr).toContain('in/tukšs.txt: empty');
    expect(stderr).toContain('in/saite.txt: not-a-file');
    expect(stderr).not.toContain('~$otrais');
  });

  test('--out keeps folders, tells names apart and writes nothing for a problem', async () => {
    const { status, stdout } = await call('extract', 'in', '--out', 'in/out');
    expect(status).toBe(1);
    expect(stdout).toBe('');
    const names = await readdir(join(folder.path, 'in/out'), { recursive: true });
    expect(names.sort()).toEqual(['mape', 'mape/otrais.md.json', 'mape/otrais.txt.json', 'pirmais.json']);
    recordSchema.parse(await folder.readJson('in/out/mape/otrais.md.json'));
    const again = await call('extract', 'in/mape', 'in', '--out', 'in/out');
    expect(again.stderr).not.toContain('out/');
  });

  test('many files go to several threads; the order stays, and a bad one stops nothing', async () => {
    for (let n = 100; n < 230; n += 1) await folder.write(`many/${n}.txt`, n === 150 ? '' : `Projekta nosaukums: Zivju taka ${n}\n`);
    const { status, stdout, stderr } = await runSiets(['extract', 'many'], { cwd: folder.path });
    const titles = stdout.trimEnd().split('\n').map((line) => recordSchema.parse(JSON.parse(line)).projects[0]?.title?.value);
    expect(status).toBe(1);
    expect(stderr).toContain('many/150.txt: empty');
    expect(titles).toEqual(Array.from({ length: 130 }, (_, index) => index + 100).filter((n) => n !== 150).map((n) => `Zivju taka ${n}`));
  }, 30_000);

  test('--format table is for reading', async () => {
    const { stdout } = await call('extract', 'in/pirmais.txt', '--format', 'table');
    expect(stdout).toContain('Ābeļdārza atjaunošana Rīvas muižā');
    expect(stdout).toContain('│ Field');
  });

  test.each([
    ['a path that is not there', ['extract', 'nav.txt'], 1, 'nav.txt: missing'],
    ['no path', ['extract'], 2, "missing required argument 'path'"],
    ['an unknown format', ['extract', 'in', '--format', 'xml'], 2, 'Allowed choices are json, table'],
    ['an unknown option', ['extract', 'in', '--fast'], 2, "unknown option '--fast'"],
  ])('%s', async (_, args, status, words) => {
    const run = await call(...args);
    expect(run.status).toBe(status);
    expect(run.stderr).toContain(words);
    expect(run.stdout).toBe('');
  });

  test('an empty folder says so', async () => {
    await folder.write('empty/.DS_Store', '');
    const { status, stderr } = await call('extract', 'empty');
    expect(status).toBe(1);
    expect(stderr).toContain('There is no file in the folders');
  });
});

describe('siets explain', () => {
  test('the tree names rule, words and why a field is empty', async () => {
    const { status, stdout } = await call('explain', 'in/pirmais.txt');
    expect(status).toBe(0);
    expect(stdout).toMatch(/Title title\n.*✓ Ābeļdārza atjaunošana Rīvas muižā\n.*rule title\//u);
    expect(stdout).toContain('– the text does not say (not-said)');
  });

  test('--field shows that field alone, and an unknown one is a wrong call', async () => {
    const { stdout } = await call('explain', 'in/pirmais.txt', '--field', 'period');
    expect(stdout).toContain('period.start');
    expect(stdout).not.toContain('Title');
    const wrong = await call('explain', 'in/pirmais.txt', '--field', 'colour');
    expect(wrong.status).toBe(2);
    expect(wrong.stderr).toContain('no field "colour"');
  });

  test('--mentions --json prints a line each, with words that stand in the text', async () => {
    const text = await readFile(join(folder.path, 'in/pirmais.txt'), 'utf8');
    const { stdout } = await call('explain', 'in/pirmais.txt', '--mentions', '--json');
    const mentions = stdout.trimEnd().split('\n').map((line) => JSON.parse(line) as { type: string; start: number; end: number; raw: string; value: unknown });
    expect(mentions.length).toBeGreaterThan(0);
    for (const { start, end, raw } of mentions) expect(text.slice(start, end)).toBe(raw);
    expect(mentions.map(({ type }) => type)).toContain('identifier');
  });
});

test('siets schema prints a JSON Schema', async () => {
  const { stdout } = await call('schema');
  expect(JSON.parse(stdout)).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema' });
});

test('scripts/siets works from any folder and through a link', async () => {
  const script = join(import.meta.dirname, '../../../../scripts/siets');
  const link = join(folder.path, 'siets-link');
  await symlink(script, link);
  const { stdout } = await promisify(execFile)(link, ['--version'], { cwd: folder.path });
  expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/u);
});

test('messages speak the language that was asked for', async () => {
  const run = (env: NodeJS.ProcessEnv) => runSiets(['extract', 'in/tukšs.txt'], { cwd: folder.path, env });
  expect((await run({ SIETS_LANG: 'lv' })).stderr).toContain('Fails ir tukšs');
  expect((await run({ SIETS_LANG: 'lv' })).stderr).not.toContain('The file is empty');
  expect((await run({ SIETS_LANG: '', LC_ALL: 'C' })).stderr).toMatch(/Fails ir tukšs[^]*The file is empty/u);
});
