import { daysOfMonth, toPartialDate, type PartialDate } from '@siets/record';

/** The numbers of a date as printed; null where the text says nothing. */
export interface DateParts {
  year: number | null;
  month: number | null;
  day: number | null;
}

/** A point (`from` equals `to`) or a stretch of time; both ends belong to it. */
export interface DateItem {
  from: DateParts;
  to: DateParts;
}

/** What the words around a date say it is; null for a plain date. */
export type DateMarker =
  | 'programme-period'
  | 'regulation'
  | 'school-year'
  | 'season'
  | 'quarter'
  | 'half-year'
  | 'birth'
  | 'life'
  | 'copyright'
  | 'today'
  | 'change'
  | 'published'
  | 'deadline'
  | 'call'
  | 'signing'
  | 'decision';

/**
 * What a mention of type `date` says.
 *
 * `start` and `end` are the outer ends of all items, null where the year is not known (a point has both equal). „no X” alone has
 * `bound` `from`, „līdz X” alone `until`. `yearHint` is the year as the text puts it: this, last or next.
 */
export interface DateValue {
  start: PartialDate | null;
  end: PartialDate | null;
  isRange: boolean;
  precision: 'day' | 'month' | 'year';
  yearFrom: 'printed' | 'context' | null;
  yearHint: 'this' | 'last' | 'next' | null;
  /** The year of the end where the text puts it otherwise than that of the start: „no oktobra līdz nākamā gada martam”. */
  endYearHint?: 'this' | 'last' | 'next';
  bound: 'from' | 'until' | null;
  marker: DateMarker | null;
  /** True for a year that stands without „gads” or „g.”: it counts only behind a label or in a clear sentence. */
  isBareYear: boolean;
  items: DateItem[];
}

/** A partial date of the parts, null where the year is missing or the calendar has no such day. */
export const partsToDate = (parts: DateParts): PartialDate | null =>
  parts.year === null ? null : toPartialDate(parts.year, parts.month, parts.month === null ? null : parts.day);

export const isSameParts = (a: DateParts, b: DateParts): boolean => a.year === b.year && a.month === b.month && a.day === b.day;

/** True where the calendar has these parts (29 February needs a year to be refused). */
export function isOnCalendar({ year, month, day }: DateParts): boolean {
  if (month === null) return true;
  if (month < 1 || month > 12) return false;
  return day === null || (day >= 1 && day <= daysOfMonth(year ?? 2000, month));
}

export const precisionOf = (parts: DateParts): DateValue['precision'] =>
  parts.day !== null ? 'day' : parts.month !== null ? 'month' : 'year';

/** The value of items in order; hints, bounds and markers are added by whoever looks at the words around. */
export function toDateValue(items: readonly DateItem[], extra: Partial<DateValue> = {}): DateValue {
  const first = items[0]!.from;
  const last = items.at(-1)!.to;
  const start = partsToDate(first);
  return {
    start,
    end: last === first ? start : partsToDate(last),
    isRange: extra.endYearHint !== undefined || items.some((item) => !isSameParts(item.from, item.to)),
    precision: precisionOf(first),
    yearFrom: first.year === null ? null : 'printed',
    yearHint: extra.yearHint ?? null,
    ...(extra.endYearHint === undefined ? {} : { endYearHint: extra.endYearHint }),
    bound: extra.bound ?? null,
    marker: extra.marker ?? null,
    isBareYear: extra.isBareYear ?? false,
    items: [...items],
  };
}
