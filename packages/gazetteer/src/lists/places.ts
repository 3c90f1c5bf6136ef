import { placeKinds, type PlaceEntry } from '../entry.ts';
import { readForms } from '../form.ts';
import { cell, cellOf, cellOrNull, cells, readTable, type Row } from '../table.ts';
import type { Unlisted } from './unlisted.ts';

const year = (text: string | null): number | null => (text === null ? null : Number(text));

const toPlace = (row: Row): Unlisted<PlaceEntry> => ({
  kind: 'place',
  name: cell(row, 'name'),
  placeKind: cellOf(row, 'placeKind', placeKinds),
  country: cell(row, 'country'),
  code: cellOrNull(row, 'code'),
  oldCode: cellOrNull(row, 'oldCode'),
  from: year(cellOrNull(row, 'from')),
  until: year(cellOrNull(row, 'until')),
  within: cells(row, 'within'),
  original: cellOrNull(row, 'original'),
  ambiguous: cellOrNull(row, 'ambiguous'),
  forms: readForms(cell(row, 'forms'), 'capital'),
});

export const readPlaces = (table: string): Unlisted<PlaceEntry>[] => readTable(table).map(toPlace);
