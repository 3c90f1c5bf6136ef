import { defineMention } from '../../engine/mention-rule.ts';
import type { DateValue } from './date-value.ts';
import { readDate } from './read-date.ts';
import { seasons } from './words.ts';

/**
 * A season before its year: the precision is the year.
 *
 *     The exhibition opens in autumn 2023.
 *                             ^^^^^^^^^^^
 */
export const seasonYear = defineMention<DateValue>({
  id: 'dates/season-year',
  type: 'date',
  anchor: { words: seasons.keys },
  read: (scan, index) => readDate(scan, index, ({ first }) => first.marker === 'season' && first.year !== null),
});
