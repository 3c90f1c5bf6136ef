import { declinePhrase, expandCoordination, grammaticalCases, toNominative } from '@siets/latvian';
import { describe, expect, it } from 'vitest';
import { organisationLexicon, programmeLexicon } from './lexicon.ts';
import { entriesOf } from './lookups.ts';

describe('organisationLexicon', () => {
  it.each([
    ['Turku pilsētas bibliotēkai', 'Turku pilsētas bibliotēka'], ['Latvijas Nacionālajai bibliotēkai', 'Latvijas Nacionālā bibliotēka'],
    ['Latvijas Nacionālā vēstures muzeja', 'Latvijas Nacionālais vēstures muzejs'], ['Rīgas Tehniskās universitātes', 'Rīgas Tehniskā universitāte'],
    ['Centrālajā finanšu un līgumu aģentūrā', 'Centrālā finanšu un līgumu aģentūra'], ['Valsts reģionālās attīstības aģentūrā', 'Valsts reģionālās attīstības aģentūra'],
    ['Ziemeļvalstu Ministru padomes biroja Latvijā', 'Ziemeļvalstu Ministru padomes birojs Latvijā'], ['Jaunatnes starptautisko programmu aģentūru', 'Jaunatnes starptautisko programmu aģentūra'],
    ['Ludzas novada pašvaldībai', 'Ludzas novada pašvaldība'], ['Vidzemes Augstskolā', 'Vidzemes Augstskola'], ['Lauku atbalsta dienestam', 'Lauku atbalsta dienests'],
    ['biedrības „Krasta vēji”', 'biedrība „Krasta vēji”'], ['Upes pagasta pārvaldes', 'Upes pagasta pārvalde'],
  ])('%s → %s', (inflected, nominative) => {
    expect(toNominative(inflected, organisationLexicon).text).toBe(nominative);
  });

  it('takes a series of owners apart, but no listed name', () => {
    expect(expandCoordination('Balvu, Krāslavas un Zilupes novada pašvaldībām', organisationLexicon)?.map(({ name }) => name)).toEqual(
      ['Balvu novada pašvaldība', 'Krāslavas novada pašvaldība', 'Zilupes novada pašvaldība']);
    expect(expandCoordination('Izglītības un zinātnes ministrijas', organisationLexicon)).toBeNull();
  });
});

describe('names of agencies', () => {
  const agencies = entriesOf('authority').filter(({ role, name }) => role === 'agency' && declinePhrase(name, 'nominative', organisationLexicon) !== null);

  it.each(agencies.map(({ name }) => name))('%s comes back from each of its cases', (name) => {
    const cases = grammaticalCases.map((one) => toNominative(declinePhrase(name, one, organisationLexicon)!, organisationLexicon, { number: 'singular' }).text);
    expect(new Set(cases)).toEqual(new Set([name]));
  });
});

describe('programmeLexicon', () => {
  it.each([
    ['Aktīvo iedzīvotāju fonda', 'Aktīvo iedzīvotāju fonds'], ['Eiropas Ekonomikas zonas finanšu instrumenta', 'Eiropas Ekonomikas zonas finanšu instruments'],
    ['darbības programmas „Izaugsme un nodarbinātība”', 'darbības programma „Izaugsme un nodarbinātība”'], ['Eiropas Sociālajam fondam', 'Eiropas Sociālais fonds'],
    ['Jūras krastu sadarbības apakšprogrammā', 'Jūras krastu sadarbības apakšprogramma'],
  ])('%s → %s', (inflected, nominative) => {
    expect(toNominative(inflected, programmeLexicon).text).toBe(nominative);
  });
});
