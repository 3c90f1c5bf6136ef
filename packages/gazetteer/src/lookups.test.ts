import { describe, expect, it } from 'vitest';
import { authorityById, authorityParents, countryByCode, currentCodes, entriesOf, identifierPatterns, notCountryFollower, placesByName } from './index.ts';

describe('authorities', () => {
  it('are found by id, with the sources of their money', () => {
    expect(authorityById('nordplus-adult')?.name).toBe('Nordplus Adult');
    expect(authorityParents('nordplus-adult').map(({ id }) => id)).toEqual(['nordplus', 'nordic-council-ministers']);
    expect(authorityById('nobody')).toBeNull();
  });

  it('have parents that are listed, and no circle', () => {
    const all = entriesOf('authority');
    expect(all.filter(({ parent }) => parent !== null && authorityById(parent) === null).map(({ id }) => id)).toEqual([]);
    expect(all.filter(({ id }) => authorityParents(id).some((one) => one.id === id)).map(({ id }) => id)).toEqual([]);
  });

  it('have one id each, and countries that are listed', () => {
    const all = entriesOf('authority');
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(all.flatMap(({ countries }) => countries).filter((code) => countryByCode(code) === null)).toEqual([]);
  });
});

describe('countries', () => {
  it('are found by code: the usual name, never an alias', () => {
    expect(countryByCode('GB')?.name).toBe('Lielbritānija');
    expect(countryByCode('CZ')?.name).toBe('Čehija');
    expect(countryByCode('ZZ')).toBeNull();
  });

  it('of demonyms, groups and regions are listed', () => {
    const codes = [...entriesOf('demonym').map(({ code }) => code), ...entriesOf('country-group').flatMap(({ members }) => members), ...entriesOf('disputed').map(({ partOf }) => partOf)];
    expect(codes.filter((code) => countryByCode(code) === null)).toEqual([]);
  });
});

describe('places', () => {
  it('are found by name with or without diacritics; one name may be several places', () => {
    expect(placesByName('cesis').map(({ name }) => name)).toEqual(['Cēsis']);
    expect(placesByName('Malta').map(({ placeKind, country }) => [placeKind, country])).toEqual([['village', 'LV']]);
  });

  it('have a code now, or that of what they became part of', () => {
    expect(currentCodes(placesByName('Gulbenes novads')[0]!)).toEqual(['0029000']);
    expect(currentCodes(placesByName('Rugāju novads')[0]!)).toEqual(currentCodes(placesByName('Balvu novads')[0]!));
    expect(placesByName('Rugāju novads')[0]).toMatchObject({ until: 2021, code: null });
    expect(placesByName('Rugāju novads')[0]?.oldCode).toMatch(/^\d{7}$/u);
  });

  it('name what they are within by names that are listed', () => {
    const within = entriesOf('place').filter(({ country }) => country === 'LV').flatMap((place) => place.within);
    expect([...new Set(within)].filter((name) => placesByName(name).length === 0)).toEqual([]);
  });
});

describe('notCountryFollower', () => {
  it('says why a country before the word is none', () => {
    expect(notCountryFollower('ielā')).toBe('street');
    expect(notCountryFollower('valodas')).toBe('language');
    expect(notCountryFollower('partneri')).toBeNull();
  });
});

describe('identifierPatterns', () => {
  it.each(identifierPatterns.filter(({ isContextual }) => !isContextual).map((pattern) => [pattern.scheme, pattern] as const))(
    '%s matches each of its examples', (_, { source, flags, examples }) => {
      // Some numbers are known by the words beside them: the examples stand between such words.
      const matches = (text: string): boolean => new RegExp(source, flags).test(text);
      const missed = examples.filter((one) => !matches(`${one} „Apakšprogramma”`) && !matches(`reģistrācijas Nr. ${one.trimEnd()} pasākums`));
      expect(missed).toEqual([]);
      expect(examples.length).toBeGreaterThan(0);
    });

  it('hints at programmes that are listed', () => {
    for (const { programmes, scheme } of identifierPatterns) for (const id of programmes) expect(authorityById(id), `${scheme} → ${id}`).not.toBeNull();
  });
});
