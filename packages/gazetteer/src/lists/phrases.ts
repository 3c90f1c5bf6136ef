import type { LegalFormEntry, MoneyCueEntry, RolePhraseEntry } from '../entry.ts';
import { readForms } from '../form.ts';
import { cell, readTable } from '../table.ts';
import type { Unlisted } from './unlisted.ts';

export const readLegalForms = (table: string): Unlisted<LegalFormEntry>[] => readTable(table).map((row) => ({
  kind: 'legal-form',
  abbreviation: cell(row, 'abbreviation'),
  name: cell(row, 'name'),
  english: cell(row, 'english'),
  country: cell(row, 'country'),
  forms: readForms(cell(row, 'forms'), 'exact'),
}));

export const readRolePhrases = (table: string): Unlisted<RolePhraseEntry>[] => readTable(table).map((row) => ({
  kind: 'role-phrase',
  role: cell(row, 'role'),
  name: cell(row, 'wording'),
  forms: readForms(cell(row, 'forms'), 'any'),
}));

export const readMoneyCues = (table: string): Unlisted<MoneyCueEntry>[] => readTable(table).map((row) => ({
  kind: 'money-cue',
  role: cell(row, 'role'),
  name: cell(row, 'wording'),
  forms: readForms(cell(row, 'forms'), 'any'),
}));
