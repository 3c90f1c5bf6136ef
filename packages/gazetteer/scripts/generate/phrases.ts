import { cell, type Row } from '../../src/table.ts';
import { FormColumn } from '../../src/form-column.ts';
import { organisationHeads, phraseHeads, phraseLexicon } from './lexicon.ts';
import { rowsOf, toTable, type Lists } from './list.ts';

/** A list of phrases with all cases of each. */
const phrases = (name: string, column: string, columns: readonly string[]) => (lists: Lists): string => {
  const lexicon = phraseLexicon(lists);
  const rows = rowsOf(lists, name).map((row) => ({ ...row, forms: new FormColumn().addPhrase(cell(row, column), lexicon).toString() }));
  return toTable([...columns, 'forms'], rows);
};

export const generateRolePhrases = phrases('role-phrases', 'wording', ['role', 'wording']);
export const generateMoneyCues = phrases('money-cues', 'wording', ['role', 'wording']);
export const generateNotCountries = phrases('not-countries', 'phrase', ['reason', 'code', 'phrase']);

/** Words that make a country or town before them no country: all forms of each. */
export const generateCountryFollowers = (lists: Lists): string => toTable(['reason', 'forms'], rowsOf(lists, 'country-followers').map((row): Row => ({
  reason: cell(row, 'reason'),
  forms: new FormColumn().addNoun(cell(row, 'lemma'), 'sp').toString(),
})));

export const generatePhraseHeads = (lists: Lists): string => toTable(['lemma', 'gender', 'forms'], phraseHeads(lists));
export const generateOrganisationHeads = (lists: Lists): string => toTable(['lemma', 'gender', 'english', 'forms'], organisationHeads(lists));
