import { expect, test } from 'vitest';
import { makeMask } from './mask-words.ts';

test.each([
  ['whole words in any case', ['Anna Liepa'], 'ANNA LIEPA, Anna Liepājā', '████ █████, Anna Liepājā'],
  ['a name in every case, and with the surname first', ['Jānis Lācis'], 'Jāņa Lāča, Jānim Lācim, LĀČA JĀŅA; Jānis; lāča', '████ ████, █████ █████, ████ ████; Jānis; lāča'],
  ['a single word only as it is given', ['Liepa'], 'Liepa, Liepas', '█████, Liepas'],
  ['parted by any blanks, and in names of files', ['Anna Liepa'], 'Anna\n Liepa un anna_liepa.pdf', '████\n █████ un ██████████.pdf'],
  ['not within longer words', ['Liepa'], 'Liepāja, Liepa', 'Liepāja, █████'],
  ['a number however it is grouped', ['29000111'], '+371 29 000 111; 37129000111; 129000111', '████ ██ ███ ███; ███████████; 129000111'],
  ['signs of patterns are signs', ['a+b@c.example'], 'a+b@c.example aab@c.example', '█████████████ aab@c.example'],
  ['double names and addresses with hyphens, however the hyphen is printed', ['Anna Liepa-Krasta', 'a-b@c-d.example'], 'Anna Liepa‐Krasta, Liepa - Krasta, a-b@c-d.example', '████ ████████████, Liepa - Krasta, ███████████████'],
  ['every sign that a pattern could take for its own', ['/x/', '"q" & {r}', 'š^[1]|$'], '/x/ "q" & {r} š^[1]|$', '███ ███ █ ███ ███████'],
  ['the longer of two', ['Anna', 'Anna Liepa'], 'Anna Liepa', '████ █████'],
])('%s', (_, words, text, masked) => {
  expect(makeMask(words)(text).text).toBe(masked);
});
