import { fold } from '@siets/latvian';
import { defineMention } from '../../engine/mention-rule.ts';
import type { MoneyValue } from './money-value.ts';
import { isGluedToWord, readRange } from './sum.ts';

/** The end of the line behind such a number: blanks, „,-”, a full stop. */
const ENDS = /^(?:,-|[ \u00a0.])*(?:\n|$)/u;
/** The last word of a label that asks for a sum, with words in brackets behind it. */
const LABEL = /(?:^|[ /])(?:(?:kop|granta |atbalsta )?(?:izmaksas|budzets|tame|finansejums|lidzfinansejums|summa|vertiba|dotacija)|budget|costs?|funding|grant(?: amount)?)(?: \([^()\d]{1,40}\))?(?<sign> ?[:–-])? *$/u;
/** Labels of something else that end with such a word. */
const NO_LABEL = /\d|(?:skaits|numur|kod|kont|liguma|rekin|likm)/u;
const LONGEST_LABEL = 90;
/** So many signs at least are no count. */
const LEAST = 100;

/**
 * A number alone behind the label of a sum, in a card that prints no currency.
 *
 *     Projekta kopējās izmaksas: 18 450,00
 *                                ^^^^^^^^^
 *
 * Without a colon, and below its label, it must be written as sums are: with groups of three or decimals.
 */
export const labelledNumber = defineMention<MoneyValue>({
  id: 'money/labelled-number',
  type: 'money',
  anchor: 'number',
  read({ tokens, text }, index) {
    const start = tokens.starts[index]!;
    const printed = isGluedToWord(tokens, index) ? null : readRange(tokens, index);
    if (printed === null || printed.from !== null || printed.isMultiplied || printed.value < LEAST) return null;
    const end = tokens.ends[printed.end - 1]!;
    if (!ENDS.test(text.slice(end, end + 4)) || !isLabelled(text, start, printed.isGrouped || printed.hasDecimals)) return null;
    return { start, end, value: { amount: printed.value, currency: null, currencyFrom: null, from: null, bound: null, vat: null, isRepeat: false } };
  },
});

/** True where the words before the number, in its line or in the line above, are the label of a sum. */
function isLabelled(text: string, start: number, isWrittenAsSum: boolean): boolean {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  if (start - lineStart > LONGEST_LABEL) return false;
  const isBelow = text.slice(lineStart, start).trim() === '';
  const from = isBelow ? text.lastIndexOf('\n', lineStart - 2) + 1 : lineStart;
  const label = fold(text.slice(Math.max(from, start - LONGEST_LABEL), isBelow ? Math.max(from, lineStart - 1) : start)).replace(/[^\S ]/gu, ' ').trim();
  const match = NO_LABEL.test(label) ? null : LABEL.exec(label);
  return match !== null && (isWrittenAsSum || (match.groups?.sign !== undefined && !isBelow));
}
