import { declensionOf, declineNoun, grammaticalCases, type Gender, type HeadReading, type NounLexicon } from '../src/index.ts';

export interface LexiconWords {
  /** Lemmas of head nouns; feminine where they end in -a, -e or -pils, else masculine. */
  heads: readonly string[];
  stems?: readonly string[];
  longDistance?: readonly string[];
  /** Words of places as printed, genitives too. */
  places?: readonly string[];
  knownNames?: readonly string[];
}

/** A lexicon of a few words for tests. */
export function makeLexicon({ heads, stems = [], longDistance = [], places = [], knownNames = [] }: LexiconWords): NounLexicon {
  const readings = new Map<string, HeadReading[]>();
  const forms = new Map<string, string>();
  for (const lemma of heads) {
    const gender: Gender = /(?:[ae]|pils)$/u.test(lemma) ? 'feminine' : 'masculine';
    for (const number of ['singular', 'plural'] as const) {
      const declined = declineNoun(lemma, declensionOf(lemma), { plural: number === 'plural' });
      for (const one of grammaticalCases) {
        readings.set(declined[one], [...(readings.get(declined[one]) ?? []), { lemma, gender, case: one, number }]);
        forms.set(`${lemma} ${number} ${one}`, declined[one]);
      }
    }
  }
  return {
    headReadings: (form) => readings.get(form) ?? null,
    headForm: (lemma, one, number) => forms.get(`${lemma} ${number} ${one}`) ?? null,
    isAdjectiveStem: (stem) => stems.includes(stem) || longDistance.includes(stem),
    isLongDistanceStem: (stem) => longDistance.includes(stem),
    isPlaceWord: (word) => places.includes(word),
    isKnownName: (name) => knownNames.includes(name),
  };
}
