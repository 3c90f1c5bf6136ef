import { describe, expect, it } from 'vitest';
import { nominativesOf } from './nominative.ts';

const lemmas = (word: string, options = {}): string[] => nominativesOf(word, options).map(({ lemma }) => lemma);

describe('nominativesOf', () => {
  it.each([
    ['Gdaņskā', 'Gdaņska'], ['Anīkščos', 'Anīkšči'], ['Utenas', 'Utena'], ['Ikast-Brandē', 'Ikast-Brande'], ['Jelgavai', 'Jelgava'], ['Talsiem', 'Talsi'],
    ['Cēsīs', 'Cēsis'], ['Jēkabpilī', 'Jēkabpils'], ['Preiļu', 'Preiļi'], ['Pļaviņās', 'Pļaviņas'], ['Saldū', 'Saldus'],
  ])('takes %s for a form of %s', (form, lemma) => {
    expect(lemmas(form)[0]).toBe(lemma);
  });

  it('leaves a foreign plural in -ai alone where a place is meant', () => {
    expect(lemmas('Leliūnai', { isPlace: true })[0]).toBe('Leliūnai');
    expect(lemmas('Liepai', { isPlace: true, case: 'dative' })[0]).toBe('Liepa');
  });

  it('puts the word as printed first where its ending is a nominative too', () => {
    expect(lemmas('Tartu')[0]).toBe('Tartu');
    expect(lemmas('Rauna')).toEqual(['Rauna', 'Rauns']);
  });

  it('puts the asked case first and the word as printed next', () => {
    expect(lemmas('Rumbā', { case: 'locative' })).toEqual(['Rumba', 'Rumbs', 'Rumbā']);
    expect(lemmas('Balvi', { case: 'locative' })[0]).toBe('Balvi');
  });

  it('undoes the softening of the genitive', () => {
    expect(lemmas('Lāča', { case: 'genitive' })).toContain('Lācis');
    expect(lemmas('Brieža', { case: 'genitive' })[0]).toBe('Briedis');
    expect(lemmas('Kalniņa', { case: 'genitive' })[0]).toBe('Kalniņš');
  });

  it('says why', () => {
    expect(nominativesOf('Madonā')[0]).toMatchObject({ case: 'locative', number: 'singular', declension: 4, why: 'locative singular of declension 4' });
  });
});
