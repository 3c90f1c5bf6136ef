import type { PartialDate } from '@siets/record';
import { itemDates, type DateValue } from '../../mentions/dates/index.ts';

/** The first and the last day that a date covers; a point covers itself. */
export function endsOf(value: DateValue): { start: PartialDate | null; end: PartialDate | null } {
  const first = itemDates(value.items[0]!);
  const last = itemDates(value.items.at(-1)!);
  if (value.bound === 'from') return { start: first.start, end: null };
  if (value.bound === 'until') return { start: null, end: last.end ?? last.start };
  return { start: first.start, end: last.end ?? (value.isRange ? null : last.start) };
}

/** Two months or more: too long for an event. */
export function isLongRange({ items, start, end }: DateValue): boolean {
  if (start === null || end === null) return false;
  const { from, to } = { from: items[0]!.from, to: items.at(-1)!.to };
  return ((to.year ?? 0) - (from.year ?? 0)) * 12 + (to.month ?? 12) - (from.month ?? 1) >= 2;
}
