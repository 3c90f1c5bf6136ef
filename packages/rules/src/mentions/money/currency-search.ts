import type { Tokens } from '@siets/latvian';
import { isBreak, isNumber, overBreak } from '../../engine/walk.ts';
import { currencyAt, maybeCurrency } from './currencies.ts';

/** Where currencies stand in a text: token indexes in order, found once when first asked for. */
const known = new WeakMap<Tokens, readonly number[]>();

function currencyTokens(tokens: Tokens): readonly number[] {
  let found = known.get(tokens);
  if (found === undefined) {
    const list: number[] = [];
    for (let at = 0; at < tokens.count; at += 1)
      if (maybeCurrency(tokens, at) && !isNumber(tokens, at) && currencyAt(tokens, at) !== null) list.push(at);
    found = list;
    known.set(tokens, found);
  }
  return found;
}

/** Position of the first currency at token `index` or behind. */
function lowerBound(list: readonly number[], index: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (list[middle]! < index) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** True where an empty line parts two tokens. */
function isParted(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (isBreak(tokens, at) && overBreak(tokens, at) === at) return true;
  return false;
}

/**
 * The nearest currency before token `index` within `most` tokens; `acrossGaps` lets it stand above an empty line, as the head of
 * a table does. Null where none stands.
 */
export function currencyAbove(tokens: Tokens, index: number, most: number, acrossGaps = false): string | null {
  const list = currencyTokens(tokens);
  const at = list[lowerBound(list, index) - 1];
  if (at === undefined || at < index - most || (!acrossGaps && isParted(tokens, at, index))) return null;
  return currencyAt(tokens, at)?.code ?? null;
}

/** The nearest currency behind token `index` in the same paragraph. */
export function currencyBelow(tokens: Tokens, index: number, most: number): string | null {
  const list = currencyTokens(tokens);
  const at = list[lowerBound(list, index)];
  if (at === undefined || at >= index + most || isParted(tokens, index, at)) return null;
  return currencyAt(tokens, at)?.code ?? null;
}
