import type { PartialDate } from '@siets/record';
import { itemDates, type DateValue } from '../../mentions/dates/index.ts';

/** The first and the last day that a date covers; a point covers itself. */
export function endsOf(value: DateValue): { start: PartialDate | null; end: PartialDate | null } {
  const first = itemDates(value.items[0]!);
  const last = itemDates(value.items.at(-1)!);
  if (value.bound === 'from') return { start: first.start, end: null };
  if (value.bound === 'until') return { start: null, end: last.end ?? last.start };
  return { start: first.start, end: last.end ?? last.start };
}
