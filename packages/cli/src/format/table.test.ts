import { expect, test } from 'vitest';
import { seenWidth, toTable } from './table.ts';

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
