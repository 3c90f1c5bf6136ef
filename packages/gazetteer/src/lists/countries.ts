import type { CountryEntry } from '../entry.ts';
import { readForms } from '../form.ts';
import { cell, readTable, type Row } from '../table.ts';
import type { Unlisted } from './unlisted.ts';

const ALIASES = ['synonym', 'part', 'historic', 'colloquial', 'english'] as const;

const toCountry = (row: Row): Unlisted<CountryEntry> => ({
  kind: 'country',
  code: cell(row, 'code'),
  name: cell(row, 'name'),
  alias: ALIASES.find((alias) => alias === cell(row, 'alias')) ?? null,
  forms: readForms(cell(row, 'forms'), 'capital'),
});

export const readCountries = (table: string): Unlisted<CountryEntry>[] => readTable(table).map(toCountry);
