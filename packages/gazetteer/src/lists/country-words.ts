import type { CountryGroupEntry, DemonymEntry, DisputedEntry, NotCountryEntry } from '../entry.ts';
import { readForms } from '../form.ts';
import { cell, cellOrNull, readTable } from '../table.ts';
import type { Unlisted } from './unlisted.ts';

export const readDemonyms = (table: string): Unlisted<DemonymEntry>[] => readTable(table).map((row) => ({
  kind: 'demonym',
  code: cell(row, 'code'),
  name: cell(row, 'name'),
  forms: readForms(cell(row, 'forms'), 'any').map((form) => ({ ...form, weak: cell(row, 'weak') === 'weak' })),
}));

export const readCountryGroups = (table: string): Unlisted<CountryGroupEntry>[] => readTable(table).map((row) => ({
  kind: 'country-group',
  name: cell(row, 'name'),
  members: cell(row, 'members').split(',').filter((code) => code !== ''),
  forms: readForms(cell(row, 'forms'), 'any'),
}));

export const readDisputedRegions = (table: string): Unlisted<DisputedEntry>[] => readTable(table).map((row) => ({
  kind: 'disputed',
  name: cell(row, 'name'),
  partOf: cell(row, 'partOf'),
  forms: readForms(cell(row, 'forms'), 'capital'),
}));

export const readNotCountries = (table: string): Unlisted<NotCountryEntry>[] => readTable(table).map((row) => ({
  kind: 'not-country',
  code: cellOrNull(row, 'code'),
  reason: cell(row, 'reason'),
  forms: readForms(cell(row, 'forms'), 'any'),
}));
