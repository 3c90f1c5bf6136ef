import { labelLanguages, type LabelEntry } from '../entry.ts';
import { readForms } from '../form.ts';
import { cell, cellOf, cellOrNull, cells, readTable, type Row } from '../table.ts';
import type { Unlisted } from './unlisted.ts';

const toLabel = (row: Row): Unlisted<LabelEntry> => ({
  kind: 'label',
  field: cell(row, 'field'),
  role: cellOrNull(row, 'role'),
  name: cell(row, 'wording'),
  alternatives: cells(row, 'alternatives'),
  generic: cell(row, 'generic') === 'generic',
  language: cellOf(row, 'language', labelLanguages),
  forms: readForms(cell(row, 'forms'), 'any'),
});

export const readLabels = (table: string): Unlisted<LabelEntry>[] => readTable(table).map(toLabel);
