import { type Gender, type HeadReading, type NounLexicon } from '@siets/latvian';
import type { Form } from './form.ts';

export interface ListedHead {
  readonly lemma: string;
  readonly gender: Gender;
  readonly forms: readonly Pick<Form, 'text' | 'readings'>[];
}

export interface LexiconLists {
  readonly heads: readonly ListedHead[];
  readonly stems: readonly { readonly stem: string; readonly isLongDistance: boolean }[];
  readonly isPlaceWord?: (word: string) => boolean;
  readonly isKnownName?: (name: string) => boolean;
}

/** Makes of lists what @siets/latvian asks for when it inflects a phrase. */
export function buildLexicon({ heads, stems, isPlaceWord, isKnownName }: LexiconLists): NounLexicon {
  const readings = new Map<string, HeadReading[]>();
  const forms = new Map<string, string>();
  for (const { lemma, gender, forms: listed } of heads) {
    for (const form of listed) {
      const known = readings.get(form.text) ?? [];
      readings.set(form.text, known);
      for (const reading of form.readings) {
        known.push({ lemma, gender, ...reading });
        forms.set(`${lemma} ${reading.number} ${reading.case}`, form.text);
      }
    }
  }
  const all = new Set(stems.map(({ stem }) => stem));
  const far = new Set(stems.filter(({ isLongDistance }) => isLongDistance).map(({ stem }) => stem));
  return {
    headReadings: (form) => readings.get(form) ?? null,
    headForm: (lemma, grammaticalCase, number) => forms.get(`${lemma} ${number} ${grammaticalCase}`) ?? null,
    isAdjectiveStem: (stem) => all.has(stem),
    isLongDistanceStem: (stem) => far.has(stem),
    isPlaceWord: isPlaceWord ?? (() => false),
    isKnownName: isKnownName ?? (() => false),
  };
}

