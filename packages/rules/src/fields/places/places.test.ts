import type { PlaceValue } from '@siets/record';
import { describe, expect, it } from 'vitest';
import { viewOf } from '../../../testing/index.ts';
import { noPlaces, placesOf } from './places.corpus.ts';

const namesOf = (text: string): string[] => viewOf(text).resolved<PlaceValue>('places').chosen.map(({ value }) => value.name);

describe('places', () => {
  it.each(placesOf)('%s', (text, names) => {
    expect(new Set(namesOf(text))).toEqual(new Set(names));
  });
  it.each(noPlaces)('%s: %s', (text) => {
    expect(namesOf(text)).toEqual([]);
  });
});
