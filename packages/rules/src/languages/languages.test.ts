import { describe, expect, it } from 'vitest';
import { languageOf, languageShares } from './languages.ts';

const of = (text: string): string => languageOf(text, { start: 0, end: text.length });

describe('languageOf', () => {
  it.each([
    ['lav', 'Biedrība aicina pieteikties mācībām, kas notiks rudenī.'],
    ['lav', 'Biedriba aicina pieteikties macibam, kas notiks rudeni un ziema pie mums.'],
    ['eng', 'The association invites people to the training which takes place in autumn.'],
    ['rus', 'Общество приглашает на обучение осенью.'],
    ['lit', 'Asociacija kviečia dalyvauti mokymuose, kurie vyks rudenį ir žiemą.'],
    ['est', 'Ühing kutsub osalema koolitusel, mis toimub sügisel.'],
    ['ltg', 'Bīdreiba aicynoj iz vuiceibom, kas byus rudiņ i zīmā, par kulturys montuojumu.'],
    ['und', 'EUR 5780'],
  ])('%s: %s', (code, text) => expect(of(text)).toBe(code));
});

describe('languageShares', () => {
  it('weighs stretches by their letters', () => {
    const latvian = 'Biedrība aicina pieteikties mācībām, kas notiks rudenī.';
    const text = `${latvian}\nThe training is free and it takes place in the library.`;
    const shares = languageShares(text, [{ start: 0, end: latvian.length }, { start: latvian.length + 1, end: text.length }]);
    expect(shares.map(({ code }) => code).sort()).toEqual(['eng', 'lav']);
    expect(shares.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
  });
  it('says und where nothing can be told', () => expect(languageShares('12', [{ start: 0, end: 2 }])).toEqual([{ code: 'und', share: 1 }]));
});
