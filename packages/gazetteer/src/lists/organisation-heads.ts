import type { EnglishHeadEntry, OrganisationHeadEntry } from '../entry.ts';
import { readForms } from '../form.ts';
import { cell, cellOf, readTable, type Row } from '../table.ts';
import type { Unlisted } from './unlisted.ts';

const toHead = (row: Row): Unlisted<OrganisationHeadEntry> => ({
  kind: 'organisation-head',
  lemma: cell(row, 'lemma'),
  gender: cellOf(row, 'gender', ['masculine', 'feminine']),
  english: cell(row, 'english'),
  forms: readForms(cell(row, 'forms'), 'any'),
});

export const readOrganisationHeads = (table: string): Unlisted<OrganisationHeadEntry>[] => readTable(table).map(toHead);

export const readEnglishHeads = (table: string): Unlisted<EnglishHeadEntry>[] => readTable(table).map((row) => ({
  kind: 'english-head',
  lemma: cell(row, 'lemma'),
  forms: readForms(cell(row, 'forms'), 'any'),
}));
