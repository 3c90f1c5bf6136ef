import { defineMention } from '../../engine/mention-rule.ts';
import { foldedAt, isOneOf, isWord, wordSet } from '../../engine/walk.ts';
import type { DurationValue } from './duration-value.ts';
import { toMonths, unitAt } from './units.ts';

const anchors = wordSet('gadu gada mēnesi mēneša');
const lasting = wordSet('ilgs ilga ilgu ilgam ilgais ilgajā ilgo garš gara garu garumā garam');

/**
 * One unit without its number.
 *
 *     Piedalīties var gadu ilgā projektā.
 *                     ^^^^^^^^^
 */
export const bareUnit = defineMention<DurationValue>({
  id: 'durations/bare-unit',
  type: 'duration',
  anchor: { words: anchors.keys },
  read({ tokens }, index) {
    const unit = unitAt(tokens, index);
    if (unit === null || (isWord(tokens, index - 1) && unitAt(tokens, index - 1) !== null)) return null;
    if (!isOneOf(tokens, index + 1, lasting) && foldedAt(tokens, index + 1) !== 'ilga') return null;
    return {
      start: tokens.starts[index]!,
      end: tokens.ends[index + 1]!,
      value: { months: toMonths(1, unit), unit, bound: null },
    };
  },
});
