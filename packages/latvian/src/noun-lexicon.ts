import type { Gender, GrammaticalCase, GrammaticalNumber } from './grammar.ts';

/** One reading of a form of a head noun. */
export interface HeadReading {
  readonly lemma: string;
  readonly gender: Gender;
  readonly case: GrammaticalCase;
  readonly number: GrammaticalNumber;
}

/** What the language needs to know of words to inflect whole phrases; the lists are the caller's. */
export interface NounLexicon {
  /** Readings of a head noun's form, by the form in lower case with diacritics; null for other words. */
  headReadings(form: string): readonly HeadReading[] | null;
  /** The form of a head noun in a case, null where the lexicon lacks it. */
  headForm(lemma: string, grammaticalCase: GrammaticalCase, number: GrammaticalNumber): string | null;
  /** True for the stem (lower case) of a definite adjective that names hold: `nacionāl`. */
  isAdjectiveStem(stem: string): boolean;
  /** True for a stem that belongs to the head over other words: „Centrālā finanšu un līgumu aģentūra”. */
  isLongDistanceStem(stem: string): boolean;
  /** True for the genitive or nominative of a place, as printed. */
  isPlaceWord(word: string): boolean;
  /** True for a whole name in the nominative that must not be taken apart. */
  isKnownName(name: string): boolean;
}

/** Nouns that say what kind of area a place is: owners may share them („Balvu, Zilupes novada pašvaldībām”). */
export const areaNouns: ReadonlySet<string> = new Set(['novads', 'pilsēta', 'valstspilsēta', 'pagasts', 'rajons', 'apriņķis', 'apgabals', 'ciems', 'reģions']);

/** The reading that a lone phrase most likely has: singular before plural, as printed before the oblique cases. */
export function bestReading(readings: readonly HeadReading[], wanted?: { case?: GrammaticalCase | undefined; number?: GrammaticalNumber | undefined }): HeadReading | null {
  const order = (one: HeadReading): number =>
    (wanted?.case !== undefined && one.case !== wanted.case ? 8 : 0) +
    (wanted?.number !== undefined && one.number !== wanted.number ? 4 : 0) +
    (one.number === 'plural' ? 2 : 0) + (one.case === 'nominative' ? 0 : 1);
  return readings.toSorted((a, b) => order(a) - order(b))[0] ?? null;
}
