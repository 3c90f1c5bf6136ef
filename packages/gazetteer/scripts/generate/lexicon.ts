import type { NounLexicon } from '@siets/latvian';
import { readForms } from '../../src/form.ts';
import { buildLexicon, type ListedHead } from '../../src/lexicon-builder.ts';
import { cell, cellOf, type Row } from '../../src/table.ts';
import { FormColumn } from '../../src/form-column.ts';
import { rowsOf, type Lists } from './list.ts';

const GENDERS = ['masculine', 'feminine'] as const;

/** Heads of organisation names with all their forms. */
export const organisationHeads = (lists: Lists): Row[] => rowsOf(lists, 'organisation-heads').map((row) => ({
  ...row, forms: new FormColumn().addListed(cell(row, 'forms')).toString(),
}));

/** Heads of the names of programmes, sums and roles with all their forms. */
export const phraseHeads = (lists: Lists): Row[] => rowsOf(lists, 'phrase-heads').map((row) => ({
  ...row, forms: new FormColumn().addNoun(cell(row, 'lemma'), 'sp').toString(),
}));

const toHead = (row: Row): ListedHead => ({
  lemma: cell(row, 'lemma'), gender: cellOf(row, 'gender', GENDERS), forms: readForms(cell(row, 'forms'), 'any'),
});

/** The lexicon by which listed phrases are declined. */
export const phraseLexicon = (lists: Lists): NounLexicon => buildLexicon({
  heads: [...organisationHeads(lists), ...phraseHeads(lists)].map(toHead),
  stems: rowsOf(lists, 'adjective-stems').map((row) => ({ stem: cell(row, 'stem'), isLongDistance: cell(row, 'reach') === 'long-distance' })),
});
