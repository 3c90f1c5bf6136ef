import { expect, test } from 'vitest';
import { isolate } from './isolate.ts';

test('what turns the direction of writing is shut in, without signs that could let it out', () => {
  expect(isolate('Tilts \u202Etxt.exe')).toBe('\u2068Tilts txt.exe\u2069');
  expect(isolate('\u2069\u202Eexe')).toBe('\u2068exe\u2069');
  expect(isolate('\u05D0\u05D1\u05D2 12')).toBe('\u2068\u05D0\u05D1\u05D2 12\u2069');
});

test('words that turn nothing stay as they are', () => {
  for (const words of ['Jauniešu centrs „Bāka”', '24 500,00 EUR', 'Zilgo\u0301', '桥 <b>']) expect(isolate(words)).toBe(words);
});
