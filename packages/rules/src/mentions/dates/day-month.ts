import { defineMention } from '../../engine/mention-rule.ts';
import type { DateValue } from './date-value.ts';
import { readDate } from './read-date.ts';

/**
 * A day before its month; the year may stand behind or be missing.
 *
 *     Vērotāji bija ceļā no 5. aprīļa līdz 13.aprīlim.
 *                           ^^^^^^^^^^^^^^^^^^^^^^^^
 *
 * Without a year `start` and `end` are null; `items` keep month and day.
 */
export const dayMonth = defineMention<DateValue>({
  id: 'dates/day-month',
  type: 'date',
  anchor: { digits: [1, 2] },
  read: (scan, index) => readDate(scan, index, ({ first }) => first.day !== null && !first.isDigits && first.yearAt !== 'digits'),
});
