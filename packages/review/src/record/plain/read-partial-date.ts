import { toPartialDate, type PartialDate } from '@siets/record';

const monthStems = ['janvār', 'februār', 'mart', 'aprīl', 'maij', 'jūnij', 'jūlij', 'august', 'septembr', 'oktobr', 'novembr', 'decembr'];
const englishMonths = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const foldedStems = monthStems.map(fold);

/** Month of a written name, from 1; 0 where it is none. Endings and diacritics do not matter. */
function monthOf(name: string): number {
  const folded = fold(name);
  const latvian = foldedStems.findIndex((stem) => folded.startsWith(stem));
  return (latvian >= 0 ? latvian : englishMonths.findIndex((stem) => folded.startsWith(stem))) + 1;
}

const blank = String.raw`[\s\u00A0]*`;
const numeric = new RegExp(`^(?:(?:(?<day>\\d{1,2})${blank}[./-]${blank})?(?<month>\\d{1,2})${blank}[./-]${blank})?(?<year>\\d{4})\\.?$`, 'u');
const iso = /^(?<year>\d{4})-(?<month>\d{1,2})(?:-(?<day>\d{1,2}))?$/u;
const yearFirst = /^(?<year>\d{4})\.?\s*(?:gad[as]|g\.?)?\s*(?:(?<day>\d{1,2})\.?\s*)?(?<name>\p{L}{3,12})?$/u;
const dayFirst = /^(?:(?<day>\d{1,2})\.?\s*)?(?<name>\p{L}{3,12})\s*,?\s*(?<year>\d{4})\.?$/u;

/**
 * A date as a clerk types it, as precise as it was typed.
 *
 *     12.09.2023 · 2023-09-12 · 2023. gada 12. septembris · 9.2023 · 2023
 *
 * `empty` where nothing was typed; null where it is no date or the calendar has no such day.
 */
export function readPartialDate(typed: string): PartialDate | null {
  const text = typed.normalize('NFC').replaceAll(/\s+/gu, ' ').trim().slice(0, 60);
  if (text === '') return 'empty';
  const groups = (iso.exec(text) ?? numeric.exec(text) ?? yearFirst.exec(text) ?? dayFirst.exec(text))?.groups;
  if (!groups) return null;
  const { year, month, day, name } = groups;
  const named = name === undefined ? null : monthOf(name);
  if (named === 0) return null;
  const number = month === undefined ? named || null : Number(month);
  if (day !== undefined && number === null) return null;
  return toPartialDate(Number(year), number, day === undefined ? null : Number(day));
}

const latvianMonths = [
  'janvāris', 'februāris', 'marts', 'aprīlis', 'maijs', 'jūnijs', 'jūlijs', 'augusts', 'septembris', 'oktobris', 'novembris', 'decembris',
];
const englishNames = [
  'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December',
];

/** A date in words, never more precise than it is: `2023. gada 12. septembris`, `12 September 2023`. */
export function writePartialDate(date: string, language: 'lv' | 'en'): string {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return language === 'lv' ? `${year}. gads` : year;
  const name = (language === 'lv' ? latvianMonths : englishNames)[Number(month) - 1] ?? month;
  if (language === 'lv') return day === undefined ? `${year}. gada ${name}` : `${year}. gada ${Number(day)}. ${name}`;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

/** A date as it is typed: `12.09.2023`, `09.2023`, `2023`. */
export const typePartialDate = (date: string): string => date.split('-').toReversed().join('.');
