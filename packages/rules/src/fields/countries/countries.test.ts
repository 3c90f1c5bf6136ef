import type { CountryValue } from '@siets/record';
import { describe, expect, it } from 'vitest';
import { viewOf } from '../../../testing/index.ts';
import { countriesOf, noCountries } from './countries.corpus.ts';

const rowsOf = (text: string): string[] => viewOf(text).resolved<CountryValue>('countries').chosen.map(({ value }) => `${value.code} ${value.role}`);

describe('countries', () => {
  it.each(countriesOf)('%s', (text, rows) => {
    expect(new Set(rowsOf(text))).toEqual(new Set(rows));
  });
  it.each(noCountries)('%s: %s', (text) => {
    expect(rowsOf(text)).toEqual([]);
  });
});
