import { isBreak, isNumber, overBreak } from '../../engine/walk.ts';
import type { Tokens } from '@siets/latvian';
import { currencyAt } from './currencies.ts';

/**
 * The nearest currency before token `index` within `most` tokens; `acrossGaps` lets it stand above an empty line, as the head of
 * a table does. Null where none stands.
 */
export function currencyAbove(tokens: Tokens, index: number, most: number, acrossGaps = false): string | null {
  for (let at = index - 1; at >= 0 && at >= index - most; at -= 1) {
    if (isBreak(tokens, at) && !acrossGaps && overBreak(tokens, at) === at) return null;
    if (isNumber(tokens, at)) continue;
    const currency = currencyAt(tokens, at);
    if (currency !== null) return currency.code;
  }
  return null;
}

/** The nearest currency behind token `index` in the same paragraph. */
export function currencyBelow(tokens: Tokens, index: number, most: number): string | null {
  for (let at = index; at < tokens.count && at < index + most; at += 1) {
    if (isBreak(tokens, at) && overBreak(tokens, at) === at) return null;
    const currency = currencyAt(tokens, at);
    if (currency !== null) return currency.code;
  }
  return null;
}
