import { isGlued, isNumber, isSign } from '../../engine/walk.ts';
import { defineMention } from '../../engine/mention-rule.ts';
import type { DateValue } from './date-value.ts';
import { readDate } from './read-date.ts';

/**
 * A date in digits, day first, and what it is joined to.
 *
 *     Īstenošanas laiks: 01.10.2023.- 30.09.2026.
 *                        ^^^^^^^^^^^^^^^^^^^^^^^
 *
 * Also `2024-05-31`, `09/2020`, `09.11.12.`; `10.06` alone is no date.
 */
export const digits = defineMention<DateValue>({
  id: 'dates/digits',
  type: 'date',
  anchor: { digits: [1, 4] },
  read(scan, index) {
    const { tokens } = scan;
    if (
      !isSign(tokens, index + 1, './-') ||
      !isGlued(tokens, index + 1) ||
      !isNumber(tokens, index + 2)
    )
      return null;
    return readDate(scan, index, ({ first }) => first.yearAt === 'digits' || first.isDigits);
  },
});
