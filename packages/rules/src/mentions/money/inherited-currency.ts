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
 * Only numbers that look like money: groups of three, or decimals behind three digits or more; in a column whose head names a
 * currency every number that has its cell to itself.
 */
export const inheritedCurrency = defineMention<MoneyValue>({
  id: 'money/inherited-currency',
  type: 'money',
  anchor: 'number',
  read({ tokens, text }, index) {
    const isBehindTab = text.charAt(tokens.starts[index]! - 1) === '\t' || text.startsWith('| ', tokens.starts[index]! - 2);
    const isOwnLine = text.charAt(tokens.starts[index]! - 1) === '\n';
    if ((!isBehindTab && !isOwnLine && !mayBeSum(tokens, index)) || isGluedToWord(tokens, index)) return null;
    const printed = readRange(tokens, index);
    if (printed === null) return null;
    const ofCell = printed.from !== null ? null : isBehindTab ? cellCurrency(text, tokens.starts[index]!, tokens.ends[printed.end - 1]!) : isOwnLine ? gridCurrency(text, tokens.starts[index]!, tokens.ends[printed.end - 1]!) : null;
    if (ofCell === null && !looksLikeMoney(tokens, printed)) return null;
    const ofColumn = ofCell ?? columnCurrency(text, tokens.starts[index]!, tokens.ends[printed.end - 1]!);
    if (ofColumn === null && !standsAlone(tokens, index, printed)) return null;
    const isCell = isBehindTab || isBreak(tokens, index - 1);
    const currency =
      ofColumn ??
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
      vat: vatBehind(tokens, printed.end),
      isRepeat: false,
    };
    return { start: tokens.starts[index]!, end, value };
  },
});

const CELL_CURRENCY = /(?<![\p{L}])(?:EUR|EURO|euro|eiro|Ls|LVL|latos|latu)(?!\p{L})|€/u;

/** The currency in the head of a cell's column, for a number alone in its cell; null where rows of another width stand between. */
function cellCurrency(text: string, start: number, end: number): string | null {
  if (!/^[ \u00a0]*(?:[\t\n|]|$)/u.test(text.slice(end, end + 6))) return null;
  let from = text.lastIndexOf('\n', start - 1) + 1;
  if (start - from > LONGEST_ROW) return null;
  const edge = text.charAt(start - 1) === '\t' ? '\t' : '|';
  const column = text.slice(from, start).split(edge).length - 1;
  for (let row = 0; row < MOST_ROWS && from > 0; row += 1) {
    const to = from - 1;
    from = text.lastIndexOf('\n', to - 1) + 1;
    if (to - from > LONGEST_ROW) return null;
    const cells = text.slice(from, to).split(edge);
    const cell = cells[column];
    if (cell === undefined) return null;
    if (/\d/u.test(cell)) continue;
    const currency = CELL_CURRENCY.exec(cell)?.[0];
    return currency === undefined ? null : /^l/iu.test(currency) ? 'LVL' : 'EUR';
  }
  return null;
}

/** A number alone on its line, the stroke of its cell or the sign of a note behind it. */
const ONLY_NUMBER = /^(?:\d{1,3}(?:[ \u00a0]\d{3})+|\d{2,7})(?:[.,]\d{1,2})?[ \u00a0]*\*{0,3}[ \u00a0]*\|?[ \u00a0]*$/u;
const CELLS = 160;
const LEAST_CELLS = 3;

/**
 * The currency in the head of a column, for a number alone on its line in a table with a line for each cell: the head stands as many
 * lines above as rows have cells, or a multiple of that. Null elsewhere.
 */
function gridCurrency(text: string, start: number, end: number): string | null {
  const lineEnd = text.indexOf('\n', end);
  if (!ONLY_NUMBER.test(text.slice(start, lineEnd < 0 ? text.length : Math.min(lineEnd, start + LONGEST_ROW)))) return null;
  let step: number | null = null;
  for (let row = 1, from = start; row <= CELLS && from > 1; row += 1) {
    const to = from - 1;
    from = text.lastIndexOf('\n', to - 1) + 1;
    if (to - from > LONGEST_ROW) return null;
    const line = text.slice(from, to).replace(/\s*\|\s*$/u, '');
    const head = HEAD_WITH_CURRENCY.exec(line)?.groups?.['currency'];
    if (head !== undefined) return row % (step ?? row) !== 0 || row < LEAST_CELLS ? null : /^l/iu.test(head) ? 'LVL' : 'EUR';
    if (ONLY_NUMBER.test(line)) step ??= row;
  }
  return null;
}

const LAST_IN_LINE = /(?<=[^\n]{6})\d{1,3}(?:[ \u00a0]\d{3})+(?:[.,]\d{2})?[ \u00a0]*$/u;
const HEAD_WITH_CURRENCY = /(?:summa|finansējums|izmaksas|budžets|atbalsts|amount|funding|grant)[^\n]{0,40}?[ (,](?<currency>EUR|euro|eiro|€|Ls|LVL)\)?[ \u00a0]*$/iu;
/** Rows between a sum and the head of its column, and the length of one. */
const MOST_ROWS = 40;
const LONGEST_ROW = 220;

/**
 * The currency at the end of a head, for a sum that ends its line where every line between ends with a sum as well: rows of a table
 * without columns. Null elsewhere.
 */
function columnCurrency(text: string, start: number, end: number): string | null {
  if (!/^[ \u00a0]*(?:\n|$)/u.test(text.slice(end, end + 6))) return null;
  for (let row = 0, to = end; row < MOST_ROWS; row += 1) {
    const from = text.lastIndexOf('\n', to - 1) + 1;
    if (to - from > LONGEST_ROW || from >= to) return null;
    const line = text.slice(from, to);
    if (row === 0 ? start - from < 6 : !LAST_IN_LINE.test(line)) {
      const head = row === 0 ? undefined : HEAD_WITH_CURRENCY.exec(line)?.groups?.['currency'];
      return head === undefined ? null : /^l/iu.test(head) ? 'LVL' : 'EUR';
    }
    if (from === 0) return null;
    to = from - 1;
  }
  return null;
}

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
