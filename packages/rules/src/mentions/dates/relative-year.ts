import { defineMention } from '../../engine/mention-rule.ts';
import { wordSet } from '../../engine/walk.ts';
import type { DateValue } from './date-value.ts';
import { readDate } from './read-date.ts';
import { lastYear, nextYear, thisYear, yearAdverbs } from './words.ts';

const opening = wordSet('s', thisYear.words, lastYear.words, nextYear.words, yearAdverbs.keys());

/**
 * A year told from the day of writing, with what it opens.
 *
 *     Pieteikties var līdz š.g. 29.janvārim.
 *                          ^^^^^^^^^^^^^^^^
 *
 * `start` and `end` are null until the text fixes the year; `yearHint` says which it is.
 */
export const relativeYear = defineMention<DateValue>({
  id: 'dates/relative-year',
  type: 'date',
  anchor: { words: opening.keys },
  read: (scan, index) => readDate(scan, index, ({ first }) => first.hint !== null),
});
