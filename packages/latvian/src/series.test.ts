import { describe, expect, it } from 'vitest';
import { splitSeries } from './series.ts';

const texts = (text: string): string[] => splitSeries(text).map((item) => item.text);

describe('splitSeries', () => {
  it('cuts at commas, semicolons and „un”', () => {
    expect(texts('Alkšņu, Bērzu; Krastu un Krāču, kā arī Upmalas')).toEqual(['Alkšņu', 'Bērzu', 'Krastu', 'Krāču', 'Upmalas']);
  });

  it('does not cut inside quotes, brackets or numbers', () => {
    expect(texts('biedrība „Jūra, vējš un mēs”, SIA "Viens un divi"')).toEqual(['biedrība „Jūra, vējš un mēs”', 'SIA "Viens un divi"']);
    expect(texts('Krasts (Oslo, Norvēģija), Upe')).toEqual(['Krasts', 'Upe']);
    expect(texts('1,5 un 2')).toEqual(['1,5', '2']);
  });

  it('does not cut inside a word', () => {
    expect(texts('jaunie un vecie runātāji')).toEqual(['jaunie', 'vecie runātāji']);
  });

  it('stays linear on hostile text', () => {
    // A pass for each sign would take hours, not the time of a test.
    expect([' ', ',', '(', '„', 'un ', ' , ('].map((sign) => splitSeries(sign.repeat(100_000)).length)).toEqual([0, 0, 1, 1, 50_000, 1]);
  });

  it('gives offsets without blanks', () => {
    const text = ' Alkšņu ,  Bērzu (LV) ';
    expect(splitSeries(text).map(({ start, end, bracket }) => [text.slice(start, end), bracket])).toEqual([['Alkšņu', null], ['Bērzu (LV)', 'LV']]);
  });
});
