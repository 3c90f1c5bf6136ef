import type { GrammaticalCase, GrammaticalNumber } from '@siets/latvian';

/** How strictly a form is compared: letters only; a capital first letter too; every letter as in the list. */
export const spellings = ['any', 'capital', 'exact'] as const;
export type Spelling = (typeof spellings)[number];

/** One grammatical reading of a form. */
export interface Reading {
  readonly case: GrammaticalCase;
  readonly number: GrammaticalNumber;
}

/**
 * One surface form of an entry.
 *
 * `case` and `number` are those of the first reading; both are null for abbreviations, foreign words and words that
 * do not decline. „biedrības” has three readings: genitive singular, nominative and accusative plural.
 */
export interface Form {
  readonly text: string;
  readonly case: GrammaticalCase | null;
  readonly number: GrammaticalNumber | null;
  readonly readings: readonly Reading[];
  readonly spelling: Spelling;
  /** True for a form that is mostly something else („KM”, „NO”): it needs a clue beside it. */
  readonly weak: boolean;
}

const CASES: Record<string, GrammaticalCase> = { N: 'nominative', G: 'genitive', D: 'dative', A: 'accusative', L: 'locative' };
const NUMBERS: Record<string, GrammaticalNumber> = { s: 'singular', p: 'plural' };
const SPELLINGS: Record<string, Spelling> = { a: 'any', c: 'capital', x: 'exact' };

const ITEM = /^(?:(?<codes>-|[sp][NGDAL](?:,[sp][NGDAL])*)=)?(?<text>.+?)(?:~(?<flags>[acxw]{1,2}))?$/u;

/**
 * Reads a list's column of forms: items parted by ` | `, each `codes=text~flags`.
 *
 *     sN=Latvija | sG=Latvijas | -=LR~xw
 *
 * Codes are number (s, p) and case (N G D A L), several with commas, `-` or nothing where the word has none. Flags: how the
 * spelling is compared (a any, c capital, x exact; `spelling` where none is given) and w for weak. Throws on an empty item.
 */
export function readForms(column: string, spelling: Spelling): Form[] {
  if (column === '') return [];
  return column.split(' | ').map((item) => {
    const { codes = '-', text, flags = '' } = ITEM.exec(item)?.groups ?? {};
    if (text === undefined) throw new Error(`A form was expected, found "${item}"`);
    const readings = codes === '-' ? [] : codes.split(',').map(readReading);
    const flag = [...flags].find((one) => one !== 'w');
    return {
      text,
      case: readings[0]?.case ?? null,
      number: readings[0]?.number ?? null,
      readings,
      spelling: (flag === undefined ? undefined : SPELLINGS[flag]) ?? spelling,
      weak: flags.includes('w'),
    };
  });
}

function readReading(code: string): Reading {
  const number = NUMBERS[code.charAt(0)];
  const grammaticalCase = CASES[code.charAt(1)];
  if (number === undefined || grammaticalCase === undefined) throw new Error(`A reading such as "sN" was expected, found "${code}"`);
  return { case: grammaticalCase, number };
}
