import { expect, test } from 'vitest';
import { toOutputNames } from './output-names.ts';

test.each([
  ['the ending gives way', ['a.pdf', 'b/c.docx'], ['a.json', 'b/c.json']],
  ['where two meet both keep their ending', ['a.pdf', 'a.txt', 'b.txt'], ['a.pdf.json', 'a.txt.json', 'b.json']],
  ['folders keep names apart', ['x/a.pdf', 'y/a.pdf'], ['x/a.json', 'y/a.json']],
  ['files of two folders with one name are numbered', ['a.pdf', 'a.pdf'], ['a.pdf.json', 'a.pdf.2.json']],
  ['only the last ending counts', ['a.b.pdf', 'a.c.pdf'], ['a.b.json', 'a.c.json']],
  ['a name that begins with a dot keeps it', ['.rc', 'no-ending'], ['.rc.json', 'no-ending.json']],
  ['letter case and NFD tell nothing apart', ['Ā.pdf', 'ā.txt'.normalize('NFD')], ['Ā.pdf.json', 'ā.txt.json'.normalize('NFD')]],
  ['a name with its ending meets another', ['a.pdf', 'a.txt', 'a.pdf.x'], ['a.pdf.json', 'a.txt.json', 'a.pdf.2.json']],
])('%s', (_, names, expected) => expect(toOutputNames(names)).toEqual(expected));

test('a name of 255 bytes gets one that fits', () => {
  const [name = ''] = toOutputNames([`${'a'.repeat(253)}.x`]);
  expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255);
  expect(name.endsWith('.json')).toBe(true);
});
