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
const CODES = /^(?:-|[sp][NGDAL](?:,[sp][NGDAL])*)$/u;

/** The same codes stand in thousands of forms: their readings are made once. */
const readingsByCodes = new Map<string, readonly Reading[]>([['', []], ['-', []]]);

/**
 * Reads a list's column of forms: items parted by ` | `, each `codes=text~flags`.
 *
 *     sN=Latvija | sG=Latvijas | -=LR~xw
 *
 * Codes are number (s, p) and case (N G D A L), several with commas, `-` or nothing where the word has none. Flags: how the
 * spelling is compared (a any, c capital, x exact; `spelling` where none is given) and w for weak. Throws on an empty item.
 */
export function readForms(column: string, spelling: Spelling): Form[] {
  return column === '' ? [] : column.split(' | ').map((item) => readForm(item, spelling));
}

function readForm(item: string, spelling: Spelling): Form {
  const sign = item.indexOf('=');
  const codes = sign > 0 && sign < 60 && CODES.test(item.slice(0, sign)) ? item.slice(0, sign) : '';
  const mark = item.lastIndexOf('~');
  const tilde = mark > 0 && item.length - mark <= 3 ? mark : item.length;
  const text = item.slice(codes === '' ? 0 : sign + 1, tilde);
  if (text === '') throw new Error(`A form was expected, found "${item}"`);
  const flags = item.slice(tilde + 1);
  const readings = readReadings(codes);
  return {
    text,
    case: readings[0]?.case ?? null,
    number: readings[0]?.number ?? null,
    readings,
    spelling: flags === '' ? spelling : (SPELLINGS[flags.replace('w', '')] ?? spelling),
    weak: flags.includes('w'),
  };
}

function readReadings(codes: string): readonly Reading[] {
  const known = readingsByCodes.get(codes);
  if (known !== undefined) return known;
  const readings = codes.split(',').map((code): Reading => ({ number: NUMBERS[code.charAt(0)]!, case: CASES[code.charAt(1)]! }));
  readingsByCodes.set(codes, readings);
  return readings;
}
