import { describe, expect, test } from 'vitest';
import { fixture, problemOf, textsOf } from '../../testing/index.ts';
import { read } from '../read.ts';

const bytesOf = (rtf: string): Uint8Array => Buffer.from(rtf, 'latin1');
/** A document with Word's usual beginning: two fonts, one of them for Baltic letters. */
const word = (body: string): Uint8Array =>
  bytesOf(`{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\froman\\fcharset0 Times;}{\\f1\\froman\\fcharset186 Times Baltic;}{\\f2\\fcharset2 Symbol;}{\\f3\\fcharset204 Times CYR;}}${body}}`);
const textOf = async (body: string): Promise<string> => (await read(word(body), { name: 'a.rtf' })).text;

describe('what a writer made', () => {
  test.each(['article', 'card-ruled'])('%s reads like its DOCX', async (name) => {
    const [rtf, docx] = await Promise.all([read(fixture(`${name}.rtf`)), read(fixture(`${name}.docx`))]);
    expect(rtf).toMatchObject({ mediaType: 'application/rtf', textSource: 'markup', pages: null, warnings: [] });
    for (const kind of ['heading', 'paragraph', 'row', 'list-item', 'header']) expect(textsOf(rtf, kind)).toEqual(textsOf(docx, kind));
  });
});

describe('letters', () => {
  test.each([
    ['of a font for Baltic letters', "\\f1 \\'cdemeru taka", 'Ķemeru taka'],
    ['of a font for Cyrillic', "\\f3 \\'cf\\'f0\\'ee\\'e5\\'ea\\'f2", 'Проект'],
    ['as numbers, with what old programs show instead', "\\u310\\'4bemeru \\u8211 - taka", 'Ķemeru – taka'],
    ['as numbers below zero and in pairs', '\\u-10179?\\u-8704? x', '😀 x'],
    ['as numbers without a stand-in', '\\uc0\\u256 be\\u316 d\\u257 rzs', 'Ābeļdārzs'],
    ['that a group ends', "{\\uc1\\u256 }\\'62ele", 'Ābele'],
    ['with names', '\\ldblquote Taka\\rdblquote  \\emdash\\~a\\_b\\-c', '“Taka” —\u00A0a-bc'],
    ['of a symbol font', "\\f2 \\'b7\\f0  talka", '• talka'],
  ])('%s', async (_, body, text) => expect(await textOf(body)).toBe(text));

  test('of the code page that the document names', async () => {
    expect((await read(bytesOf("{\\rtf1\\ansi\\ansicpg1257{\\fonttbl{\\f0\\fcharset0 Arial;}}\\f0 \\'cdemeru \\'e7k\\'e7nas}"))).text).toBe('Ķemeru ēkēnas');
  });
});

const row = (edges: number[], ...cells: string[]): string => `\\trowd${edges.map((edge) => `\\cellx${edge}`).join('')}${cells.map((cell) => `\\pard\\intbl ${cell}\\cell`).join('')}\\row`;

describe('tables', () => {
  test('rows of cells, the last one over several lines; the text after them', async () => {
    const body = `${row([2_000, 9_000], 'Laiks:', '2024')}${row([2_000, 9_000], 'M\\u275?r\\u311?is:', 'Kopt\\par taku')}\\pard Beigas\\par`;
    expect(await textOf(body)).toBe('Laiks:\t2024\nMērķis:\tKopt\ntaku\n\nBeigas');
  });
  test('a cell that reaches over columns keeps the others in their place', async () => {
    const body = row([1_000, 2_000, 3_000], 'a', 'b', 'c') + row([2_010, 3_000], 'ab', 'c');
    expect(await textOf(body)).toBe('a\tb\tc\nab\t\tc');
  });
  test('a table inside a cell', async () => {
    const inner = '\\pard\\intbl\\itap2 Igaunija\\nestcell Tartu\\nestcell{\\*\\nesttableprops\\trowd\\cellx500\\cellx900\\nestrow}{\\nonesttables\\par}';
    const body = `${row([1_000, 2_000], 'Partneri:', `${inner}\\pard\\intbl\\itap1 `)}${row([1_000, 2_000], 'Laiks:', '2024')}`;
    expect(await textOf(body)).toBe('Partneri:\tIgaunija | Tartu\nLaiks:\t2024');
  });
});

test('lists keep the numbers that are printed, bullets become one', async () => {
  const item = (mark: string, level: number, text: string): string => `{\\listtext\\pard\\plain ${mark}\\tab}\\pard\\ilvl${level} ${text}\\par`;
  const document = await read(word(item('1.', 0, 'Pie\\u353?\\u311?irt') + item('1.1.', 1, 'skolai') + item('a)', 2, 'soliem') + item("\\f2\\'b7", 0, 'talka')));
  expect(textsOf(document, 'list-item')).toEqual(['1. Piešķirt', '1.1. skolai', 'a) soliem', '- talka']);
  expect(document.blocks.map(({ level }) => level)).toEqual([1, 2, 3, 1]);
});

test('headings by their style, notes and boxes after what they hang on, links and facts of the file as hints', async () => {
  const head = '{\\stylesheet{\\s0 Normal;}{\\s3\\b Virsraksts 2;}}{\\info{\\title Karte}{\\author Anna Ozola}{\\creatim\\yr2024\\mo3\\dy1\\hr9}}';
  const body =
    '{\\header\\pard Novads\\par}\\pard\\s3 M\\u275?r\\u311?is\\par\\pard Kopt{\\footnote\\pard Bez PVN.} {\\shp{\\*\\shpinst{\\sp{\\sn a}{\\sv b}}{\\shptxt\\pard Lodzi\\u326?\\u353?\\par}}}taku.\\par ' +
    'Skat. {\\field{\\*\\fldinst{HYPERLINK "https://novads.example/a"}}{\\fldrslt{vietn\\u275?}}}\\par';
  const document = await read(word(head + body));
  expect(document.text).toBe('Novads\n\nMērķis\n\nKopt taku.\n\nLodziņš\n\nSkat. vietnē\n\n1. Bez PVN.');
  expect(document.blocks.map(({ kind }) => kind)).toEqual(['header', 'heading', 'paragraph', 'paragraph', 'paragraph', 'list-item']);
  expect(document.hints).toEqual({ title: 'Karte', author: 'Anna Ozola', created: '2024-03-01', links: 'https://novads.example/a' });
});

test('hidden and deleted words, pictures, objects and comments are no text', async () => {
  const body =
    'a{\\v slēpts}{\\deleted dzēsts}{\\pict\\pngblip 89504e47}{\\object{\\*\\objdata 0105}{\\result b}}{\\*\\annotation piez\\u299?me}{\\*\\nezinams c}\\bin5 }{\\x}d\\par';
  expect(await textOf(body)).toBe('abd');
});

describe('refused', () => {
  test('cut off', async () => expect(await problemOf(fixture('article.rtf').slice(0, -2_000), 'a.rtf')).toBe('damaged'));
  test('groups without end', async () => expect(await problemOf(word('{'.repeat(5_000) + 'x' + '}'.repeat(5_000)), 'a.rtf')).toBe('too-large'));
  test('no words', async () => expect(await problemOf(word('{\\pict 00}'), 'a.rtf')).toBe('no-text'));
  test('a length that leads out of the file', async () => expect(await problemOf(word('a\\bin999999999 b'), 'a.rtf')).toBe('damaged'));
});
