import { expect, test } from 'vitest';
import { seenWidth } from './seen-width.ts';
import { toTable } from './table.ts';
import { wrapCell } from './wrap-cell.ts';

const columns = [{ title: 'Lauks' }, { title: 'Vērtība', isWide: true }, { title: '%', align: 'right' as const }];

test('no line is wider than the terminal, and every word is there', () => {
  const words = 'Grāmatu apmaiņa starp pagastu bibliotēkām un skolām visā novadā '.repeat(8).trim();
  const table = toTable(columns, [['Nosaukums', words, '95']]);
  const lines = table.trimEnd().split('\n');
  expect(new Set(lines.map(seenWidth)).size).toBe(1);
  expect(seenWidth(lines[0] ?? '')).toBeLessThanOrEqual(100);
  for (const word of new Set(words.split(' '))) expect(table).toContain(word);
});

test('a short table takes no more room than its words', () => {
  const [line = ''] = toTable(columns, [['Nosaukums', 'Īss', '5']]).split('\n');
  expect(seenWidth(line)).toBeLessThan(40);
});

test.each([['āčģ', 3], ['a\u0304', 1], ['🎣', 2], ['\u001B[31mab\u001B[0m', 2], ['„x”', 3]])('%s takes %i columns', (text, width) =>
  expect(seenWidth(text)).toBe(width));

test.each([
  ['between words', 'viens divi trīs', 10, 'viens divi\ntrīs'],
  ['inside a word that is too long, and nothing is lost', 'paraugi-20261122', 6, 'paraug\ni-2026\n1122'],
  ['lines of its own stay', 'a\nb c', 10, 'a\nb c'],
  ['colour holds for each line', '\u001B[31mviens divi\u001B[39m', 5, '\u001B[31mviens\u001B[39m\n\u001B[31mdivi\u001B[39m'],
  ['emoji are not torn', '👩‍🌾👩‍🌾👩‍🌾', 4, '👩‍🌾👩‍🌾\n👩‍🌾'],
])('wraps %s', (_, text, width, expected) => expect(wrapCell(text, width)).toBe(expected));
