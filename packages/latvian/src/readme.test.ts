import { describe, expect, it } from 'vitest';
import { makeLexicon } from '../testing/index.ts';
import {
  declineNoun, expandCoordination, fold, monthOf, nominativesOf, personNominative, placeNominative, readNumber, tokenise, toNominative,
} from './index.ts';

describe('the examples of the README', () => {
  const lexicon = makeLexicon({ heads: ['bibliotēka', 'pašvaldība', 'novads'], longDistance: ['nacionāl'], places: ['Balvu', 'Zilupes'] });

  it('hold', () => {
    expect(tokenise('Rīgā, 2024.').count).toBe(4);
    expect(fold('Kultūrkapitāla')).toBe('kulturkapitala');
    expect(readNumber('3 863,61')).toBe(3863.61);
    expect(monthOf('jūnijā')).toBe(6);
    expect(declineNoun('universitāte', 5, { plural: true }).genitive).toBe('universitāšu');
    expect(nominativesOf('Anīkščos')[0]?.lemma).toBe('Anīkšči');
    expect(placeNominative('Mērsraga pagastā').name).toBe('Mērsraga pagasts');
    expect(personNominative('Annai Bērziņai')).toEqual({ name: 'Anna Bērziņa', case: 'dative', gender: 'feminine', isSure: true });
    expect(toNominative('Vējkalna Nacionālajai bibliotēkai', lexicon).text).toBe('Vējkalna Nacionālā bibliotēka');
    expect(expandCoordination('Balvu un Zilupes novada pašvaldībām', lexicon)?.map(({ name }) => name)).toEqual(['Balvu novada pašvaldība', 'Zilupes novada pašvaldība']);
  });
});
