import { defineMention } from '../../engine/mention-rule.ts';
import { foldedAt, isWord } from '../../engine/walk.ts';
import { currencyAbove, currencyBelow } from './currency-search.ts';
import type { MoneyValue } from './money-value.ts';
import { boundBefore, vatBehind } from './qualifiers.ts';
import { isGluedToWord, mayBeSum, readRange } from './sum.ts';

const REACH = 200;
/** What is counted stands in the genitive plural: „3 miljoni cilvēku”. */
const isCounted = (word: string): boolean => /^\p{Ll}+u$/u.test(word) && !/^(?:finans|lidzfinans|atbalst|summ|budz)/u.test(word);

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
  read({ tokens }, index) {
    if (!mayBeSum(tokens, index) || isGluedToWord(tokens, index)) return null;
    const printed = readRange(tokens, index);
    if (printed === null || !printed.isMultiplied || (isWord(tokens, printed.end) && isCounted(foldedAt(tokens, printed.end))))
      return null;
    const currency = currencyAbove(tokens, index, REACH, true) ?? currencyBelow(tokens, printed.end, REACH);
    const end = tokens.ends[printed.end - 1]!;
    const value: MoneyValue = {
      amount: printed.value,
      currency,
      currencyFrom: currency === null ? null : 'inherited',
      from: null,
      bound: boundBefore(tokens, index),
      vat: vatBehind(tokens, printed.end),
      isRepeat: false,
    };
    return { start: tokens.starts[index]!, end, value };
  },
});
