import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { rulesVersion } from '@siets/rules';
import { openStore, type Mismatch } from '@siets/store';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { callSiets, makeFolder, runSiets, type Run, type TestFolder } from '../../testing/index.ts';

let folder: TestFolder;
const siets = (...args: string[]): Promise<Run> => callSiets([...args, '--data', join(folder.path, 'd')]);
const lines = ({ stdout }: Run): unknown[] => stdout.trim().split('\n').map((line) => JSON.parse(line) as unknown);
const card = (name: string): string => `Projekta nosaukums: ${name}\nProjekta numurs: 19-08-A01220-000077\nProjekta īstenošanas laiks: 01.03.2024. – 30.11.2025.\n`;

function change(sql: string): void {
  const db = new DatabaseSync(join(folder.path, 'd', 'siets.db'));
  db.exec(sql);
  db.close();
}

beforeAll(async () => {
  folder = await makeFolder();
  await folder.write('in/dārzs.txt', card('Ābeļdārza atjaunošana Rīvas muižā'));
  await folder.write('in/pirts.txt', card('Pirts atjaunošana Rīvas muižā'));
  await runSiets(['ingest', 'in', '--data', 'd'], { cwd: folder.path });
}, 60_000);
afterAll(() => folder.remove());

describe('decide', () => {
  test('what people decide is shown, listed, exported with its state, and undone', async () => {
    expect((await siets('decide', '1', 'confirm', 'title', '--by', 'Anna')).stdout).toMatch(/^Title: Ābeļdārza .* \(confirmed, d_/u);
    expect((await siets('decide', '1', 'correct', 'period.end', '--value', '2026-01', '--by', 'Anna')).stdout).toContain('End: 01.2026. (corrected');
    expect((await siets('decide', '1', 'add', 'partnerCount', '--value', '3', '--words', '30', '--by', 'Anna')).status).toBe(0);
    const { stdout } = await siets('show', '1');
    expect(stdout).toMatch(/End +│ 01\.2026\. +│ .*✎/u);
    expect((await siets('show', '1', '--extracted')).stdout).toMatch(/End +│ 30\.11\.2025\./u);
    const fields = lines(await siets('export', '--table', 'fields', '--all', '--format', 'ndjson')) as { name: string; state: string; value: string }[];
    expect(fields.filter(({ state }) => state !== 'extracted').map(({ name, state }) => [name, state])).toEqual([
      ['title', 'checked'], ['partnerCount', 'person'], ['period.end', 'person'],
    ]);
    const decisions = lines(await siets('decisions', '1', '--json')) as { id: string; action: string }[];
    expect(decisions.map(({ action }) => action)).toEqual(['confirm', 'correct', 'add']);
    expect((await siets('decisions', '1', '--undo', decisions[2]?.id ?? '', '--by', 'Jānis')).stdout).toContain('undone: added Number of partners');
    expect((await siets('decisions', '1')).stdout).toMatch(/Anna {2}added .*undone Jānis/u);
  });

  test('decisions travel to another data folder, once', async () => {
    const exported = await siets('decisions', '--export');
    await writeFile(join(folder.path, 'decisions.ndjson'), `${exported.stdout}{"documentId":"sha256:0"}\n`);
    await runSiets(['ingest', 'in', '--data', 'd2'], { cwd: folder.path });
    const read = () => callSiets(['decisions', '--import', join(folder.path, 'decisions.ndjson'), '--data', join(folder.path, 'd2'), '--json']);
    expect(lines(await read())).toEqual([{ added: 3, known: 0, refused: 1 }]);
    expect(await read()).toMatchObject({ status: 1, stdout: '{"added":0,"known":3,"refused":1}\n' });
    const other = await callSiets(['decisions', '--export', '--data', join(folder.path, 'd2')]);
    expect(lines(other)).toEqual(lines(exported));
  }, 60_000);

  test.each([
    ['a value that does not fit', ['decide', '1', 'correct', 'period.end', '--value', 'drīz'], 1, 'does not fit the field "period.end"'],
    ['a field that is not there', ['decide', '1', 'confirm', 'goal'], 1, 'There is no field "goal"'],
    ['an unknown action', ['decide', '1', 'praise', 'title'], 2, 'There is no action "praise"'],
    ['automatic acceptance in the place of a person', ['decide', '1', 'confirm', 'title', '--by', 'automatic'], 2, '"automatic" is not a person'],
    ['words that do not stand there', ['decide', '1', 'add', 'goal', '--value', 'x', '--words', 'nekad'], 1, 'do not stand in the text'],
    ['no document named', ['decisions'], 2, 'Name a document'],
    ['a condition that makes no sense', ['reprocess', '--where', 'colour=red'], 2, 'makes no sense'],
    ['no such version', ['reprocess', '--rules-older-than', 'new'], 2, 'is no version'],
    ['no such rerun', ['reprocess', '--report', '99'], 1, 'There was no such rerun'],
    ['a file that is not there', ['withdraw', 'nav.txt'], 1, 'There is no file "nav.txt"'],
  ])('%s', async (_, args, status, words) => {
    expect(await siets(...args)).toMatchObject({ status, stderr: expect.stringContaining(words) as unknown });
  });
});

describe('reprocess', () => {
  test('tells of each change whether it fixes or breaks, keeps what people decided, and shows it again', async () => {
    // As if older rules had read other dates: one that a person confirmed, one that a person corrected.
    change(`update records set body = replace(replace(body, '"2024-03-01"', '"2023"'), '"2025-11-30"', '"2026-01"'), rules = '0.0.1' where document = 1`);
    change(`update documents set rules = '0.0.1' where key = 1`);
    const tried = await siets('reprocess', '--dry-run', '--json');
    expect(lines(tried)).toMatchObject([
      { name: 'dārzs.txt', changes: [{ field: 'period.start', verdict: null, was: { value: '2023' }, now: { value: '2024-03-01' } }, { field: 'period.end', verdict: 'break' }] },
      { documents: 1, changed: 1, fixes: 0, breaks: 1, other: 1, fields: { 'period.end': { fixes: 0, breaks: 1, other: 0 } } },
    ]);
    expect(tried.status).toBe(1);
    const run = await runSiets(['reprocess', '--data', 'd'], { cwd: folder.path });
    expect(run.stdout).toContain('Documents: 1, changed: 1, failed: 0. Fixes 0, breaks 1, other changes 1');
    expect(run.stdout).toMatch(/Nr\. 1 {2}dārzs\.txt.*\n.*Start: 2023 → 01\.03\.2024\.\n.*✗ End: 01\.2026\. → 30\.11\.2025\./u);
    expect((await siets('show', '1')).stdout).toMatch(/End +│ 01\.2026\./u);
    expect((await siets('reprocess', '--report')).stdout).toBe(run.stdout);
    expect((await siets('reprocess', '--dry-run')).stdout).toContain('Documents: 0');
    expect(JSON.parse((await siets('status', '--json')).stdout)).toMatchObject({ dropped: 2, recorded: 2, again: 0 });
  }, 60_000);

  test('gold judges too', async () => {
    await folder.write('gold/one/source.txt', card('Pirts atjaunošana Rīvas muižā'));
    await folder.write('gold/one/gold.json', JSON.stringify({ kind: 'project-card', published: null, projects: [{ title: 'Pirts atjaunošana Rīvas muižā', start: '2024-03-01', end: null }] }));
    change(`update records set body = replace(body, '"2024-03-01"', '"2023"'), rules = '0.0.1' where document = 2`);
    change(`update documents set rules = '0.0.1' where key = 2`);
    const run = await siets('reprocess', '--dry-run', '--json', '--gold', join(folder.path, 'gold'));
    expect(lines(run).at(-1)).toMatchObject({ rules: rulesVersion, fixes: 1, breaks: 0 });
    await runSiets(['reprocess', '--data', 'd'], { cwd: folder.path });
  }, 60_000);

  test('with nothing to do it says so, and a document can be named', async () => {
    expect((await runSiets(['reprocess', '--data', 'd'], { cwd: folder.path })).stdout).toContain('There is nothing to do');
    expect(lines(await runSiets(['reprocess', '2', '--read', '--json', '--data', 'd'], { cwd: folder.path }))).toMatchObject([{ documents: 1, changed: 0, failed: 0 }]);
  }, 60_000);
});

describe('verify and withdraw', () => {
  test('a harmed original is told with what to do, and dropping the file again mends it', async () => {
    expect((await siets('verify')).stdout).toBe('Everything agrees. Documents checked: 2.\n');
    const store = await openStore({ dataDir: join(folder.path, 'd'), readOnly: true });
    const path = store.originals.pathOf((await store.arrivals.get(2))?.documentId ?? '');
    await store.close();
    await writeFile(path, (await readFile(path, 'utf8')).replace('Pirts', 'Pirtz'));
    const { status, stdout } = await siets('verify');
    expect([status, stdout]).toEqual([1, expect.stringContaining('the original has changed or is damaged')]);
    expect(stdout).toContain('Drop the same file again');
    expect((lines(await siets('verify', '--json')) as Mismatch[])[0]).toMatchObject({ code: 'original-changed' });
    expect((await siets('verify', '--quick')).status).toBe(0);
    await runSiets(['ingest', 'in/pirts.txt', '--data', 'd'], { cwd: folder.path });
    expect((await siets('verify')).status).toBe(0);
  }, 60_000);

  test('a file is taken back only where one is sure, by number or by its only name', async () => {
    const asked = await siets('withdraw', 'dārzs.txt');
    expect([asked.status, asked.stderr]).toEqual([2, expect.stringContaining('cannot be undone')]);
    expect((await siets('withdraw', 'dārzs.txt', '--yes')).stdout).toContain('its original and what was read are removed');
    expect((await siets('withdraw', '1', '--yes')).stderr).toContain('It was withdrawn before');
    const several = await siets('withdraw', 'pirts.txt', '--yes');
    expect([several.status, several.stderr]).toEqual([1, expect.stringContaining('There are 2 files')]);
    expect((await siets('withdraw', '2', '--yes')).stdout).toContain('the document stays');
    expect(JSON.parse((await siets('status', '--json')).stdout)).toMatchObject({ dropped: 3, recorded: 1, duplicate: 0, rejected: 2, projects: 1 });
    expect((await siets('verify')).status).toBe(0);
  });
});
