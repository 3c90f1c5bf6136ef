/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`: as precise as the text, never more; held against `partialDateSchema`. */
export type PartialDate = string;

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Days of a month in the Gregorian calendar; `month` counts from 1. */
export function daysOfMonth(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && isLeap ? 29 : (DAYS[month - 1] ?? 0);
}

/** A partial date from its numbers, or null where the calendar has no such day. */
export function toPartialDate(year: number, month?: number | null, day?: number | null): PartialDate | null {
  if (!Number.isInteger(year) || year < 1000 || year > 9999) return null;
  const text = String(year);
  if (month == null) return text;
  if (month < 1 || month > 12) return null;
  const withMonth = `${text}-${String(month).padStart(2, '0')}`;
  if (day == null) return withMonth;
  return day >= 1 && day <= daysOfMonth(year, month) ? `${withMonth}-${String(day).padStart(2, '0')}` : null;
}

/** Order of two partial dates by what both state; 0 where the shorter one covers the longer. */
export function comparePartialDates(a: PartialDate, b: PartialDate): number {
  const length = Math.min(a.length, b.length);
  const left = a.slice(0, length);
  const right = b.slice(0, length);
  return left < right ? -1 : left > right ? 1 : 0;
}
