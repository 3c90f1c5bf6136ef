import { authorityRoles, type AuthorityEntry } from '../entry.ts';
import { readForms } from '../form.ts';
import { cell, cellOf, cellOrNull, cells, readTable, type Row } from '../table.ts';
import type { Unlisted } from './unlisted.ts';

const toAuthority = (row: Row): Unlisted<AuthorityEntry> => ({
  kind: 'authority',
  id: cell(row, 'id'),
  role: cellOf(row, 'role', authorityRoles),
  family: cell(row, 'family'),
  name: cell(row, 'name'),
  english: cell(row, 'english'),
  parent: cellOrNull(row, 'parent'),
  abbreviations: cells(row, 'abbreviations'),
  countries: cell(row, 'countries').split(',').filter((code) => code !== ''),
  weak: cell(row, 'weak') === 'umbrella',
  note: cellOrNull(row, 'note'),
  forms: readForms(cell(row, 'forms'), 'any'),
});

export const readAuthorities = (table: string): Unlisted<AuthorityEntry>[] => readTable(table).map(toAuthority);
