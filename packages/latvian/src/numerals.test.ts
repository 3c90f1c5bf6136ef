import { describe, expect, it } from 'vitest';
import { cardinalForms, cardinalOf, ordinalOf, readNumeral, scaleForms } from './numerals.ts';

describe('cardinalOf', () => {
  it.each([
    ['viens', 1], ['divas', 2], ['diviem', 2], ['trim', 3], ['četrus', 4], ['piecu', 5], ['septiņiem', 7], ['SEPTINIEM', 7], ['desmit', 10], ['vienpadsmit', 11],
    ['deviņdesmit', 90], ['pusotru', 1.5], ['abās', 2], ['seven', 7], ['sasniegums', null], ['dives', null], ['pieci', 5],
  ])('%s is %s', (word, value) => {
    expect(cardinalOf(word)).toBe(value);
  });
});

describe('readNumeral', () => {
  it.each([
    ['divi tūkstoši trīs simti', 2300], ['divtūkstoš divdesmit trīs', 2023], ['četrdesmit pieci tūkstoši', 45_000], ['simt divdesmit pieci tūkstoši', 125_000],
    ['viens miljons divi simti tūkstoši', 1_200_000], ['pusmiljonu', 500_000], ['pusotrs miljons', 1_500_000], ['trīssimt', 300], ['tūkstoš', 1000], ['seventy thousand', 70_000],
    ['pieci un seši', 11],
  ])('%s is %d', (words, value) => {
    expect(readNumeral(words.split(' '))).toBe(value);
  });
  it('is null where a word is no numeral', () => {
    expect(readNumeral(['divi', 'skolēni'])).toBeNull();
    expect(readNumeral([])).toBeNull();
  });
});

describe('ordinalOf', () => {
  it.each([['pirmais', 1], ['otrajā', 2], ['trešo', 3], ['ceturtajam', 4], ['desmitais', 10], ['divdesmitā', 20], ['pirmdiena', null], ['otrpus', null]])('%s is %s', (word, value) => {
    expect(ordinalOf(word)).toBe(value);
  });
});

it('lists the forms that scanners look for, folded', () => {
  expect(cardinalForms.get('cetrus')).toBe(4);
  expect(scaleForms.get('divtukstos')).toBe(2000);
  expect(scaleForms.has('četrus')).toBe(false);
});
