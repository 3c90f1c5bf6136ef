import type { PlaceValue } from '@siets/record';
import { describe, expect, it } from 'vitest';
import { viewOf } from '../../../testing/index.ts';
import { noPlaces, placesOf } from './places.corpus.ts';

const namesOf = (text: string): string[] => viewOf(text).resolved<PlaceValue>('places').chosen.map(({ value }) => value.name);

const codesOf = (text: string): unknown[] => viewOf(text).resolved<PlaceValue>('places').chosen.map(({ value }) => [value.name, value.code, value.codeThen]);

describe('places', () => {
  it('gives the code of the text\'s time where it differs from the one now', () => {
    const told = 'Projekta „Zaļais tilts” darbi notiek Preiļu novadā un Riebiņu novadā.';
    expect(codesOf(`Publicēts: 14.06.2012.\n${told}`)).toEqual([['Preiļu novads', '0042000', '0760202'], ['Riebiņu novads', null, '0766300']]);
    expect(codesOf(`Publicēts: 14.06.2023.\n${told}`)).toEqual([['Preiļu novads', '0042000', undefined], ['Riebiņu novads', null, undefined]]);
    expect(codesOf(told)).toEqual([['Preiļu novads', '0042000', undefined], ['Riebiņu novads', null, undefined]]);
  });

  it('takes a town abroad for a place of ours where a municipality stands right before it', () => {
    const countryOf = (text: string): unknown[] => viewOf(text).resolved<PlaceValue>('places').chosen.map(({ value }) => [value.name, value.country]);
    expect(countryOf('Māja taps Salas novadā Biržos.')).toEqual([['Salas novads', 'LV'], ['Birži', 'LV']]);
    expect(countryOf('Talkas notiks Salas novadā, Biržos un Rokišķos.')).toEqual(expect.arrayContaining([['Birži', 'LT']]));
  });

  it.each(placesOf)('%s', (text, names) => {
    expect(new Set(namesOf(text))).toEqual(new Set(names));
  });
  it.each(noPlaces)('%s: %s', (text) => {
    expect(namesOf(text)).toEqual([]);
  });
});
