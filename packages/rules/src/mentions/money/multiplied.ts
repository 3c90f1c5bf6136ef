import { defineMention } from '../../engine/mention-rule.ts';
import { isOneOf, isWord, wordSet } from '../../engine/walk.ts';
import { currencyAbove, currencyBelow } from './currency-search.ts';
import type { MoneyValue } from './money-value.ts';
import { boundBefore, vatBehind } from './qualifiers.ts';
import { isGluedToWord, readRange } from './sum.ts';

const REACH = 200;
/** Words that may follow a sum; any other word would be what is counted. */
const followers = wordSet('no un ar par lai kas ko apmērā vērtībā apjomā liels lielu lielas uz ir tiek ES ERAF ESF KF EEZ valsts finansējums finansējuma finansējumu');

/**
 * Millions or thousands without a currency of their own.
 *
 *     Fondam šogad ir 8,1 milj., no tiem puse aizies skolām.
 *                     ^^^^^^^^^
 */
export const multiplied = defineMention<MoneyValue>({
  id: 'money/multiplied',
  type: 'money',
  anchor: 'number',
  read({ tokens, text }, index) {
    if (isGluedToWord(tokens, index)) return null;
    const printed = readRange(tokens, index);
    if (printed === null || !printed.isMultiplied || (isWord(tokens, printed.end) && !isOneOf(tokens, printed.end, followers))) return null;
    const currency = currencyAbove(tokens, index, REACH, true) ?? currencyBelow(tokens, printed.end, REACH);
    const end = tokens.ends[printed.end - 1]!;
    const value: MoneyValue = {
      amount: printed.value, currency, currencyFrom: currency === null ? null : 'inherited', from: null,
      bound: boundBefore(tokens, index), vat: vatBehind(text, end), isRepeat: false,
    };
    return { start: tokens.starts[index]!, end, value };
  },
});
