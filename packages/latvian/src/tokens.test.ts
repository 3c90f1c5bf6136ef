import { describe, expect, it } from 'vitest';
import { tokenAt, tokenise, tokenKey, tokenText } from './tokens.ts';

const words = (text: string): string[] => {
  const tokens = tokenise(text);
  return Array.from({ length: tokens.count }, (_, index) => tokenText(tokens, index));
};

describe('tokenise', () => {
  it('keeps words with Latvian letters whole', () => {
    expect(words('Šķēdes pļavā')).toEqual(['Šķēdes', 'pļavā']);
  });
  it('parts letters, digits and signs even where no blank stands', () => {
    expect(words('2023.gada KAPAC2')).toEqual(['2023', '.', 'gada', 'KAPAC', '2']);
  });
  it('makes one break of line ends and the blanks between them', () => {
    expect(words('viens\r\n \n divi')).toEqual(['viens', '\r\n \n ', 'divi']);
  });
  it('takes an emoji as one sign and a no-break space as a gap', () => {
    expect(words('🎉\u00a0svētki')).toEqual(['🎉', 'svētki']);
  });
  it('gives words the same key whatever their case and diacritics', () => {
    const tokens = tokenise('Hāmarā HAMARA hamara');
    expect(new Set(tokens.keys).size).toBe(1);
    expect(tokens.keys[0]).toBe(tokenKey('hāmarā'));
  });
  it('tells how a word is written', () => {
    expect([...tokenise('biedrība Biedrība BIEDRĪBA iPad A').cases]).toEqual([0, 1, 2, 3, 1]);
  });
  it('keeps a word in NFD whole', () => {
    expect(words('kopējās'.normalize('NFD'))).toEqual(['kopējās'.normalize('NFD')]);
  });
});

describe('tokenAt', () => {
  const tokens = tokenise('viens divi');
  it('finds the token that holds an offset', () => expect(tokenAt(tokens, 2)).toBe(0));
  it('finds the next token from a gap', () => expect(tokenAt(tokens, 5)).toBe(1));
  it('gives the count behind the last', () => expect(tokenAt(tokens, 10)).toBe(2));
});
