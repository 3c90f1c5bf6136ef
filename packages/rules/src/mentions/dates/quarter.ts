import { defineMention } from '../../engine/mention-rule.ts';
import type { DateValue } from './date-value.ts';
import { readDate } from './read-date.ts';

/**
 * A quarter or a half-year before its year; without any year it is left alone.
 *
 *     Atskaite jāiesniedz 2. ceturksnis 2022
 *                         ^^^^^^^^^^^^^^^^^^
 */
export const quarter = defineMention<DateValue>({
  id: 'dates/quarter',
  type: 'date',
  anchor: { digits: [1, 1] },
  read: (scan, index) => readDate(scan, index, ({ first, items }) => first.to !== null && items[0]!.from.year !== null),
});
