import type { Tokens } from '@siets/latvian';
import { isGlued, isNumber, isOneOf, isSign, lengthAt, overBreak, valueAt, wordSet } from '../../engine/walk.ts';
import { isOnCalendar } from './date-value.ts';
import { element, isShort, isYear, overDot, isInsideCode, readYearWord, type Element } from './element-base.ts';

/** `01.07.2020`, `01. 07. 2020`, `1/7/2020`, `09.11.12.` */
export function readDayMonthYear(tokens: Tokens, index: number): Element | null {
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
export function readYearMonthDay(tokens: Tokens, index: number): Element | null {
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
export function readMonthYear(tokens: Tokens, index: number): Element | null {
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
