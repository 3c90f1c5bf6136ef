import type { Gender, GrammaticalCase, GrammaticalNumber } from './grammar.ts';
import { grammaticalCases } from './grammar.ts';
import { declineAdjective } from './declension.ts';

/** One reading of a definite adjective's form. */
export interface AdjectiveReading {
  readonly stem: string;
  readonly gender: Gender;
  readonly case: GrammaticalCase;
  readonly number: GrammaticalNumber;
}

/** Readings by ending, the longest ending first; -ējā, -ējam are the short endings of stems in -ēj-. */
const readingsByEnding = new Map<string, Omit<AdjectiveReading, 'stem'>[]>();
for (const gender of ['masculine', 'feminine'] as const) {
  for (const number of ['singular', 'plural'] as const) {
    const forms = declineAdjective('', gender, { plural: number === 'plural' });
    const short = declineAdjective('ēj', gender, { plural: number === 'plural' });
    for (const grammaticalCase of grammaticalCases) {
      // Names often have -ā for -ajā: „Latvijas Nacionālā mākslas muzejā”.
      const contracted = grammaticalCase === 'locative' ? [forms[grammaticalCase].replace(/^aj/u, '')] : [];
      for (const ending of new Set([forms[grammaticalCase], short[grammaticalCase], ...contracted])) {
        const readings = readingsByEnding.get(ending) ?? [];
        readings.push({ gender, case: grammaticalCase, number });
        readingsByEnding.set(ending, readings);
      }
    }
  }
}
const endings = [...readingsByEnding.keys()].toSorted((a, b) => b.length - a.length);

/** Every way to read a word as a definite adjective; `isStem` says which stems (lower case) are adjectives. */
export function adjectiveReadings(word: string, isStem: (stem: string) => boolean): AdjectiveReading[] {
  const plain = word.toLowerCase();
  for (const ending of endings) {
    if (!plain.endsWith(ending)) continue;
    const stem = ending.startsWith('ēj') ? plain.slice(0, -ending.length + 2) : plain.slice(0, -ending.length);
    if (isStem(stem)) return (readingsByEnding.get(ending) ?? []).map((reading) => ({ ...reading, stem }));
  }
  return [];
}
