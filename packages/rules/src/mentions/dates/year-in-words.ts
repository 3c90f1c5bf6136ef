import { ordinalOf, readNumeral, tokenText } from '@siets/latvian';
import { defineMention } from '../../engine/mention-rule.ts';
import { isOneOf, isWord, wordSet } from '../../engine/walk.ts';
import { toDateValue, type DateValue } from './date-value.ts';
import { yearWords } from './words.ts';

const opening = wordSet('divtūkstoš divi tūkstoš');
const MOST_WORDS = 6;

/**
 * A year in words, as in contracts.
 *
 *     Rīgā, divtūkstoš divdesmit trešā gada 4. maijā
 *           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export const yearInWords = defineMention<DateValue>({
  id: 'dates/year-in-words',
  type: 'date',
  anchor: { words: opening.keys },
  read({ tokens }, index) {
    const words: string[] = [];
    let at = index;
    while (isWord(tokens, at) && words.length < MOST_WORDS && !isOneOf(tokens, at, yearWords))
      words.push(tokenText(tokens, at++));
    if (!isOneOf(tokens, at, yearWords) || words.length === 0) return null;
    const ordinal = ordinalOf(words.at(-1)!) ?? 0;
    const whole = readNumeral(ordinal > 0 ? words.slice(0, -1) : words);
    if (whole === null || whole + ordinal < 1990 || whole + ordinal > 2100) return null;
    const parts = { year: whole + ordinal, month: null, day: null };
    return { start: tokens.starts[index]!, end: tokens.ends[at]!, value: toDateValue([{ from: parts, to: parts }]) };
  },
});
