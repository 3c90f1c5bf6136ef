import { describe, expect, it } from 'vitest';
import { declensionOf, declineAdjective, declineNoun, pluralDeclensionOf, type Declension } from './declension.ts';

const all = (lemma: string, declension: Declension, plural = false): string => Object.values(declineNoun(lemma, declension, { plural })).join(' ');

describe('declineNoun', () => {
  it.each([
    ['fonds', 1, 'fonds fonda fondam fondu fondā', 'fondi fondu fondiem fondus fondos'],
    ['ceļš', 1, 'ceļš ceļa ceļam ceļu ceļā', 'ceļi ceļu ceļiem ceļus ceļos'],
    ['brālis', 2, 'brālis brāļa brālim brāli brālī', 'brāļi brāļu brāļiem brāļus brāļos'],
    ['teātris', 2, 'teātris teātra teātrim teātri teātrī', 'teātri teātru teātriem teātrus teātros'],
    ['tirgus', 3, 'tirgus tirgus tirgum tirgu tirgū', 'tirgi tirgu tirgiem tirgus tirgos'],
    ['biedrība', 4, 'biedrība biedrības biedrībai biedrību biedrībā', 'biedrības biedrību biedrībām biedrības biedrībās'],
    ['dome', 5, 'dome domes domei domi domē', 'domes domju domēm domes domēs'],
    ['pils', 6, 'pils pils pilij pili pilī', 'pilis piļu pilīm pilis pilīs'],
  ] as const)('declines %s', (lemma, declension, singular, plural) => {
    expect(all(lemma, declension)).toBe(singular);
    expect(all(lemma, declension, true)).toBe(plural);
  });

  it.each([
    ['universitāte', 5, 'universitāšu'], ['iestāde', 5, 'iestāžu'], ['padome', 5, 'padomju'], ['pele', 5, 'peļu'], ['zvaigzne', 5, 'zvaigžņu'],
    ['bāze', 5, 'bāzu'], ['kase', 5, 'kasu'], ['valsts', 6, 'valstu'], ['nakts', 6, 'nakšu'],
  ] as const)('softens the genitive plural of %s, or does not', (lemma, declension, genitive) => {
    expect(declineNoun(lemma, declension, { plural: true }).genitive).toBe(genitive);
  });

  it.each([
    ['Balvi', 1, 'Balvi Balvu Balviem Balvus Balvos'], ['Cēsis', 6, 'Cēsis Cēsu Cēsīm Cēsis Cēsīs'], ['Pļaviņas', 4, 'Pļaviņas Pļaviņu Pļaviņām Pļaviņas Pļaviņās'],
  ] as const)('declines the place %s, which is plural', (lemma, declension, forms) => {
    expect(all(lemma, declension, true)).toBe(forms);
  });

  it('leaves words that do not decline, and declines reflexive ones as far as they go', () => {
    expect(all('Tartu', 'none')).toBe('Tartu Tartu Tartu Tartu Tartu');
    expect(declineNoun('vienošanās', 'reflexive').accusative).toBe('vienošanos');
  });

  it('throws where the lemma has another ending', () => {
    expect(() => declineNoun('biedrība', 1)).toThrow(/declension 1/u);
    expect(() => declineNoun('dome', 6, { plural: true })).toThrow(/declension 6/u);
  });
});

describe('declineAdjective', () => {
  it('gives the definite forms that names have', () => {
    expect(Object.values(declineAdjective('tehnisk', 'feminine'))).toEqual(['tehniskā', 'tehniskās', 'tehniskajai', 'tehnisko', 'tehniskajā']);
    expect(Object.values(declineAdjective('tehnisk', 'masculine', { plural: true }))).toEqual(['tehniskie', 'tehnisko', 'tehniskajiem', 'tehniskos', 'tehniskajos']);
  });

  it('leaves out -aj- behind -ēj-', () => {
    expect(declineAdjective('vietēj', 'masculine').dative).toBe('vietējam');
    expect(declineAdjective('vispārēj', 'feminine').locative).toBe('vispārējā');
  });
});

describe('declensionOf', () => {
  it.each([['pašvaldība', 4], ['dome', 5], ['koris', 2], ['tirgus', 3], ['Salaspils', 6], ['fonds', 1], ['muzejs', 1], ['ceļš', 1], ['Oslo', 'none'], ['vienošanās', 'reflexive']] as const)(
    'reads %s as %s', (lemma, declension) => expect(declensionOf(lemma)).toBe(declension));

  it('knows places that are plural by their ends', () => {
    expect(['Talsi', 'Salas', 'Cēsis', 'Rīga'].map(pluralDeclensionOf)).toEqual([1, 4, 6, null]);
  });
});
