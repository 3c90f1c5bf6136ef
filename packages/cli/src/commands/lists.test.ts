import { expect, test } from 'vitest';
import { callSiets, makeFolder } from '../../testing/index.ts';

const TEXT = 'Projekts „Sēklas visiem”\nProjekta iesniedzējs: biedrība „Zaļā līkne”\nProjekta virzītājs: Ozolkalna sēklu krātuve\nKopējās izmaksas: 12 400,00 EUR\n';
const TSV = [
  'kind\tname\taliases\tnumber\tcountry\tfield\trole\tof',
  'organisation\tOzolkalna sēklu krātuve\tOSK | Sēklu krātuve\t40001234567\tLV\t\t\t',
  'label\tProjekta virzītājs\t\t\t\torganisations\tlead\t',
  'alias\tValsts kultūrkapitāla fonds\tSēklu atbalsta konkurss\t\t\t\t\tfunder',
].join('\r\n');

test('lists from a spreadsheet are added once, read documents, go out as JSON and TSV, and reach older documents by reprocessing', async () => {
  const folder = await makeFolder();
  try {
    await folder.write('in/1.txt', TEXT);
    await folder.write('own.tsv', TSV);
    const data = ['--data', `${folder.path}/d`];
    await callSiets(['ingest', `${folder.path}/in`, ...data]);
    expect((await callSiets(['lists', 'import', `${folder.path}/own.tsv`, ...data])).stdout).toContain('3');
    expect((await callSiets(['lists', 'import', `${folder.path}/own.tsv`, ...data])).stdout).toMatch(/: 0; .*: 3\./u);
    const shown = JSON.parse((await callSiets(['lists', '--json', ...data])).stdout) as { version: string; entries: unknown[] };
    expect(shown.entries).toHaveLength(3);
    const { stdout: exported } = await callSiets(['lists', 'export', ...data]);
    await folder.write('own.json', exported);
    await folder.write('again.tsv', (await callSiets(['lists', 'export', '--format', 'tsv', ...data])).stdout);
    const read = async (lists: string) => JSON.parse((await callSiets(['extract', `${folder.path}/in/1.txt`, '--lists', `${folder.path}/${lists}`])).stdout) as { document: { rules: string }; projects: { organisations: { value: { name: string; role: string } }[] }[] };
    const record = await read('own.json');
    expect(record.document.rules.endsWith(`.${shown.version}`)).toBe(true);
    expect(await read('again.tsv')).toEqual(record);
    expect(record.projects[0]?.organisations.map(({ value }) => [value.role, value.name])).toContainEqual(['lead', 'Ozolkalna sēklu krātuve']);
    await callSiets(['reprocess', ...data]);
    const stored = JSON.parse((await callSiets(['show', '1', '--json', ...data])).stdout) as unknown;
    expect(JSON.stringify(stored)).toContain(record.document.rules);
    expect((await callSiets(['lists', 'remove', 'Projekta virzītājs', ...data])).stdout).toContain('Projekta virzītājs');
    expect((await callSiets(['lists', 'history', '--json', ...data])).stdout.trim().split('\n')).toHaveLength(4);
  } finally {
    await folder.remove();
  }
});

test('a file that does not fit is refused as a whole, with the entry and why', async () => {
  const folder = await makeFolder();
  try {
    await folder.write('in/1.txt', TEXT);
    const data = ['--data', `${folder.path}/d`];
    await callSiets(['ingest', `${folder.path}/in`, ...data]);
    const refused = async (text: string) => {
      await folder.write('own.json', text);
      const { status, stderr } = await callSiets(['lists', 'import', `${folder.path}/own.json`, ...data]);
      return [status, stderr];
    };
    const good = { kind: 'organisation', name: 'Bebru māja' };
    expect(await refused(JSON.stringify([good, { kind: 'organisation', name: 'Un' }]))).toEqual([1, expect.stringContaining('Un')]);
    expect(await refused(JSON.stringify([good, { kind: 'label', words: 'Virzītājs' }]))).toEqual([1, expect.stringContaining('2')]);
    expect(await refused('{"entries": 5}')).toEqual([1, expect.stringContaining('JSON')]);
    expect((await callSiets(['lists', ...data, '--json'])).stdout).toContain('"entries": []');
  } finally {
    await folder.remove();
  }
});
