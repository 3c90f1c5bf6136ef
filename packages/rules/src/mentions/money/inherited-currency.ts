import type { Tokens } from '@siets/latvian';
import { defineMention } from '../../engine/mention-rule.ts';
import { isBreak, isOneOf, isSign, isWord, wordSet } from '../../engine/walk.ts';
import { currencyAbove, currencyBelow } from './currency-search.ts';
import type { MoneyValue } from './money-value.ts';
import { boundBefore, vatBehind } from './qualifiers.ts';
import { isGluedToWord, mayBeSum, readRange, type Printed } from './sum.ts';

const PARAGRAPH = 60;
const TABLE = 150;
/** How far above „1 234,50” its currency may stand: such a number is hardly anything else. */
const PAGE = 400;

/** What such a number may measure in place of money. */
const measures = wordSet(
  'm m2 m3 km ha kg t gb mb kv kw mw kwh mwh stundas stundu gadu gada gads procenti procentu punkti punktu reizes reižu cilvēki cilvēku personas',
);

/**
 * A sum whose currency stands once for several sums or in the head of its column.
 *
 *     … 425 000,00 EUR ERAF, neattiecināmās izmaksas 12 000,00
 *                                                    ^^^^^^^^^
 *
 * Only numbers that look like money: groups of three, or decimals behind three digits or more.
 */
export const inheritedCurrency = defineMention<MoneyValue>({
  id: 'money/inherited-currency',
  type: 'money',
  anchor: 'number',
  read({ tokens, text }, index) {
    if (!mayBeSum(tokens, index) || isGluedToWord(tokens, index)) return null;
    const printed = readRange(tokens, index);
    if (printed === null || !looksLikeMoney(tokens, printed) || !standsAlone(tokens, index, printed)) return null;
    const isCell = text.charAt(tokens.starts[index]! - 1) === '\t' || isBreak(tokens, index - 1);
    const currency =
      currencyAbove(tokens, index, isCell ? TABLE : PARAGRAPH, isCell) ??
      currencyBelow(tokens, printed.end, PARAGRAPH) ??
      (printed.isGrouped && printed.hasDecimals ? currencyAbove(tokens, index, PAGE, true) : null);
    if (currency === null) return null;
    const end = tokens.ends[printed.end - 1]!;
    const value: MoneyValue = {
      amount: printed.value,
      currency,
      currencyFrom: 'inherited',
      from: null,
      bound: boundBefore(tokens, index),
      vat: vatBehind(text, end),
      isRepeat: false,
    };
    return { start: tokens.starts[index]!, end, value };
  },
});

const looksLikeMoney = (tokens: Tokens, { value, isGrouped, hasDecimals, isMultiplied, from }: Printed): boolean =>
  from === null && !isMultiplied && value >= 100 && (isGrouped || hasDecimals);

/** True where the number is not counted by the word behind it, and, without decimals, stands where a sum would. */
function standsAlone(tokens: Tokens, index: number, { end, hasDecimals }: Printed): boolean {
  if (isOneOf(tokens, end, measures) || isSign(tokens, end, '%°/') || isSign(tokens, index - 1, '/§№')) return false;
  if (hasDecimals) return true;
  const isOpen =
    index === 0 ||
    isBreak(tokens, index - 1) ||
    isSign(tokens, index - 1, ':-–—()=') ||
    tokens.text.charAt(tokens.starts[index]! - 1) === '\t';
  return isOpen && !isWord(tokens, end);
}
