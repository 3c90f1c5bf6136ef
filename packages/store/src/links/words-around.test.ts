import { expect, test } from 'vitest';
import { toWordsAround } from './words-around.ts';

/** The words between brackets stand for the span. */
function around(marked: string): string {
  const start = marked.indexOf('⟦');
  const end = marked.indexOf('⟧') - 1;
  const { before, is, after } = toWordsAround(marked.replace(/[⟦⟧]/gu, ''), { start, end });
  return `${before}⟦${is}⟧${after}`;
}

test.each([
  ['Rudens ir klāt. Tā izmaksas ir ⟦3 863,61 EUR⟧, no tiem puse sava. Viss.', 'Tā izmaksas ir ⟦3 863,61 EUR⟧, no tiem puse sava.'],
  ['Rudens ir klāt. ⟦Egļu birzs⟧ aug. Viss.', '⟦Egļu birzs⟧ aug.'],
  ['Projekts „⟦Egļu birzs⟧”\nIesniedzējs: pašvaldība', 'Projekts „⟦Egļu birzs⟧”'],
  ['Nosaukums:\n⟦Egļu\n  birzs⟧', '⟦Egļu birzs⟧'],
  ['Kopā ap 3. un 4. kārtu ⟦12 EUR⟧ gadā.', 'Kopā ap 3. un 4. kārtu ⟦12 EUR⟧ gadā.'],
  ['⟦⟧', '⟦⟧'],
])('%j', (marked, expected) => {
  expect(around(marked)).toBe(expected);
});

test('a long line is cut at blanks on both sides', () => {
  const words = 'egle osis '.repeat(100);
  const shown = around(`${words}⟦liepa⟧ ${words}`);
  expect(shown).toMatch(/^… (?:egle|osis) .*⟦liepa⟧ .*(?:egle|osis)…$/u);
  expect(shown.length).toBeLessThan(420);
});
