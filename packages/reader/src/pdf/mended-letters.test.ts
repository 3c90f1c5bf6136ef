import { describe, expect, test } from 'vitest';
import { makeTextPdf, type PdfWord } from '../../testing/index.ts';
import { read } from '../read.ts';

const lines = (...texts: string[]): PdfWord[] => texts.map((text, at) => ({ x: 72, y: 760 - at * 15, size: 11, text }));
const readLines = async (texts: string[], extra = '') => {
  const { text, warnings } = await read(makeTextPdf([lines(...texts)], extra), { ocr: 'none' });
  return { text: text.replaceAll('\n', ' '), warnings: warnings.map(({ code, page }) => `${code} ${page}`) };
};
// 0xAF is the loose macron and 0xB8 the loose cedilla of western fonts.
const repaired = ['text-repaired 1'];

describe('letters that were stored wrongly', () => {
  test('marks after their letters', async () => {
    expect(await readLines(['Projekta kope\u00AFja\u00AFs izmaksas, me\u00AFrk\u00B8is'])).toEqual({ text: 'Projekta kopējās izmaksas, mērķis', warnings: repaired });
  });
  test('marks before their letters, told by those that fit nothing else', async () => {
    expect((await readLines(['Projekta kop\u00AFej\u00AFas izmaksas, r\u00AFiki, ir ie\u00AFetu'])).text).toBe('Projekta kopējās izmaksas, rīki, ir ieētu');
  });
  test('marks that tear their words', async () => {
    expect((await readLines(['Projekta kope\u00AF ja\u00AF s sa\u00AF kuma datums skola\u00AF'])).text).toBe('Projekta kopējās sākuma datums skolā');
  });
  test('a lone sign stays', async () => {
    expect(await readLines(['Zīme \u00AF stāv viena'.replace('ī', 'i').replace('ā', 'a')])).toEqual({ text: 'Zime \u00AF stav viena', warnings: [] });
  });
  test('windows-1257 in a font that says it is western', async () => {
    const texts = ['Pa\u00F0vald\u00EEbas l\u00EEdzfinans\u00E7jums ir pie\u00F2emts', 'Kop\u00E7j\u00E2s izmaksas un rezult\u00E2ti, m\u00E7r\u00ED\u00EEtis'];
    expect(await readLines(texts)).toEqual({ text: 'Pašvaldības līdzfinansējums ir pieņemts Kopējās izmaksas un rezultāti, mērķītis', warnings: repaired });
  });
  test('French words in such a font are French', async () => {
    const text = 'Le ch\u00E2teau du ma\u00EEtre : un go\u00FBt tr\u00E8s fran\u00E7ais, une for\u00EAt o\u00F9 il a \u00E9t\u00E9';
    expect(await readLines([text])).toEqual({ text, warnings: [] });
  });
  test.each([1, 3, 8])('letters set %i points apart', async (spacing) => {
    expect((await readLines(['Projekta nosaukums ir te'], `${spacing} Tc`)).text).toBe('Projekta nosaukums ir te');
  });
});

describe('a text layer whose letters make no sense', () => {
  const moved = (text: string): string => text.replace(/\S/gu, (letter) => String.fromCharCode((letter.codePointAt(0) ?? 0) - 29));
  const page = Array.from({ length: 4 }, () => moved('projekta kopejas izmaksas ir divdesmit tris tukstosi'));
  test('is told, where nothing else may read the page', async () => {
    expect((await readLines(page)).warnings).toEqual(['text-layer-broken 1']);
  });
  test('a page of numbers and names is none', async () => {
    expect((await readLines(['Kr. Barona iela 12, LV-1011', 'SIA XYZ, reg. nr. 40003000000', 'www.example.example'])).warnings).toEqual([]);
  });
});

test('a page whose words run up it is read as if it were turned, and its places stay those of the page', async () => {
  const { text, layout } = await read(makeTextPdf([lines('Projekta nosaukums: Zala taka', 'Projekta summa: 500 EUR')], '0 1 -1 0 800 0 cm'));
  expect(text).toBe('Projekta nosaukums: Zala taka Projekta summa: 500 EUR');
  const [left = 0, top = 0, right = 0, bottom = 0] = layout.runs[0]?.box ?? [];
  expect(bottom - top).toBeGreaterThan(3 * (right - left));
  expect(right).toBeLessThanOrEqual(layout.pages[0]?.width ?? 0);
});
