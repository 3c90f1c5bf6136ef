import { isAmbiguousMonth, letterCases, monthOf, ordinalOf, readRoman, tokenText, type Tokens } from '@siets/latvian';
import {
  foldedAt,
  isGlued,
  isNumber,
  isOneOf,
  isSign,
  isWord,
  lengthAt,
  overBreak,
  valueAt,
  wordSet,
} from '../../engine/walk.ts';
import { isOnCalendar, type DateMarker, type DateParts, type DateValue } from './date-value.ts';
import {
  dashes,
  englishMonths,
  halfWords,
  lastYear,
  months,
  nextYear,
  quarterWords,
  rangeWords,
  seasons,
  shortMonths,
  thisYear,
  vagueWords,
  yearAbbreviations,
  yearAdverbs,
  yearWords,
} from './words.ts';

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

const element = (parts: Partial<Element> & { end: number }): Element => ({
  year: null,
  month: null,
  day: null,
  to: null,
  yearAt: null,
  hasYearWord: false,
  isDative: false,
  hint: null,
  marker: null,
  isDigits: false,
  isMonthFirst: false,
  yearEnd: 0,
  ...parts,
});

export const isYear = (tokens: Tokens, index: number): boolean => {
  if (lengthAt(tokens, index) !== 4) return false;
  const value = valueAt(tokens, index);
  return value >= 1900 && value <= 2100;
};

const isShort = (tokens: Tokens, index: number, most: number): boolean => {
  const value = lengthAt(tokens, index) <= 2 ? valueAt(tokens, index) : -1;
  return value >= 1 && value <= most;
};

/** Steps over a dot that touches the token before it. */
const overDot = (tokens: Tokens, index: number): number =>
  isSign(tokens, index, '.') && isGlued(tokens, index) ? index + 1 : index;

/**
 * True where the digits from token `first` to `last` are part of a longer code: `2021/679`, `LV-2023`, `1.2.3`.
 * Behind a bare year even a hyphen and a number that is no year make a code: `2021-1-LV01`.
 */
function isInsideCode(tokens: Tokens, first: number, last: number, isBare = false): boolean {
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
  return (
    isSign(tokens, next, '-') &&
    (isWord(tokens, next + 1) ? isBare : isBare && isNumber(tokens, next + 1) && !isYear(tokens, next + 1))
  );
}

/** The year word behind a year, with its end; null where none stands. */
function readYearWord(tokens: Tokens, index: number): { end: number; isDative: boolean } | null {
  const at = overBreak(tokens, index);
  if (isOneOf(tokens, at, yearWords)) return { end: at + 1, isDative: foldedAt(tokens, at) === 'gadam' };
  if (isOneOf(tokens, at, yearAbbreviations) && isSign(tokens, at + 1, '.') && isGlued(tokens, at + 1))
    return { end: at + 2, isDative: false };
  return null;
}

/** `01.07.2020`, `01. 07. 2020`, `1/7/2020`, `09.11.12.` */
function readDayMonthYear(tokens: Tokens, index: number): Element | null {
  if (!isShort(tokens, index, 31) || !isSign(tokens, index + 1, './-') || !isGlued(tokens, index + 1)) return null;
  const isDotted = isSign(tokens, index + 1, '.');
  const sign = tokens.text.charAt(tokens.starts[index + 1]!);
  const month = index + 2;
  if (
    (!isDotted && !isGlued(tokens, month)) ||
    !isShort(tokens, month, 12) ||
    !isSign(tokens, month + 1, sign) ||
    !isGlued(tokens, month + 1)
  )
    return null;
  const year = isDotted ? overBreak(tokens, month + 2) : month + 2;
  if (!isDotted && !isGlued(tokens, year)) return null;
  const value = readYearDigits(tokens, index, year, isDotted);
  if (value === null || isInsideCode(tokens, index, year)) return null;
  const word = readYearWord(tokens, overDot(tokens, year + 1));
  const parts = { year: value, month: valueAt(tokens, month), day: valueAt(tokens, index) };
  return isOnCalendar(parts)
    ? element({ ...parts, end: word?.end ?? year + 1, yearAt: 'digits', hasYearWord: word !== null })
    : null;
}

/** Four digits, or two where day and month have two as well and a dot closes the date. */
function readYearDigits(tokens: Tokens, first: number, index: number, isDotted: boolean): number | null {
  if (isYear(tokens, index)) return valueAt(tokens, index);
  const isPaired =
    isDotted &&
    [first, first + 2, index].every((at) => lengthAt(tokens, at) === 2 && isNumber(tokens, at)) &&
    isGlued(tokens, index);
  return isPaired && isSign(tokens, index + 1, '.') && valueAt(tokens, index) < 40 ? 2000 + valueAt(tokens, index) : null;
}

/** `2008.12.17.`, `2024-05-31` */
function readYearMonthDay(tokens: Tokens, index: number): Element | null {
  if (!isYear(tokens, index) || !isSign(tokens, index + 1, '.-/') || !isGlued(tokens, index + 1)) return null;
  const sign = tokens.text.charAt(tokens.starts[index + 1]!);
  const [month, day] = [index + 2, index + 4];
  if (!isSign(tokens, index + 3, sign) || [month, index + 3, day].some((at) => !isGlued(tokens, at))) return null;
  if (!isShort(tokens, month, 12) || !isShort(tokens, day, 31) || lengthAt(tokens, month) !== 2 || lengthAt(tokens, day) !== 2)
    return null;
  const parts = { year: valueAt(tokens, index), month: valueAt(tokens, month), day: valueAt(tokens, day) };
  const end = day + 1;
  return isInsideCode(tokens, index, day) || !isOnCalendar(parts) ? null : element({ ...parts, end, yearAt: 'digits' });
}

/** `01.2019`, `09/2020` */
function readMonthYear(tokens: Tokens, index: number): Element | null {
  if (
    lengthAt(tokens, index) !== 2 ||
    !isShort(tokens, index, 12) ||
    !isSign(tokens, index + 1, './') ||
    !isGlued(tokens, index + 1)
  )
    return null;
  if (
    !isGlued(tokens, index + 2) ||
    !isYear(tokens, index + 2) ||
    isInsideCode(tokens, index, index + 2) ||
    isOneOf(tokens, index - 1, NUMBER_WORDS)
  )
    return null;
  if (isSign(tokens, index - 1, '.') && isOneOf(tokens, index - 2, NUMBER_WORDS)) return null;
  return element({ year: valueAt(tokens, index + 2), month: valueAt(tokens, index), end: index + 3, yearAt: 'digits' });
}
const NUMBER_WORDS = wordSet('nr no id');

/** `10.06` or `01.03.`: day and month whose year stands behind a later one. */
export function readDayMonthDigits(tokens: Tokens, index: number): Element | null {
  if (!isShort(tokens, index, 31) || !isSign(tokens, index + 1, '.') || !isGlued(tokens, index + 1)) return null;
  if (
    !isShort(tokens, index + 2, 12) ||
    lengthAt(tokens, index + 2) !== 2 ||
    (isGlued(tokens, index) && isSign(tokens, index - 1, '.,/'))
  )
    return null;
  return element({
    day: valueAt(tokens, index),
    month: valueAt(tokens, index + 2),
    end: overDot(tokens, index + 3),
    isDigits: true,
  });
}

/** The month word at `index`: refuses first names („3. Marta Ozola”) and ordinary words in capitals. */
function monthAt(tokens: Tokens, index: number): number | null {
  if (!isOneOf(tokens, index, months)) return null;
  const word = tokenText(tokens, index);
  const isName =
    isAmbiguousMonth(word) &&
    !isOneOf(tokens, index, englishMonths) &&
    tokens.cases[index] === letterCases.capital &&
    tokens.cases[index + 1] === letterCases.capital &&
    isWord(tokens, index + 1);
  return isName ? null : monthOf(word);
}

const ORDINAL_ENDINGS = wordSet('st nd rd th');

/** The day number and what may stand before its month: `14.`, `14th of`. */
function overDay(tokens: Tokens, index: number): number {
  let at = overDot(tokens, index + 1);
  if (isGlued(tokens, at) && isOneOf(tokens, at, ORDINAL_ENDINGS)) at += 1;
  if (foldedAt(tokens, at) === 'of') at += 1;
  return at;
}

/** `14. jūnijā`, `1.septembris`, `16 Nov, 2022`, `14th of June 2023` */
function readDayMonth(tokens: Tokens, index: number): Element | null {
  if (!isShort(tokens, index, 31)) return null;
  const at = overBreak(tokens, overDay(tokens, index));
  const month = monthAt(tokens, at);
  if (month === null) return null;
  const day = valueAt(tokens, index);
  return isOnCalendar({ year: null, month, day })
    ? withYearBehind(tokens, element({ month, day, end: overShortening(tokens, at) }))
    : null;
}

/** Behind a month word and the dot of its abbreviation. */
const overShortening = (tokens: Tokens, month: number): number =>
  isOneOf(tokens, month, shortMonths) && isSign(tokens, month + 1, '.') && isGlued(tokens, month + 1) ? month + 2 : month + 1;

/** A day alone: it needs a month from its neighbour. */
function readDay(tokens: Tokens, index: number): Element | null {
  if (
    !isShort(tokens, index, 31) ||
    (isGlued(tokens, index) && (isWord(tokens, index - 1) || isSign(tokens, index - 1, ',/')) && isGlued(tokens, index - 1))
  )
    return null;
  const end = overDay(tokens, index);
  return withYearBehind(tokens, element({ day: valueAt(tokens, index), end }), true);
}

/** `septembris`, `June 2023`, `June 14, 2023`; a month without any year is left to the expression around it. */
function readMonth(tokens: Tokens, index: number): Element | null {
  const month = monthAt(tokens, index);
  if (month === null) return null;
  let end = overShortening(tokens, index);
  let day: number | null = null;
  if (isOneOf(tokens, index, englishMonths) && isShort(tokens, end, 31) && !isOneOf(tokens, overDay(tokens, end), months)) {
    day = valueAt(tokens, end);
    end = overDay(tokens, end);
  }
  return withYearBehind(tokens, element({ month, day, end, isMonthFirst: day !== null }));
}

/** Adds a year that stands behind: `… 2023`, `…, 2022`, `… 2023. gadā`. A year that opens the next date is not taken. */
function withYearBehind(tokens: Tokens, date: Element, needsComma = false): Element {
  let at = date.end;
  const hasComma = isSign(tokens, at, ',');
  if (hasComma) at += 1;
  else if (needsComma) return date;
  at = overBreak(tokens, at);
  if (foldedAt(tokens, at) === 'of') at += 1;
  if (!isYear(tokens, at) || isGlued(tokens, at)) return date;
  const behind = overDot(tokens, at + 1);
  const word = readYearWord(tokens, behind);
  const next = overBreak(tokens, word?.end ?? behind);
  if (
    hasComma &&
    word !== null &&
    (monthAt(tokens, next) !== null || (isShort(tokens, next, 31) && monthAt(tokens, overDay(tokens, next)) !== null))
  )
    return date;
  if (word === null && isInsideCode(tokens, at, at, true)) return date;
  return {
    ...date,
    year: valueAt(tokens, at),
    yearAt: 'back',
    end: word?.end ?? at + 1,
    hasYearWord: word !== null,
    isDative: word?.isDative ?? false,
  };
}

const QUARTERS = [
  [1, 3],
  [4, 6],
  [7, 9],
  [10, 12],
] as const;
const span = (from: number, to: number, marker: DateMarker, end: number): Element =>
  element({ month: from, to: { year: null, month: to, day: null }, marker, end });

/** `2. ceturksnis`, `III ceturksnī`, `otrajā pusē`, `1. pusgads`, `Q1`; null where no part of a year is named. */
function readPartOfYear(tokens: Tokens, index: number): Element | null {
  if (foldedAt(tokens, index) === 'q' && isGlued(tokens, index + 1) && isShort(tokens, index + 1, 4))
    return quarterOf(valueAt(tokens, index + 1), index + 2);
  const ordinal = ordinalAt(tokens, index);
  if (ordinal === null) return null;
  const at = overBreak(tokens, overDot(tokens, index + 1));
  if (isOneOf(tokens, at, quarterWords)) return quarterOf(ordinal, at + 1);
  if (isOneOf(tokens, at, halfWords) && ordinal <= 2)
    return span(ordinal === 1 ? 1 : 7, ordinal === 1 ? 6 : 12, 'half-year', at + 1);
  return readQuarterRange(tokens, index, ordinal);
}

function quarterOf(ordinal: number, end: number): Element | null {
  const quarter = QUARTERS[ordinal - 1];
  return quarter ? span(quarter[0], quarter[1], 'quarter', end) : null;
}

/** `1.–2. ceturksnis` */
function readQuarterRange(tokens: Tokens, index: number, first: number): Element | null {
  const dash = overDot(tokens, index + 1);
  if (!isSign(tokens, dash, dashes)) return null;
  const second = ordinalAt(tokens, dash + 1);
  const at = overDot(tokens, dash + 2);
  if (second === null || second <= first || second > 4 || !isOneOf(tokens, at, quarterWords)) return null;
  return span(QUARTERS[first - 1]![0], QUARTERS[second - 1]![1], 'quarter', at + 1);
}

function ordinalAt(tokens: Tokens, index: number): number | null {
  if (isNumber(tokens, index)) return isShort(tokens, index, 4) ? valueAt(tokens, index) : null;
  if (!isWord(tokens, index)) return null;
  const word = tokenText(tokens, index);
  const value = /^[IV]{1,3}$/u.test(word)
    ? readRoman(word)
    : (ordinalOf(word) ?? ENGLISH_ORDINALS[foldedAt(tokens, index)] ?? null);
  return value !== null && value <= 4 ? value : null;
}
const ENGLISH_ORDINALS: Record<string, number> = { first: 1, second: 2, third: 3, fourth: 4 };

/** What stands behind a year that opens a date: `… 14. jūnijā`, `… septembris`, `… rudenī`, `… 2. ceturksnī`. */
function readWithin(tokens: Tokens, index: number): Element | null {
  let at = overBreak(tokens, index);
  if (isSign(tokens, at, ',')) at += 1;
  if (foldedAt(tokens, at) === 'no') at += 1;
  const part = readPartOfYear(tokens, at);
  if (part !== null) return part;
  if (isNumber(tokens, at)) return readDayMonth(tokens, at) ?? readDay(tokens, at);
  if (isOneOf(tokens, at, seasons)) return element({ end: at + 1, marker: 'season' });
  return monthAt(tokens, at) === null ? null : readMonth(tokens, at);
}

/** The year at `index` and what it opens. */
function readYearFirst(tokens: Tokens, index: number): Element | null {
  if (!isYear(tokens, index)) return null;
  const behind = overDot(tokens, index + 1);
  const word = readYearWord(tokens, behind);
  if (isInsideCode(tokens, index, index, true)) return null;
  return openedBy(
    tokens,
    { year: valueAt(tokens, index), hasYearWord: word !== null, isDative: word?.isDative ?? false },
    word?.end ?? behind,
  );
}

/** A year in front of its month and day; without them the year alone. */
function openedBy(tokens: Tokens, year: Partial<Element>, end: number): Element {
  const inner = year.hasYearWord || isSign(tokens, end - 1, '.') ? readWithin(tokens, end) : null;
  const isUsable = inner !== null && inner.year === null && (year.hasYearWord || (inner.month !== null && inner.to === null));
  if (!isUsable)
    return element({ ...year, end: isSign(tokens, end - 1, '.') && !year.hasYearWord ? end - 1 : end, yearAt: 'front' });
  return { ...inner, ...year, end: inner.end, yearAt: 'front', hasYearWord: true, yearEnd: end };
}

/** `š.g. 29. janvārī`, `šī gada 6. maijā`, `pērnā gada …`, `nākamgad` */
export function readRelative(tokens: Tokens, index: number): Element | null {
  const hint = yearAdverbs.get(foldedAt(tokens, index));
  if (hint !== undefined) return openedBy(tokens, { hint, hasYearWord: true }, index + 1);
  if (
    foldedAt(tokens, index) === 's' &&
    isSign(tokens, index + 1, '.') &&
    isOneOf(tokens, index + 2, yearAbbreviations) &&
    isSign(tokens, index + 3, '.')
  ) {
    return openedBy(tokens, { hint: 'this', hasYearWord: true }, index + 4);
  }
  const named = isOneOf(tokens, index, thisYear)
    ? 'this'
    : isOneOf(tokens, index, lastYear)
      ? 'last'
      : isOneOf(tokens, index, nextYear)
        ? 'next'
        : null;
  if (named === null || !isOneOf(tokens, index + 1, yearWords)) return null;
  return openedBy(tokens, { hint: named, hasYearWord: true }, index + 2);
}

/** `2020./2021. mācību gadā`, `2014/2015`, `2021./22. gada sezona` */
export function readDoubleYear(tokens: Tokens, index: number): Element | null {
  if (!isYear(tokens, index)) return null;
  const slash = overDot(tokens, index + 1);
  if (!isSign(tokens, slash, '/') || !isGlued(tokens, slash) || !isNumber(tokens, slash + 1)) return null;
  const first = valueAt(tokens, index);
  const second = isYear(tokens, slash + 1)
    ? valueAt(tokens, slash + 1)
    : lengthAt(tokens, slash + 1) === 2
      ? Math.trunc(first / 100) * 100 + valueAt(tokens, slash + 1)
      : 0;
  const behind = overDot(tokens, slash + 2);
  if (second <= first || second > first + 10 || isInsideCode(tokens, index, slash + 1)) return null;
  const word = readYearWord(tokens, behind);
  return element({
    year: first,
    to: { year: second, month: null, day: null },
    end: word?.end ?? slash + 2,
    yearAt: 'front',
    hasYearWord: word !== null,
    marker: second === first + 1 ? 'school-year' : null,
  });
}

/** A season before its year: `rudenī 2023`, `summer of 2024`. */
function readSeason(tokens: Tokens, index: number): Element | null {
  if (!isOneOf(tokens, index, seasons)) return null;
  const date = withYearBehind(tokens, element({ end: index + 1, marker: 'season' }));
  return date.year === null ? null : date;
}

/** Reads one date at token `index`, complete or not; null where none begins. */
export function readElement(tokens: Tokens, index: number): Element | null {
  const date = isNumber(tokens, index)
    ? (readDayMonthYear(tokens, index) ??
      readYearMonthDay(tokens, index) ??
      readMonthYear(tokens, index) ??
      readDoubleYear(tokens, index) ??
      readYearFirst(tokens, index) ??
      readPartOfYear(tokens, index) ??
      readDayMonth(tokens, index) ??
      readDayMonthDigits(tokens, index) ??
      readDay(tokens, index))
    : (readRelative(tokens, index) ?? readSeason(tokens, index) ?? readPartOfYear(tokens, index) ?? readMonth(tokens, index));
  return date === null ? null : overVague(tokens, withPartYear(tokens, date));
}

/** `2. ceturksnis 2022` */
const withPartYear = (tokens: Tokens, date: Element): Element =>
  date.to !== null && date.year === null ? withYearBehind(tokens, date) : date;

/** `2021. gada sākumā`, `augusta beigās`: the words belong to the date and leave its precision as it is. */
const overVague = (tokens: Tokens, date: Element): Element =>
  date.day === null && date.to === null && isOneOf(tokens, date.end, vagueWords) ? { ...date, end: date.end + 1 } : date;
