import { defineMention } from '../../engine/mention-rule.ts';
import type { DateValue } from './date-value.ts';
import { readDate } from './read-date.ts';
import { months } from './words.ts';

/**
 * A month before its year, in cards and in English.
 *
 *     Laiks: janvāris–jūnijs 2022
 *            ^^^^^^^^^^^^^^^^^^^^
 *
 * A month without a day and without any year is no mention.
 */
export const monthYear = defineMention<DateValue>({
  id: 'dates/month-year',
  type: 'date',
  anchor: { words: months.keys },
  read: (scan, index) => readDate(scan, index, ({ first, items }) => first.month !== null && (items[0]!.from.year !== null || first.day !== null)),
});
