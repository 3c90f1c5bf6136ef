import { defineMention } from '../../engine/mention-rule.ts';
import type { DateValue } from './date-value.ts';
import { readDate } from './read-date.ts';

/**
 * A year with its word, and the month, day, quarter or season that it opens.
 *
 *     Darbi notika no 2023. gada 1. septembra līdz 2024.gada 30.septembrim.
 *                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export const yearFirst = defineMention<DateValue>({
  id: 'dates/year-first',
  type: 'date',
  anchor: { digits: [4, 4] },
  read: (scan, index) => readDate(scan, index, ({ first, last }) => first.yearAt === 'front' && (first.hasYearWord || last.hasYearWord)),
});
