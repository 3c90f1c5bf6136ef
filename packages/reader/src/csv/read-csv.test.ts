import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { problemOf } from '../../testing/index.ts';
import { read } from '../read.ts';

const readText = (text: string, name = 'projekti.csv') => read(new TextEncoder().encode(text), { name });

describe('the delimiter is found', () => {
  test.each([
    ['semicolons beside sums with commas', 'Nosaukums;Summa\nTaka;12 400,50\nDārzs;3 863,61\n', 'Nosaukums\tSumma\nTaka\t12 400,50\nDārzs\t3 863,61'],
    ['commas', 'Nosaukums,Gads\nTaka,2024\nDārzs,2025\n', 'Nosaukums\tGads\nTaka\t2024\nDārzs\t2025'],
    ['tabs', 'Nosaukums\tGads\nTaka\t2024\n', 'Nosaukums\tGads\nTaka\t2024'],
    ['bars', 'Nosaukums|Gads\nTaka|2024\n', 'Nosaukums\tGads\nTaka\t2024'],
    ['as Excel names it', 'sep=|\r\nA,x|B\r\nC,y|D\r\n', 'A,x\tB\nC,y\tD'],
  ])('%s', async (_, csv, text) => expect((await readText(csv)).text).toBe(text));
});

test('quoted cells keep delimiters, quotation marks and line ends; a line alone on top is a heading', async () => {
  const document = await readText('Projektu saraksts;;\nNr.;Nosaukums;Piezīme\n1;"Taka ""Ķemeri"; purvs";"viena\ndivas"\n2;Dārzs;nav\n'.replace('"Ķemeri";', '"Ķemeri"";'));
  expect(document.blocks.map(({ kind }) => kind)).toEqual(['heading', 'row', 'row', 'row']);
  expect(document.text).toBe('Projektu saraksts\n\nNr.\tNosaukums\tPiezīme\n1\tTaka "Ķemeri"; purvs\tviena\ndivas\n2\tDārzs\tnav');
});

test('windows-1257 is read, and said', async () => {
  const document = await read(iconv.encode('Nosaukums;Iesniedzējs\nĶemeru taka;Biedrība „Ūdens”\nŠūpoles;Žagatu nams\n', 'windows-1257'), { name: 'a.csv' });
  expect(document).toMatchObject({ mediaType: 'text/csv', textSource: 'plain' });
  expect(document.text).toContain('Ķemeru taka\tBiedrība „Ūdens”');
});

test('a text under this name is read as a text', async () => {
  const document = await readText('Projekts sākas martā.\nTas ir labs projekts\nun beidzas maijā.\n');
  expect(document.blocks.map(({ kind }) => kind)).toEqual(['paragraph']);
});

test('only delimiters', async () => expect(await problemOf(new TextEncoder().encode(';;\n;;\n'), 'a.csv')).toBe('empty'));
