import type { Tokens } from '@siets/latvian';
import { foldedAt, isGlued, isNumber, isOneOf, isSign, isWord, lengthAt, overBreak, valueAt } from '../../engine/walk.ts';
import type { DateMarker, DateParts, DateValue } from './date-value.ts';
import { months, rangeWords, russianEndings, yearAbbreviations, yearWords } from './words.ts';

/** One date as read, perhaps without its month or year: the expression around it fills them in. */
export interface Element extends DateParts {
  /** The last day of parts of a year (quarters, seasons, school years); null for points. */
  to: DateParts | null;
  /** Index of the token behind it. */
  end: number;
  /** Where the year stands: in front, behind, or within digits; null where it is missing. */
  yearAt: 'front' | 'back' | 'digits' | null;
  hasYearWord: boolean;
  /** „gadam”: programmes are dated so. */
  isDative: boolean;
  hint: DateValue['yearHint'];
  marker: DateMarker | null;
  /** `10.06`: digits that are a date only with a year. */
  isDigits: boolean;
  /** `June 14`: the month goes on to a day behind. */
  isMonthFirst: boolean;
  /** Where the year that opens the date ends; 0 where none does. */
  yearEnd: number;
}

export const element = (parts: Partial<Element> & { end: number }): Element => ({
  year: parts.year ?? null,
  month: parts.month ?? null,
  day: parts.day ?? null,
  to: parts.to ?? null,
  end: parts.end,
  yearAt: parts.yearAt ?? null,
  hasYearWord: parts.hasYearWord ?? false,
  isDative: parts.isDative ?? false,
  hint: parts.hint ?? null,
  marker: parts.marker ?? null,
  isDigits: parts.isDigits ?? false,
  isMonthFirst: parts.isMonthFirst ?? false,
  yearEnd: parts.yearEnd ?? 0,
});

export const isYear = (tokens: Tokens, index: number): boolean => {
  if (lengthAt(tokens, index) !== 4) return false;
  const value = valueAt(tokens, index);
  return value >= 1900 && value <= 2100;
};

export const isShort = (tokens: Tokens, index: number, most: number): boolean => {
  const value = lengthAt(tokens, index) <= 2 ? valueAt(tokens, index) : -1;
  return value >= 1 && value <= most;
};

/** Steps over a dot that touches the token before it. */
export const overDot = (tokens: Tokens, index: number): number =>
  isSign(tokens, index, '.') && isGlued(tokens, index) ? index + 1 : index;

/**
 * True where the digits from token `first` to `last` are part of a longer code: `2021/679`, `LV-2023`, `1.2.3`.
 * Behind a bare year even a hyphen and a number that is no year make a code: `2021-1-LV01`.
 */
export function isInsideCode(tokens: Tokens, first: number, last: number, isBare = false): boolean {
  return isCodeBefore(tokens, first, isBare) || isCodeBehind(tokens, last + 1, isBare);
}

function isCodeBefore(tokens: Tokens, first: number, isBare: boolean): boolean {
  if (!isGlued(tokens, first)) return false;
  if (isWord(tokens, first - 1)) return true;
  if (!isGlued(tokens, first - 1)) return false;
  const isNumbered = isNumber(tokens, first - 2);
  if (isSign(tokens, first - 1, '.')) return isNumbered;
  if (isSign(tokens, first - 1, '/_#')) return isNumbered || isWord(tokens, first - 2);
  return (
    isSign(tokens, first - 1, '-') &&
    (isWord(tokens, first - 2)
      ? !isOneOf(tokens, first - 2, yearWords) && !isOneOf(tokens, first - 2, months)
      : isBare && isNumbered && !isYear(tokens, first - 2))
  );
}

function isCodeBehind(tokens: Tokens, next: number, isBare: boolean): boolean {
  if (!isGlued(tokens, next)) return false;
  if (isWord(tokens, next))
    return !isOneOf(tokens, next, yearWords) && !isOneOf(tokens, next, yearAbbreviations) && !isOneOf(tokens, next, rangeWords);
  if (!isGlued(tokens, next + 1)) return false;
  if (isSign(tokens, next, '.')) return isNumber(tokens, next + 1);
  if (isSign(tokens, next, '/_')) return isNumber(tokens, next + 1) || isWord(tokens, next + 1);
  if (!isSign(tokens, next, '-') || opensDate(tokens, next + 1)) return false;
  return isWord(tokens, next + 1) ? isBare : isBare && isNumber(tokens, next + 1) && !isYear(tokens, next + 1);
}

/** „2017-November 16”, „2017-16 November”: a hyphen without blanks before a date that names its month. */
const opensDate = (tokens: Tokens, index: number): boolean =>
  isOneOf(tokens, index, months) || (isShort(tokens, index, 31) && isOneOf(tokens, overBreak(tokens, overDot(tokens, index + 1)), months));

/** The year word behind a year, with its end; null where none stands. */
export function readYearWord(tokens: Tokens, index: number): { end: number; isDative: boolean } | null {
  const behindOrdinal = overRussianEnding(tokens, index);
  const at = overBreak(tokens, behindOrdinal);
  if (isOneOf(tokens, at, yearWords)) return { end: at + 1, isDative: foldedAt(tokens, at) === 'gadam' };
  if (isOneOf(tokens, at, yearAbbreviations) && isSign(tokens, at + 1, '.') && isGlued(tokens, at + 1))
    return { end: at + 2, isDative: false };
  return behindOrdinal > index ? { end: behindOrdinal, isDative: false } : null;
}

/** „2017-го”, „2019-м”: the ending of a Russian year in digits. */
const overRussianEnding = (tokens: Tokens, index: number): number =>
  isSign(tokens, index, '-') && isGlued(tokens, index) && isGlued(tokens, index + 1) && isOneOf(tokens, index + 1, russianEndings) ? index + 2 : index;
