import { isAmbiguousMonth, letterCases, monthOf, tokenText, type Tokens } from '@siets/latvian';
import { foldedAt, isGlued, isNumber, isOneOf, isSign, isWord, lengthAt, overBreak, valueAt, wordSet } from '../../engine/walk.ts';
import { isOnCalendar } from './date-value.ts';
import { readDayMonthDigits, readDayMonthYear, readDoubleYear, readMonthYear, readYearMonthDay } from './digit-dates.ts';
import { element, isShort, isYear, overDot, isInsideCode, readYearWord, type Element } from './element-base.ts';
import { readPartOfYear } from './part-of-year.ts';
import {
  dashes,
  englishMonths,
  halfWords,
  lastYear,
  listWords,
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

export type { Element } from './element-base.ts';

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
    isMinutes(tokens, index) ||
    (isGlued(tokens, index) && (isWord(tokens, index - 1) || isSign(tokens, index - 1, ',/')) && isGlued(tokens, index - 1))
  )
    return null;
  const end = overDay(tokens, index);
  return withYearBehind(tokens, element({ day: valueAt(tokens, index), end }), true);
}

/** `11:22, 6. maijs`: what a colon ties to the hours. */
const isMinutes = (tokens: Tokens, index: number): boolean =>
  isGlued(tokens, index) && isSign(tokens, index - 1, ':') && isGlued(tokens, index - 1) && isShort(tokens, index - 2, 23);

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

/** `5. aprīlim (2019. g.)`: a year alone in brackets, with its word. */
function yearInBrackets(tokens: Tokens, at: number): { year: number; end: number } | null {
  if (!isSign(tokens, at, '(') || !isYear(tokens, at + 1)) return null;
  const word = readYearWord(tokens, overDot(tokens, at + 2));
  return word !== null && isSign(tokens, word.end, ')') ? { year: valueAt(tokens, at + 1), end: word.end + 1 } : null;
}

/** Adds a year that stands behind: `… 2023`, `…, 2022`, `… 2023. gadā`. A year that opens the next date is not taken. */
function withYearBehind(tokens: Tokens, date: Element, needsComma = false): Element {
  const bracketed = yearInBrackets(tokens, date.end);
  if (bracketed !== null) return { ...date, ...bracketed, yearAt: 'back', hasYearWord: true };
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

/** `18.04.` behind its year; without the closing dot it may be a number („2019. gadā 10.12 milj. eiro”). */
function readClosedDigits(tokens: Tokens, index: number): Element | null {
  const date = readDayMonthDigits(tokens, index);
  if (date === null || !isSign(tokens, date.end - 1, '.')) return null;
  return isNumber(tokens, date.end) && isGlued(tokens, date.end) ? null : date;
}

/** What stands behind a year that opens a date: `… 14. jūnijā`, `… septembris`, `… rudenī`, `… 2. ceturksnī`. */
function readWithin(tokens: Tokens, index: number): Element | null {
  let at = overBreak(tokens, index);
  if (isSign(tokens, at, ',')) at += 1;
  if (foldedAt(tokens, at) === 'no') at += 1;
  const part = readPartOfYear(tokens, at);
  if (part !== null) return part;
  if (isNumber(tokens, at)) return readDayMonth(tokens, at) ?? readClosedDigits(tokens, at) ?? readDay(tokens, at);
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
  const { year: number = inner.year, hint = inner.hint, isDative = inner.isDative } = year;
  return { ...inner, year: number, hint, isDative, yearAt: 'front', hasYearWord: true, yearEnd: end };
}

/** `š.g. 29. janvārī`, `šī gada 6. maijā`, `pērnā gada …`, `nākamgad` */
function readRelative(tokens: Tokens, index: number): Element | null {
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

/** A season before its year: `rudenī 2023`, `summer of 2024`. */
function readSeason(tokens: Tokens, index: number): Element | null {
  if (!isOneOf(tokens, index, seasons)) return null;
  const date = withYearBehind(tokens, element({ end: index + 1, marker: 'season' }));
  return date.year === null ? null : date;
}

const JOINING = `.,/${dashes}`;
/** What may follow a day: a month, the end of its ordinal, what joins it to the next day, a quarter. */
const behindDay = wordSet(months.words, ORDINAL_ENDINGS.words, rangeWords.words, listWords.words, quarterWords.words, halfWords.words, 'of');

/** A quick look at a number and what follows it: false for most numbers, which no date expression begins with. */
export function mayBegin(tokens: Tokens, index: number): boolean {
  const length = lengthAt(tokens, index);
  if (length === 4) return isYear(tokens, index);
  if (!isShort(tokens, index, 31)) return false;
  const next = overBreak(tokens, index + 1);
  return isSign(tokens, index + 1, '.') || isOneOf(tokens, next, behindDay) || isSign(tokens, next, JOINING);
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
