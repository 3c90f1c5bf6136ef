import type { Mention, PartialDate } from '@siets/record';
import { partsToDate, toDateValue, type DateItem, type DateParts, type DateValue } from './date-value.ts';

type DateMention = Mention<DateValue>;

/** Markers of dates that say nothing of when other things happened. */
const FOREIGN = new Set(['programme-period', 'regulation', 'birth', 'life', 'copyright', 'today', 'change']);

/**
 * The same mentions with a year where the text fixes one: „šī gada” and days without a year by the day of publication, a month by
 * the same month printed with its year, by a stretch of time that holds it, a day by the date before it in the paragraph. Others stay without.
 */
export function withContextYears(mentions: readonly DateMention[], published: PartialDate | null, text: string): DateMention[] {
  const result: DateMention[] = [];
  const byMonth = yearsByMonth(mentions);
  const stretches = published === null ? stretchesOf(mentions) : [];
  for (const mention of mentions) {
    const year = needsYear(mention.value) ? yearOf(mention, { before: result, byMonth, stretches, published, text }) : null;
    result.push(year === null ? mention : { ...mention, value: withYear(mention.value, year) });
  }
  return result;
}

const OFFSETS = { this: 0, last: -1, next: 1 } as const;

const needsYear = ({ start, items, yearHint }: DateValue): boolean =>
  (start === null && items[0]!.from.year === null) || (yearHint !== null && items.at(-1)!.to.year === null);

interface Context {
  before: readonly DateMention[];
  byMonth: YearsByMonth;
  stretches: readonly DateItem[];
  published: PartialDate | null;
  text: string;
}

function yearOf(mention: DateMention, { before, byMonth, stretches, published, text }: Context): number | null {
  const { yearHint, items } = mention.value;
  const publicationYear = published === null ? null : Number(published.slice(0, 4));
  if (yearHint !== null) return publicationYear === null ? null : publicationYear + OFFSETS[yearHint];
  const month = items[0]!.from.month;
  if (month === null) return null;
  return (
    yearBeside(mention, before, text) ??
    yearOfMonth(byMonth.get(month)) ??
    (published === null ? yearOfStretch(month, stretches) : isAhead(text, mention) ? nextYear(month, published) : nearestYear(items, published))
  );
}

/** Stretches of time of two months to a year that the text prints with their years. */
const stretchesOf = (mentions: readonly DateMention[]): DateItem[] =>
  mentions
    .filter(({ value }) => value.yearFrom === 'printed' && value.isRange && !FOREIGN.has(value.marker ?? '') && value.items.length === 1)
    .map(({ value }) => value.items[0]!)
    .filter(({ from, to }) => from.month !== null && to.month !== null && monthOf(to) > monthOf(from));

const monthOf = ({ year, month }: DateParts): number => (year ?? 0) * 12 + (month ?? 1) - 1;

/** The only year in which a month lies within a stretch that the text prints: „projekts norit 2024. gadā no maija līdz augustam”. */
function yearOfStretch(month: number, stretches: readonly DateItem[]): number | null {
  const years = new Set<number>();
  for (const { from, to } of stretches) {
    for (let year = from.year!; year <= to.year! && years.size < 2; year += 1) {
      const at = year * 12 + month - 1;
      if (at >= monthOf(from) && at <= monthOf(to)) years.add(year);
    }
  }
  return yearOfMonth(years);
}

/** The year of the date before it in the same paragraph, where that is a plain date. */
function yearBeside(mention: DateMention, before: readonly DateMention[], text: string): number | null {
  const last = before.at(-1);
  if (last === undefined || FOREIGN.has(last.value.marker ?? '') || isPlainYear(last.value)) return null;
  const year = last.value.items.at(-1)!.to.year;
  return year === null || mention.start - last.end > 400 || /\n\s*\n/u.test(text.slice(last.end, mention.start)) ? null : year;
}

/** A year alone says little of the days behind it; „2021. gada pavasarī” does. */
const isPlainYear = ({ precision, marker }: DateValue): boolean => precision === 'year' && marker !== 'season';

type YearsByMonth = ReadonlyMap<number, ReadonlySet<number>>;

/** The years that the text prints beside each month, as a month or a day. */
function yearsByMonth(mentions: readonly DateMention[]): YearsByMonth {
  const years = new Map<number, Set<number>>();
  for (const { value } of mentions) {
    if (FOREIGN.has(value.marker ?? '') || value.isRange) continue;
    for (const { from } of value.items) {
      if (from.month === null || from.year === null) continue;
      years.set(from.month, (years.get(from.month) ?? new Set()).add(from.year));
    }
  }
  return years;
}

/** The only year of a month, null where there are several. */
const yearOfMonth = (years: ReadonlySet<number> | undefined): number | null => (years?.size === 1 ? [...years][0]! : null);

/** „jāīsteno līdz 15. decembrim”, „darbi noslēgsies 1. martā”: what has still to come. */
const AHEAD = /(?<!\p{L})(?:jā(?:īsteno|realizē|pabeidz|paveic|izlieto|iesniedz|nodod)|(?:jābūt|jātiek) \p{L}+|tiks|noslēgsies|beigsies|ilgs|turpināsies|īstenos|realizēs|pabeigs) [^.;]{0,50}$/u;
const AHEAD_REACH = 90;
const isAhead = (text: string, { start }: DateMention): boolean => AHEAD.test(text.slice(Math.max(0, start - AHEAD_REACH), start));

/** The year of a month that follows the day of publication or is its own. */
const nextYear = (month: number, published: PartialDate): number => Number(published.slice(0, 4)) + (month < (Number(published.slice(5, 7)) || 1) ? 1 : 0);

/** The year that puts the days nearest to the day of publication. */
function nearestYear(items: readonly DateItem[], published: PartialDate): number {
  const year = Number(published.slice(0, 4));
  const month = Number(published.slice(5, 7)) || 6;
  const first = items[0]!.from.month ?? 6;
  const last = items.at(-1)!.to.month ?? first;
  const length = last >= first ? last - first : last + 12 - first;
  const distance = (candidate: number): number => {
    const start = (candidate - year) * 12 + first - month;
    return Math.max(0, start, -(start + length));
  };
  return [year, year - 1, year + 1].sort((a, b) => distance(a) - distance(b))[0]!;
}

function withYear(value: DateValue, year: number): DateValue {
  const { bound, marker, yearHint, endYearHint, isBareYear, precision } = value;
  const years = yearHint === null || endYearHint === undefined ? null : OFFSETS[endYearHint] - OFFSETS[yearHint];
  let last = year;
  const items = value.items.map(({ from, to }): DateItem => {
    const start = { ...from, year: from.year ?? last };
    const crosses = to.month !== null && from.month !== null && to.month < from.month;
    last = start.year + (to.year === null ? (years ?? (crosses ? 1 : 0)) : 0);
    return { from: start, to: { ...to, year: to.year ?? (from.year === null ? last : year) } };
  });
  return { ...toDateValue(items, { bound, marker, yearHint, isBareYear, precision }), yearFrom: 'context' };
}

/** First and last day of an item as partial dates, as printed; null where the year is not known. */
export const itemDates = ({ from, to }: DateItem): { start: PartialDate | null; end: PartialDate | null } => ({
  start: partsToDate(from),
  end: partsToDate(to),
});
