import { describe, expect, test } from 'vitest';
import { fixture, packXlsx, problemOf, textsOf } from '../../testing/index.ts';
import { read } from '../read.ts';

const inline = (ref: string, text: string): string => `<c r="${ref}" t="inlineStr"><is><t>${text}</t></is></c>`;
const number = (ref: string, value: number | string, style?: number): string => `<c r="${ref}"${style === undefined ? '' : ` s="${style}"`}><v>${value}</v></c>`;
const row = (...cells: string[]): string => `<row>${cells.join('')}</row>`;
const textOf = async (options: Parameters<typeof packXlsx>[0]): Promise<string> => (await read(packXlsx(options), { name: 'a.xlsx' })).text;

test.each(['xlsx', 'ods'])('a list of projects that LibreOffice wrote, as %s', async (ending) => {
  const document = await read(fixture(`project-list.${ending}`));
  expect(textsOf(document, 'heading')).toEqual(['Apstiprinātie', 'Zaļkalnes novada apstiprinātie projekti 2024. gadā', 'Piezīmes']);
  expect(textsOf(document, 'row')).toEqual([
    'Nr.\tProjekta nosaukums\tProjekta iesniedzējs\tKopējās izmaksas\tAtbalsta intensitāte\tSākums\tBeigas',
    '1\tĀbeļdārza atjaunošana Strautu muižā\tBiedrība „Zaļie zari”\t12\u00A0400,50 EUR\t85%\t01.03.2024.\t30.11.2024.',
    '2\tĶemeru takas labiekārtošana\tNodibinājums „Taku draugi”\t3\u00A0863,61 EUR\t70%\t15.05.2024.\t14.05.2025.',
    '3\tŠūpoļu laukums ģimenēm\tSIA „Ūdensroze”\t1\u00A0248\u00A0600,00 EUR\t50%\t02.01.2024.\t31.12.2026.',
  ]);
  expect(document).toMatchObject({ textSource: 'markup', pages: null, hints: { title: 'Projektu saraksts', author: 'Zaļkalnes novads' } });
});

describe('values are printed as the cell shows them, dates in full and in Latvian order', () => {
  test.each([
    ['General', 3863.61, '3863,61'],
    ['General', 0.1 + 0.2, '0,3'],
    ['General', 40003000123, '40003000123'],
    ['00000', 12, '00012'],
    ['#,##0.00\\ [$€-426]', 12_400.5, '12\u00A0400,50 €'],
    ['0.0%', 0.855, '85,5%'],
    ['dd.mm.yyyy', 45_352, '01.03.2024.'],
    ['mm/dd/yy', 45_352, '01.03.2024.'],
    ['[$-426]yyyy". gada "d. mmmm', 45_352, '01.03.2024.'],
    ['mmmm yyyy', 45_352, '03.2024.'],
    ['yyyy', 45_352, '2024'],
    ['dd.mm.yyyy h:mm', 45_352.5, '01.03.2024. 12:00'],
    ['dd.mm.yyyy', 1, '01.01.1900.'],
    ['@', 5, '5'],
    ['"(((" broken [', 5, '5'],
  ])('%s of %d', async (format, value, printed) => {
    expect(await textOf({ sheets: { A: row(inline('A1', 'x'), number('B1', value, 0)) }, formats: [format] })).toBe(`x\t${printed}`);
  });
  test('a workbook that counts from 1904', async () => {
    expect(await textOf({ sheets: { A: row(inline('A1', 'x'), number('B1', 43_890, 0)) }, formats: ['dd.mm.yyyy'], is1904: true })).toBe('x\t01.03.2024.');
  });
});

test('shared strings with runs, formulas by what they last came to, truth values; errors print nothing', async () => {
  const strings = '<si><r><t>Ķemeru </t></r><r><t>taka</t></r><rPh><t>kemeru</t></rPh></si>';
  const cells = ['<c r="A1" t="s"><v>0</v></c>', '<c r="B1" t="str"><f>A1</f><v>Ķemeri</v></c>', '<c r="C1" t="b"><v>1</v></c>', '<c r="D1" t="e"><v>#REF!</v></c>', '<c r="E1"><f>1+1</f><v>2</v></c>'];
  expect(await textOf({ sheets: { A: row(...cells) }, strings })).toBe('Ķemeru taka\tĶemeri\tjā\t2');
});

test('columns that nobody filled are left out, gaps within a row stay', async () => {
  const rows = [row(inline('A1', 'Nosaukums'), inline('C1', 'Summa'), inline('XFD1', 'Piezīmes')), row(inline('A2', 'Taka'), inline('XFD2', 'ok'))];
  expect(await textOf({ sheets: { A: rows.join('') } })).toBe('Nosaukums\tSumma\tPiezīmes\nTaka\t\tok');
});

test('several sheets each with their name, hidden ones left out with a warning', async () => {
  const sheets = { Projekti: row(inline('A1', 'a'), inline('B1', 'b')), Lapa2: row(inline('A1', 'c'), inline('B1', 'd')), Slepenie: row(inline('A1', 'e'), inline('B1', 'f')) };
  const document = await read(packXlsx({ sheets, hidden: ['Slepenie'] }));
  expect(document.text).toBe('Projekti\n\na\tb\nc\td');
  expect(document.warnings).toMatchObject([{ code: 'hidden-sheets', detail: 'Slepenie' }]);
});

describe('refused', () => {
  test('nothing in it', async () => expect(await problemOf(packXlsx({ sheets: { A: '' } }), 'a.xlsx')).toBe('no-text'));
  test('a document type in a sheet', async () =>
    expect(await problemOf(packXlsx({ sheets: {}, others: { 'xl/workbook.xml': '<!DOCTYPE a [<!ENTITY b "c">]><workbook/>' } }), 'a.xlsx')).toBe('damaged'));
  test('a cell for each of many columns in each of many rows', async () => {
    const letters = (at: number): string => (at < 26 ? '' : letters(Math.floor(at / 26) - 1)) + String.fromCharCode(65 + (at % 26));
    const diagonal = Array.from({ length: 300 }, (_, at) => row(inline('A1', 'a'), inline(`${letters(at + 1)}1`, 'x')));
    expect(await problemOf(packXlsx({ sheets: { A: diagonal.join('') } }), 'a.xlsx', { limits: { maxElements: 2_000 } })).toBe('too-large');
  });
});
