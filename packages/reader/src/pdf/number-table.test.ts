import { describe, expect, test } from 'vitest';
import { makeTextPdf, textsOf, type PdfWord } from '../../testing/index.ts';
import { read } from '../read.ts';

const word = (x: number, y: number, text: string): PdfWord => ({ x, y, size: 10, text });
/** Figures end at a common edge, as Helvetica draws digits: 5.56 points each at this size, 2.78 for a comma or a blank. */
const figure = (right: number, y: number, text: string): PdfWord =>
  word(right - [...text].reduce((sum, sign) => sum + (/\d/u.test(sign) ? 5.56 : 2.78), 0), y, text);
const rowsOf = async (words: PdfWord[]): Promise<string[]> => textsOf(await read(makeTextPdf([words])), 'row');
const prose = word(72, 760, 'Budget of the whole project and of each of its partners, in euro, is given here below in a table.');

describe('tables of figures that no line draws', () => {
  test('drawn cell by cell, with a head and a name that wraps', async () => {
    const rows = await rowsOf([
      prose,
      word(230, 730, 'Total'), word(320, 730, 'Programme'), word(320, 718, '(90 %)'),
      word(72, 700, 'Whole project'), figure(260, 700, '716 000,00'), figure(360, 700, '644 400,00'),
      word(72, 680, 'Planning region'), word(72, 668, 'of the lakes'), figure(260, 680, '142 000,00'), figure(360, 680, '127 800,00'),
      word(72, 650, 'Town'), figure(260, 650, '65 000,00'), figure(360, 650, '58 500,00'),
    ]);
    expect(rows).toEqual([
      '\tTotal\tProgramme (90 %)',
      'Whole project\t716 000,00\t644 400,00',
      'Planning region of the lakes\t142 000,00\t127 800,00',
      'Town\t65 000,00\t58 500,00',
    ]);
  });

  test('two rows prove nothing, nor do figures at other edges', async () => {
    const line = (y: number, shift: number): PdfWord[] => [word(72, y, 'Path'), figure(260 + shift, y, '100'), figure(360 + shift, y, '2 000')];
    const name = (y: number): PdfWord => word(72, y, 'Words that reach over every column of what might look like a table here');
    expect(await rowsOf([prose, ...line(700, 0), name(686), ...line(672, 20), name(658), ...line(644, 40)])).toEqual([]);
  });

  test('three columns of a newspaper are none', async () => {
    const column = (x: number): PdfWord[] => ['The path along the', 'river was mended', 'in 2024 by people', 'of the town'].map((text, at) => word(x, 700 - at * 12, text));
    expect(await rowsOf([prose, ...column(72), ...column(220), ...column(368)])).toEqual([]);
  });
});

test('a line that begins a label is a line of its own, if a word more had fitted before it', async () => {
  const { text } = await read(
    makeTextPdf([[
      prose,
      word(72, 700, 'Project title: Numbers in the nature of the three'),
      word(72, 688, 'Project number: 2019-1-PL01-KA229-064977'),
      word(72, 676, 'Coordinator: The second school of the town of Olsztyn'),
    ]]),
  );
  expect(text.split('\n').slice(-3)).toEqual([
    'Project title: Numbers in the nature of the three', 'Project number: 2019-1-PL01-KA229-064977', 'Coordinator: The second school of the town of Olsztyn',
  ]);
});
