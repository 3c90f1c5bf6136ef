import { defineMention } from '../../engine/mention-rule.ts';
import { wordSet } from '../../engine/walk.ts';
import type { DateValue } from './date-value.ts';
import { readDate } from './read-date.ts';

const opening = wordSet(
  'first second third fourth q i ii iii iv',
  'pirmais pirmā pirmo pirmajā pirmajam otrais otrā otro otrajā otrajam trešais trešā trešo trešajā trešajam ceturtais ceturtā ceturto ceturtajā ceturtajam',
);

/**
 * A quarter or a half-year in words or in Roman numerals before its year.
 *
 *     Work starts in the second quarter of 2025.
 *                        ^^^^^^^^^^^^^^^^^^^^^^
 */
export const quarterInWords = defineMention<DateValue>({
  id: 'dates/quarter-in-words',
  type: 'date',
  anchor: { words: opening.keys },
  read: (scan, index) => readDate(scan, index, ({ first, items }) => first.to !== null && items[0]!.from.year !== null),
});
