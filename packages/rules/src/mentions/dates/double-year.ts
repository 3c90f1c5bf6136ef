import { defineMention } from '../../engine/mention-rule.ts';
import { isSign } from '../../engine/walk.ts';
import type { DateValue } from './date-value.ts';
import { readDate } from './read-date.ts';

/**
 * Two years with a slash: a school year, a season of concerts, or just two years.
 *
 *     Nodarbības notiek 2020./2021. mācību gadā.
 *                       ^^^^^^^^^^^
 */
export const doubleYear = defineMention<DateValue>({
  id: 'dates/double-year',
  type: 'date',
  anchor: { digits: [4, 4] },
  read(scan, index) {
    const { tokens } = scan;
    if (!isSign(tokens, index + 1, '/') && !isSign(tokens, index + 2, '/')) return null;
    return readDate(scan, index, ({ first }) => first.to !== null && first.month === null);
  },
});
