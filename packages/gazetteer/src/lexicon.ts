import { fold, type NounLexicon } from '@siets/latvian';
import { readForms } from './form.ts';
import { adjectiveStemsTable } from './generated/adjective-stems.ts';
import { phraseHeadsTable } from './generated/phrase-heads.ts';
import { buildLexicon, type ListedHead } from './lexicon-builder.ts';
import { entriesOf } from './lookups.ts';
import { cell, cellOf, readTable } from './table.ts';

const stems = readTable(adjectiveStemsTable).map((row) => ({ stem: cell(row, 'stem'), isLongDistance: cell(row, 'reach') === 'long-distance' }));
const phraseHeads = (): ListedHead[] => readTable(phraseHeadsTable).map((row) => ({
  lemma: cell(row, 'lemma'),
  gender: cellOf(row, 'gender', ['masculine', 'feminine']),
  forms: readForms(cell(row, 'forms'), 'any'),
}));

const placeWords = new Set(entriesOf('place').flatMap((entry) => entry.forms.filter(isPlaceForm).map((form) => form.text)));
const countryWords = new Set(entriesOf('country').flatMap((entry) => entry.forms.filter(isPlaceForm).map((form) => form.text)));
const knownNames = new Set(entriesOf('authority').flatMap((entry) => [entry.name, ...entry.forms.map((form) => form.text)]).map(fold));

/** Nominative, genitive, or a word that does not decline. */
function isPlaceForm(form: { readings: readonly { case: string }[] }): boolean {
  return form.readings.length === 0 || form.readings.some((reading) => reading.case === 'genitive' || reading.case === 'nominative');
}

const shared = {
  stems,
  isPlaceWord: (word: string): boolean => placeWords.has(word) || countryWords.has(word),
  isKnownName: (name: string): boolean => knownNames.has(fold(name)),
};

/** What is needed to put the names of bodies into the nominative: head nouns, adjectives, places, known names. */
export const organisationLexicon: NounLexicon = buildLexicon({ ...shared, heads: entriesOf('organisation-head') });

/** The same with the heads of programmes, instruments, sums and roles: for funders and programmes. */
export const programmeLexicon: NounLexicon = buildLexicon({ ...shared, heads: [...entriesOf('organisation-head'), ...phraseHeads()] });
