import { describe, expect, it } from 'vitest';
import { makeLexicon } from '../testing/index.ts';
import { declinePhrase, toNominative } from './noun-phrase.ts';

const lexicon = makeLexicon({
  heads: ['bibliotēka', 'muzejs', 'biedrība', 'nodibinājums', 'vidusskola', 'aģentūra', 'pašvaldība', 'pārvalde', 'pagasts', 'vēstniecība', 'fonds', 'instruments', 'ministrija', 'filiāle', 'draudze'],
  stems: ['zinātnisk', 'publisk', 'reģionāl', 'sociāl', 'vietēj', 'luterisk', 'finanš'],
  longDistance: ['nacionāl', 'centrāl'],
});
const nominative = (phrase: string): string => toNominative(phrase, lexicon).text;

describe('toNominative', () => {
  it.each([
    ['Mežciema pilsētas bibliotēkai', 'Mežciema pilsētas bibliotēka', 'only the head changes'],
    ['Mežciema Centrālās zinātniskās bibliotēkas', 'Mežciema Centrālā zinātniskā bibliotēka', 'its own adjectives agree'],
    ['Upmalas novada publiskajā bibliotēkā', 'Upmalas novada publiskā bibliotēka', 'long ending of the locative'],
    ['Pūru salas Nacionālā dzintara muzeja', 'Pūru salas Nacionālais dzintara muzejs', 'an adjective over a genitive, masculine'],
    ['Centrālajā zivju un vēžu aģentūrā', 'Centrālā zivju un vēžu aģentūra', 'an adjective over several words'],
    ['Valsts reģionālās izaugsmes aģentūrai', 'Valsts reģionālās izaugsmes aģentūra', 'the adjective belongs to another noun'],
    ['Krastu Centrālās bibliotēkas filiālei', 'Krastu Centrālās bibliotēkas filiāle', 'the adjective agrees with the noun behind it'],
    ['Alkšņu 1.vidusskolai', 'Alkšņu 1.vidusskola', 'a number glued to the head'],
    ['Dzirnu pagasta pārvaldes', 'Dzirnu pagasta pārvalde', 'two heads: the last one counts'],
    ['biedrības „Zilā josta”', 'biedrība „Zilā josta”', 'quotes never change'],
    ['nodibinājumam “Krasta bibliotēkas draugi”', 'nodibinājums “Krasta bibliotēkas draugi”', 'a head inside quotes is none'],
    ['„Zilā josta” biedrībai', '„Zilā josta” biedrība', 'quotes in front'],
    ['biedrības „Patvērums „Drošā sala””', 'biedrība „Patvērums „Drošā sala””', 'nested quotes'],
    ['biedrībai „Ceļš uz muzeju', 'biedrība „Ceļš uz muzeju', 'a quote that is never closed'],
    ['Norvēģijas vēstniecības Latvijā', 'Norvēģijas vēstniecība Latvijā', 'a locative behind the head stays'],
    ['MEŽCIEMA BIBLIOTĒKAI', 'MEŽCIEMA BIBLIOTĒKA', 'capitals stay'],
    ['Eiropas Sociālā fonda', 'Eiropas Sociālais fonds', 'funds too'],
    ['Vietējai pašvaldībai', 'Vietējā pašvaldība', 'stems in -ēj-'],
    ['Fonds skolas bibliotēkai', 'Fonds skolas bibliotēkai', 'a nominative before a dative is the head'],
    ['Upes evaņģēliski luteriskās baznīcas draudzes', 'Upes evaņģēliski luteriskās baznīcas draudze', 'a frozen adjective'],
  ])('%s → %s (%s)', (phrase, expected) => {
    expect(nominative(phrase)).toBe(expected);
  });

  it('says what it read and how sure it is', () => {
    expect(toNominative('Mežciema bibliotēkā', lexicon)).toMatchObject({ head: 'bibliotēka', case: 'locative', number: 'singular', isSure: true });
    expect(toNominative('Mežciema bibliotēkas Zilais stūris', lexicon).isSure).toBe(false);
  });

  it('reads a form of two numbers as asked', () => {
    expect(toNominative('Mežciema bibliotēkas', lexicon).number).toBe('singular');
    expect(toNominative('Mežciema bibliotēkas', lexicon, { number: 'plural' })).toMatchObject({ text: 'Mežciema bibliotēkas', number: 'plural' });
  });

  it('leaves a phrase alone whose head it does not know', () => {
    expect(toNominative('Norsk Sjøsenter', lexicon)).toMatchObject({ text: 'Norsk Sjøsenter', head: null, isSure: false });
    expect(nominative('Mežciema pašvaldības vietējās attīstības stratēģija')).toBe('Mežciema pašvaldības vietējās attīstības stratēģija');
  });
});

describe('declinePhrase', () => {
  it('puts head and adjectives into the case', () => {
    expect(declinePhrase('Krastu Centrālā zinātniskā bibliotēka', 'dative', lexicon)).toBe('Krastu Centrālajai zinātniskajai bibliotēkai');
    expect(declinePhrase('biedrība „Zilā josta”', 'genitive', lexicon)).toBe('biedrības „Zilā josta”');
  });

  it('gives null without a head in the nominative', () => {
    expect(declinePhrase('Krastu bibliotēkai', 'genitive', lexicon)).toBeNull();
    expect(declinePhrase('Norsk Sjøsenter', 'genitive', lexicon)).toBeNull();
  });
});
