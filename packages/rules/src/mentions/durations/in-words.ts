import { cardinalForms } from '@siets/latvian';
import { defineMention } from '../../engine/mention-rule.ts';
import { wordSet } from '../../engine/walk.ts';
import { readDuration } from './counted.ts';
import type { DurationValue } from './duration-value.ts';

const numerals = wordSet(cardinalForms.keys());

/**
 * A numeral with a unit of time.
 *
 *     Tas dod startu divus gadus ilgam darbam.
 *                    ^^^^^^^^^^^
 */
export const inWords = defineMention<DurationValue>({
  id: 'durations/in-words',
  type: 'duration',
  anchor: { words: numerals.keys },
  read: readDuration,
});
