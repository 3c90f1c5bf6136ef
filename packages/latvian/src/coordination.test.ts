import { describe, expect, it } from 'vitest';
import { makeLexicon } from '../testing/index.ts';
import { expandCoordination } from './coordination.ts';

const lexicon = makeLexicon({
  heads: ['bibliotēka', 'pašvaldība', 'vidusskola', 'pamatskola', 'reģions', 'iestāde', 'ministrija', 'pārvalde', 'fonds', 'institūts', 'universitāte', 'biedrība', 'novads', 'pilsēta'],
  stems: ['galven', 'publisk'],
  places: ['Alkšņu', 'Bērzu', 'Mežciema', 'Upmalas', 'Krastu', 'Krāču', 'Jūrmales'],
  knownNames: ['Alkšņu un Bērzu novada fonda biedrības'],
});
const names = (phrase: string): string[] | null => expandCoordination(phrase, lexicon)?.map(({ name }) => name) ?? null;

describe('expandCoordination', () => {
  it('gives one body per owner where the head is plural', () => {
    expect(names('Alkšņu, Bērzu, Krastu novada pašvaldībām')).toEqual(['Alkšņu novada pašvaldība', 'Bērzu novada pašvaldība', 'Krastu novada pašvaldība']);
    expect(names('Mežciema un Upmalas plānošanas reģioniem')).toEqual(['Mežciema plānošanas reģions', 'Upmalas plānošanas reģions']);
  });

  it('closes a group at each head', () => {
    expect(names('Alkšņu, Bērzu vidusskolas, Krastu un Mežciema pamatskolas')).toEqual(
      ['Alkšņu vidusskola', 'Bērzu vidusskola', 'Krastu pamatskola', 'Mežciema pamatskola']);
    expect(names('Alkšņu bibliotēkas un Krastu pārvaldes')).toEqual(['Alkšņu bibliotēka', 'Krastu pārvalde']);
  });

  it('leaves an owner its own kind of area', () => {
    expect(names('Mežciema pilsētas un Krāču novada pašvaldībām')).toEqual(['Mežciema pilsētas pašvaldība', 'Krāču novada pašvaldība']);
  });

  it('reads a head that stands before its owners', () => {
    expect(names('piecas galvenās bibliotēkas – Alkšņu, Bērzu un Krastu')).toEqual(
      ['Alkšņu galvenā bibliotēka', 'Bērzu galvenā bibliotēka', 'Krastu galvenā bibliotēka']);
  });

  it('shares what stands around numbers', () => {
    expect(names('Mežciema 1., 2. un 5. vidusskola')).toEqual(['Mežciema 1. vidusskola', 'Mežciema 2. vidusskola', 'Mežciema 5. vidusskola']);
  });

  it('takes the owners of institutions for the bodies', () => {
    expect(names('Alkšņu un Krāču pašvaldību kultūras iestādes')).toEqual(['Alkšņu pašvaldība', 'Krāču pašvaldība']);
  });

  it('keeps what stands in brackets, and where each body stands', () => {
    const phrase = 'Alkšņu (Latvija) un Krāču (Lietuva) pašvaldību';
    const found = expandCoordination(phrase, lexicon) ?? [];
    expect(found.map(({ name, bracket }) => [name, bracket])).toEqual([['Alkšņu pašvaldība', 'Latvija'], ['Krāču pašvaldība', 'Lietuva']]);
    expect(found.map(({ start, end }) => phrase.slice(start, end))).toEqual(['Alkšņu (Latvija)', 'Krāču (Lietuva) pašvaldību']);
  });

  it('does not cut a name that holds commas or „un”', () => {
    expect(names('Dabas aizsardzības un reģionālās attīstības ministrija')).toBeNull();
    expect(names('Sporta un kultūras pārvaldes')).toBeNull();
    expect(names('Alkšņu un Bērzu novada fonds')).toBeNull();
    expect(names('Alkšņu un Bērzu novada fonda biedrības')).toBeNull();
    expect(names('Mežciema biedrības un Upmalas Universitātes Valodas, mākslas un mūzikas institūta')).toEqual(
      ['Mežciema biedrība', 'Upmalas Universitātes Valodas, mākslas un mūzikas institūts']);
  });

  it('takes a name in quotes for a whole one', () => {
    expect(names('biedrības „Krasta bibliotēkas draugi”, SIA „Zaļais” un Alkšņu novada pašvaldības')).toEqual(
      ['biedrība „Krasta bibliotēkas draugi”', 'SIA „Zaļais”', 'Alkšņu novada pašvaldība']);
    expect(names('Upmalas pašvaldības un biedrības „Jūra, vējš un mēs”')).toEqual(['Upmalas pašvaldība', 'biedrība „Jūra, vējš un mēs”']);
  });

  it('gives null where nothing is shared or no body stands', () => {
    expect(names('Alkšņu bibliotēkai')).toBeNull();
    expect(names('Beļģijas, Francijas un Polijas')).toBeNull();
  });
});
