import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { countLostLetters, mendMojibake } from './mojibake.ts';

const text = 'Projekta “Zaļā sēta” īstenotājs – Žagatu kultūras nams, ģimenes, ķīļi, ņemt; Čiekurkalns, Šķaune, 12 € 5 §';

/** As the web reads a code page: bytes without a character stand for themselves. */
const misread = (bytes: Uint8Array, codePage: string): string =>
  Array.from(bytes, (byte) => {
    const character = iconv.decode(Buffer.from([byte]), codePage);
    return character === '\uFFFD' ? String.fromCharCode(byte) : character;
  }).join('');

describe('saved after a wrong reading', () => {
  test.each(['windows-1252', 'windows-1257', 'windows-1251'])('UTF-8 read as %s is put right', (codePage) => {
    const broken = misread(new TextEncoder().encode(text), codePage);
    expect(broken).not.toContain('Zaļā');
    expect(mendMojibake(broken)).toMatchObject({ text, cause: `utf-8 read as ${codePage}` });
  });
  test('Russian too', () => {
    const russian = 'Зелёный двор города Даугавпилс';
    expect(mendMojibake(misread(new TextEncoder().encode(russian), 'windows-1252'))?.text).toBe(russian);
  });
  test('only the garbled half of a file that was put together from two', () => {
    const half = misread(new TextEncoder().encode(text), 'windows-1252');
    expect(mendMojibake(`Kopējās izmaksas\n${half}`)?.text).toBe(`Kopējās izmaksas\n${text}`);
  });
  test('windows-1257 read as windows-1252 is put right', () => {
    const broken = iconv.decode(iconv.encode(text, 'windows-1257'), 'windows-1252');
    expect(mendMojibake(broken)).toMatchObject({ text, cause: 'windows-1257 read as windows-1252' });
  });
});

describe('what is left alone', () => {
  test.each([
    [text, 'Latvian as it should be'],
    ['Le projet a été réalisé à l’école française; le coût est élevé, où être à l’île, naïf, Noël, très près', 'French'],
    ['Die Größe für Ämter: ÄÖÜ, »Straße«, 5 £, Ä« und so', 'German with capital umlauts'],
    ['Þórður og Guðrún áttu íbúð í Reykjavík', 'Icelandic: letters that Latvian mojibake does not have'],
    ['«Ä»', 'too few places'],
    ['Português: São João, não, ações, coração, ÃO', 'capitals with a tilde'],
  ])('%s (%s)', (sample) => expect(mendMojibake(sample)).toBeNull());
});

test('letters that became question marks are counted, real questions are not', () => {
  expect(countLostLetters('Kop?j?s izmaksas, ?stenot?js')).toBe(3);
  expect(countLostLetters('Kāpēc?Jo tā. Vai Kop?j?s')).toBe(0);
  expect(countLostLetters('Kas? Kur? ko?')).toBe(0);
});
