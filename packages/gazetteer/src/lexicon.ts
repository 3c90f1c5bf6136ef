import { fold, type NounLexicon } from '@siets/latvian';
import { readForms, type Form } from './form.ts';
import { adjectiveStemsTable } from './generated/adjective-stems.ts';
import { phraseHeadsTable } from './generated/phrase-heads.ts';
import { buildLexicon, type ListedHead } from './lexicon-builder.ts';
import { entriesOf } from './lookups.ts';
import { cell, cellOf, readTable, type Row } from './table.ts';

const toStem = (row: Row) => ({ stem: cell(row, 'stem'), isLongDistance: cell(row, 'reach') === 'long-distance' });
const toPhraseHead = (row: Row): ListedHead => ({
  lemma: cell(row, 'lemma'),
  gender: cellOf(row, 'gender', ['masculine', 'feminine']),
  forms: readForms(cell(row, 'forms'), 'any'),
});

/** Nominative, genitive, or a word that does not decline. */
const isPlaceForm = (form: Form): boolean =>
  form.readings.length === 0 || form.readings.some((reading) => reading.case === 'genitive' || reading.case === 'nominative');

const wordsOf = (kind: 'place' | 'country'): string[] =>
  entriesOf(kind).flatMap((entry) => entry.forms.filter((form) => !form.weak && isPlaceForm(form)).map((form) => form.text));

/** A value that is made at the first call. */
function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

const stems = once(() => readTable(adjectiveStemsTable).map(toStem));
const placeWords = once(() => new Set([...wordsOf('place'), ...wordsOf('country')]));
const knownNames = once(() => new Set(entriesOf('authority').flatMap((entry) => [entry.name, ...entry.forms.map((form) => form.text)]).map(fold)));

/** A lexicon whose lists are put together when it is first asked. */
function lazyLexicon(heads: () => ListedHead[]): NounLexicon {
  const built = once(() => buildLexicon({
    heads: heads(),
    stems: stems(),
    isPlaceWord: (word) => placeWords().has(word),
    isKnownName: (name) => knownNames().has(fold(name)),
  }));
  return {
    headReadings: (form) => built().headReadings(form),
    headForm: (lemma, grammaticalCase, number) => built().headForm(lemma, grammaticalCase, number),
    isAdjectiveStem: (stem) => built().isAdjectiveStem(stem),
    isLongDistanceStem: (stem) => built().isLongDistanceStem(stem),
    isPlaceWord: (word) => built().isPlaceWord(word),
    isKnownName: (name) => built().isKnownName(name),
  };
}

/** What is needed to put the names of bodies into the nominative: head nouns, adjectives, places, known names. */
export const organisationLexicon: NounLexicon = lazyLexicon(() => entriesOf('organisation-head'));

/** The same with the heads of programmes, instruments, sums and roles: for funders and programmes. */
export const programmeLexicon: NounLexicon = lazyLexicon(() => [...entriesOf('organisation-head'), ...readTable(phraseHeadsTable).map(toPhraseHead)]);
