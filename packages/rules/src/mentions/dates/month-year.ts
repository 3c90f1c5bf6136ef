import { letterCases } from '@siets/latvian';
import { defineMention, type Scan } from '../../engine/mention-rule.ts';
import { isOneOf } from '../../engine/walk.ts';
import type { DateValue } from './date-value.ts';
import { readDate } from './read-date.ts';
import { months, vagueWords } from './words.ts';

/**
 * A month before its year, in cards and in English.
 *
 *     Laiks: janvāris–jūnijs 2022
 *            ^^^^^^^^^^^^^^^^^^^^
 *
 * A month without a day and without any year is a mention only in the locative („novembrī”), with its part („novembra nogalē”) or up to another
 * („no marta līdz maijam”).
 */
export const monthYear = defineMention<DateValue>({
  id: 'dates/month-year',
  type: 'date',
  anchor: { words: months.keys },
  read: (scan, index) =>
    readDate(
      scan,
      index,
      ({ first, items }) =>
        first.month !== null &&
        (items[0]!.from.year !== null ||
          first.day !== null ||
          (items.length === 1 && items[0]!.to.month !== first.month) ||
          isLocative(scan, index) ||
          isOneOf(scan.tokens, index + 1, vagueWords)),
    ),
});

/** „novembrī”, „martā”: the long vowel is needed, since „marta” is a name too. */
function isLocative({ tokens, text }: Scan, index: number): boolean {
  const last = text.charAt(tokens.ends[index]! - 1);
  return (last === 'ī' || last === 'ā') && tokens.cases[index] === letterCases.lower;
}
