import { fold, numeralStems } from '@siets/latvian';
import { defineMention } from '../../engine/mention-rule.ts';
import { foldedAt, wordSet } from '../../engine/walk.ts';
import type { DurationValue } from './duration-value.ts';
import { toMonths } from './units.ts';

const ENDINGS = ['s', 'a', 'u', 'i', 'as', 'am', 'ai', 'ais', 'o', 'ā', 'iem', 'ām', 'us', 'os', 'ajā', 'ajam', 'ie', 'ās'];
const TAILS = [
  ['gadīg', 'year'],
  ['gad', 'year'],
  ['mēnešu', 'month'],
  ['mēneš', 'month'],
] as const;

/** Folded word → months: `divgadīgs` 24, `trīsgadu` 36. */
const lengths = new Map<string, number>();
for (const [stem, count] of numeralStems) {
  for (const [tail, unit] of TAILS)
    for (const ending of ENDINGS) lengths.set(fold(stem + tail + ending), toMonths(count, unit) ?? 0);
}
const words = wordSet(lengths.keys());

/**
 * A length that is one word.
 *
 *     Sākas trīsgadīgs projekts par upju krastiem.
 *           ^^^^^^^^^^
 */
export const compound = defineMention<DurationValue>({
  id: 'durations/compound',
  type: 'duration',
  anchor: { words: words.keys },
  read({ tokens }, index) {
    const months = lengths.get(foldedAt(tokens, index));
    return months === undefined
      ? null
      : { start: tokens.starts[index]!, end: tokens.ends[index]!, value: { months, unit: 'year', bound: null } };
  },
});
