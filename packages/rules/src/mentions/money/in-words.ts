import { cardinalForms, readNumeral, scaleForms, tokenText } from '@siets/latvian';
import { defineMention } from '../../engine/mention-rule.ts';
import { before, foldedAt, isNumber, isOneOf, isSign, wordSet } from '../../engine/walk.ts';
import { currencyAt } from './currencies.ts';
import type { MoneyValue } from './money-value.ts';
import { toMoney } from './sum.ts';

const numerals = wordSet(cardinalForms.keys(), scaleForms.keys());
const MOST_WORDS = 12;

/**
 * A sum in words.
 *
 *     Skola saņēma trīs tūkstošus eiro.
 *                  ^^^^^^^^^^^^^^^^^^^
 *
 * In brackets behind the same sum in digits it is no mention of its own.
 */
export const inWords = defineMention<MoneyValue>({
  id: 'money/in-words',
  type: 'money',
  anchor: { words: numerals.keys },
  read(scan, index) {
    const { tokens } = scan;
    if (
      isNumber(tokens, index - 1) ||
      (isSign(tokens, index - 1, '(') &&
        (isNumber(tokens, index - 2) || currencyAt(tokens, index - 2) !== null || isSign(tokens, index - 2, '-–')))
    )
      return null;
    if (isNumber(tokens, before(tokens, index)) || isOneOf(tokens, before(tokens, index), numerals)) return null;
    let end = index;
    const words: string[] = [];
    while (
      words.length < MOST_WORDS &&
      (isOneOf(tokens, end, numerals) || (words.length > 0 && ['un', 'and'].includes(foldedAt(tokens, end))))
    )
      words.push(tokenText(tokens, end++));
    const currency = currencyAt(tokens, end);
    const value = currency === null ? null : readNumeral(words);
    if (currency === null || value === null || value <= 0) return null;
    const printed = { value, end, isGrouped: false, hasDecimals: false, isMultiplied: false, from: null };
    return toMoney(scan, printed, currency, index, currency.end);
  },
});
