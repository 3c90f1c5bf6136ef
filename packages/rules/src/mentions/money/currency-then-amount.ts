import { defineMention } from '../../engine/mention-rule.ts';
import type { MoneyValue } from './money-value.ts';
import { currencyInFront, readRange, toMoney, withLetter } from './sum.ts';

/**
 * A currency code or sign, then its number.
 *
 *     Projekta izmaksas kopā (EUR) 875 094,63
 *                             ^^^^^^^^^^^^^^^
 */
export const currencyThenAmount = defineMention<MoneyValue>({
  id: 'money/currency-then-amount',
  type: 'money',
  anchor: 'number',
  read(scan, index) {
    const front = currencyInFront(scan.tokens, index);
    const read = front === null ? null : readRange(scan.tokens, index);
    if (front === null || read === null) return null;
    const printed = withLetter(scan.tokens, read);
    return toMoney(scan, printed, { code: front.code, scale: 1 }, front.first, printed.end);
  },
});
