import { expect, test } from 'vitest';
import { makeMask } from './mask-words.ts';

test.each([
  ['whole words in any case', ['Anna Liepa'], 'ANNA LIEPA, Annas Liepas', '████ █████, Annas Liepas'],
  ['parted by any blanks, and in names of files', ['Anna Liepa'], 'Anna\n Liepa un anna_liepa.pdf', '████\n █████ un ██████████.pdf'],
  ['not within longer words', ['Liepa'], 'Liepāja, Liepa', 'Liepāja, █████'],
  ['a number however it is grouped', ['29000111'], '+371 29 000 111; 37129000111; 129000111', '████ ██ ███ ███; ███████████; 129000111'],
  ['signs of patterns are signs', ['a+b@c.example'], 'a+b@c.example aab@c.example', '█████████████ aab@c.example'],
  ['the longer of two', ['Anna', 'Anna Liepa'], 'Anna Liepa', '████ █████'],
])('%s', (_, words, text, masked) => {
  expect(makeMask(words)(text).text).toBe(masked);
});
