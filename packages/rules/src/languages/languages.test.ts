import { describe, expect, it } from 'vitest';
import { languageOf } from './languages.ts';
import { readStretches, toShares, unreadStretches } from './stretches.ts';

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
    ['lav', 'Noslēguma pasākums pulcēja viesus'],
    ['eng', 'Regional library visits'],
    ['und', 'EUR 5780'],
  ])('%s: %s', (code, text) => expect(of(text)).toBe(code));
});

const sharesOf = (text: string) => toShares(readStretches(text, paragraphsOf(text)));

/** The lines of a text, as the layout would give them. */
function paragraphsOf(text: string): { start: number; end: number }[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const span = { start, end: start + line.length };
    start = span.end + 1;
    return span;
  });
}

describe('the shares of languages', () => {
  it('weigh stretches by their letters', () => {
    const shares = sharesOf('Biedrība aicina pieteikties mācībām, kas notiks rudenī.\nThe training is free and it takes place in the library.');
    expect(shares.map(({ code }) => code).sort()).toEqual(['eng', 'lav']);
    expect(shares.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
  });
  it('are und where nothing can be told', () => expect(sharesOf('12')).toEqual([{ code: 'und', share: 1 }]));
});

describe('unread stretches', () => {
  const unreadIn = (text: string) => unreadStretches(readStretches(text, paragraphsOf(text))).map(({ language }) => language);
  it.each([
    ['Общество приглашает на обучение осенью, занятия проходят в библиотеке.', ['rus']],
    ['Asociacija kviečia dalyvauti mokymuose, kurie vyks rudenį ir žiemą.', ['lit']],
    ['Ühing kutsub osalema koolitusel, mis toimub sügisel raamatukogus.', ['est']],
    ['Bīdreiba aicynoj iz vuiceibom, kas byus rudiņ i zīmā, par kulturys montuojumu.', []],
    ['Biedrība aicina pieteikties.\nБиблиотека', []],
  ])('%s', (text, languages) => expect(unreadIn(text)).toEqual(languages));
});
