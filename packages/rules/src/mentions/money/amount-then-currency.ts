import { defineMention } from '../../engine/mention-rule.ts';
import { isNumber } from '../../engine/walk.ts';
import type { MoneyValue } from './money-value.ts';
import { currencyBehind, currencyInFront, isGluedToWord, mayBeSum, readRange, toMoney } from './sum.ts';

/**
 * A number, then its currency.
 *
 *     Remonts izmaksāja 3 863,61 EUR.
 *                       ^^^^^^^^^^^^
 */
export const amountThenCurrency = defineMention<MoneyValue>({
  id: 'money/amount-then-currency',
  type: 'money',
  anchor: 'number',
  read(scan, index) {
    const { tokens } = scan;
    if (!mayBeSum(tokens, index) || isGluedToWord(tokens, index)) return null;
    const printed = readRange(tokens, index);
    const currency = printed === null ? null : currencyBehind(tokens, printed.end);
    if (printed === null || currency === null) return null;
    const front = currencyInFront(tokens, index);
    // `EUR 500 EUR 300`: the code between belongs to the number behind it.
    if (front !== null && isNumber(tokens, currency.end) && front.code === currency.code)
      return toMoney(scan, printed, { code: front.code, scale: 1 }, front.first, printed.end);
    return toMoney(scan, printed, currency, front?.code === currency.code ? front.first : index, currency.end);
  },
});
