import { format, getFormatDateInfo, isDateFormat } from 'numfmt';

const DAY_MS = 86_400_000;
/** Days from Excel's first day to that of old Macintoshes. */
const DAYS_TO_1904 = 1_462;
const LAST_SERIAL = 2_958_465;
const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** The moment that a serial number of days stands for, in the calendar of the workbook; null where there is no such day. */
function toMoment(serial: number, is1904: boolean): Date | null {
  const days = is1904 ? serial + DAYS_TO_1904 : serial;
  if (!(days >= 1 && days <= LAST_SERIAL)) return null;
  // Excel counts a 29 February 1900 that never was.
  return new Date(Date.UTC(1899, 11, days < 60 ? 31 : 30) + Math.round(days * 86_400) * 1000);
}

/**
 * A date with the parts that its format shows, in Latvian order whatever the order of the format: the day is known, and `03/01/2024`
 * would have to be guessed again.
 *
 *     45352 with mm/dd/yy → 01.03.2024.     with mmmm yyyy → 03.2024.     with yyyy → 2024
 */
function printDate(serial: number, pattern: string, is1904: boolean): string | null {
  const moment = toMoment(serial, is1904);
  const { year, month, day, hours } = getFormatDateInfo(pattern);
  if (moment === null || (!year && !month && !day)) return null;
  const [y, m, d] = [moment.getUTCFullYear(), twoDigits(moment.getUTCMonth() + 1), twoDigits(moment.getUTCDate())];
  const date = day ? `${d}.${m}.${y}.` : month ? `${m}.${y}.` : String(y);
  const hasTime = hours && moment.getTime() % DAY_MS !== 0;
  return hasTime ? `${date} ${twoDigits(moment.getUTCHours())}:${twoDigits(moment.getUTCMinutes())}` : date;
}

const LONGEST_PATTERN = 500;

function isDate(pattern: string): boolean {
  try {
    return isDateFormat(pattern);
  } catch {
    return false;
  }
}

/** A number as its format prints it under Latvian settings: `1 234 567,50`, `85%`, `01.03.2024.`. */
export function printNumber(value: number, pattern: string, is1904: boolean): string {
  const known = pattern.length > LONGEST_PATTERN ? 'General' : pattern;
  const date = isDate(known) ? printDate(value, known, is1904) : null;
  if (date !== null) return date;
  try {
    return format(known, value, { locale: 'lv' }).trim();
  } catch {
    return String(value).replace('.', ',');
  }
}
