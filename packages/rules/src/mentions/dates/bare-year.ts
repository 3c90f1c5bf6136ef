import { defineMention } from '../../engine/mention-rule.ts';
import { isOneOf, isSign, wordSet } from '../../engine/walk.ts';
import type { DateValue } from './date-value.ts';
import { readDate } from './read-date.ts';

/** What counts things: a number of four digits before it is no year. */
const counted = wordSet(
  'eiro euro euros eur ls lvl usd latu latiem lati cilvēku cilvēki dalībnieku dalībnieki skolēnu bērnu iedzīvotāju km m ha kg tūkst milj',
);

/**
 * Years without their word.
 *
 *     Projekta indikatīvais īstenošanas termiņš: 2027-2030
 *                                                ^^^^^^^^^
 */
export const bareYear = defineMention<DateValue>({
  id: 'dates/bare-year',
  type: 'date',
  anchor: { digits: [4, 4] },
  read(scan, index) {
    const { tokens } = scan;
    if (
      isOneOf(tokens, index + 1, counted) ||
      isSign(tokens, index + 1, '€$%') ||
      isSign(tokens, index - 1, '€$')
    )
      return null;
    return readDate(scan, index, ({ first }) => first.month === null && first.year !== null);
  },
});
