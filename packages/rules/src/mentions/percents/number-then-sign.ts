import { fold, readNumber, WordFacts, type Tokens } from '@siets/latvian';
import { defineMention } from '../../engine/mention-rule.ts';
import { foldedAt, isGlued, isNumber, isOneOf, isSign, lengthAt, overBreak, wordSet } from '../../engine/walk.ts';
import { boundBefore } from '../money/qualifiers.ts';
import type { PercentValue } from './percent-value.ts';

const PERCENT = 'procents procenta procenti procentu procentus procentiem procentos percent percents pct проц процентов процента';
const words = wordSet(PERCENT);

/** Words that may follow the number: those of percent, and the „per” of „per cent”. */
const opening = wordSet(PERCENT, 'per');

/** What follows a number that may be a percentage. */
const NEXT = '%,.-–—';

/** Index behind a number of at most three digits with decimals. */
function overNumber(tokens: Tokens, index: number): number {
  const hasDecimals =
    isSign(tokens, index + 1, ',.') &&
    isGlued(tokens, index + 1) &&
    isGlued(tokens, index + 2) &&
    isNumber(tokens, index + 2) &&
    lengthAt(tokens, index + 2) <= 6;
  return hasDecimals ? index + 3 : index + 1;
}

/** The number of a percentage; decimals beyond two are kept. */
function valueOf(tokens: Tokens, index: number, end: number): number | null {
  const printed = tokens.text.slice(tokens.starts[index]!, tokens.ends[end - 1]!).replace(',', '.');
  const value = /^\d{1,3}(?:\.\d{1,6})?$/u.test(printed) ? Number(printed) : readNumber(printed);
  return value !== null && value <= 1000 ? value : null;
}

/**
 * A number with the sign or the word of percent.
 *
 *     ERAF sedz 85 %, pārējo pašvaldība.
 *               ^^^^
 */
export const numberThenSign = defineMention<PercentValue>({
  id: 'percents/number-then-sign',
  type: 'percent',
  anchor: { digits: [1, 3] },
  read({ tokens, text }, index) {
    const next = overBreak(tokens, index + 1);
    if (!isSign(tokens, index + 1, NEXT) && !isOneOf(tokens, next, opening) && !isSign(tokens, next, '%')) return null;
    if ((isGlued(tokens, index) && isSign(tokens, index - 1, ',.') && isNumber(tokens, index - 2)))
      return null;
    let first = index;
    let end = overNumber(tokens, index);
    const isRange = isSign(tokens, end, '-–—') && isNumber(tokens, end + 1);
    if (isRange) {
      first = end + 1;
      end = overNumber(tokens, first);
    }
    const numberEnd = end;
    end = overBreak(tokens, end);
    if (foldedAt(tokens, end) === 'per' && foldedAt(tokens, end + 1) === 'cent') end += 1;
    else if (!isSign(tokens, end, '%') && !isOneOf(tokens, end, words)) return null;
    const percent = valueOf(tokens, first, numberEnd);
    if (percent === null) return null;
    const from = isRange ? valueOf(tokens, index, first - 1) : null;
    return {
      start: tokens.starts[index]!,
      end: tokens.ends[end]!,
      value: { percent, from, bound: boundBefore(tokens, index), isTax: isTax(tokens, text, index, end + 1) },
    };
  },
});

const taxes = new WordFacts((word) => /pvn|vat|nodok|ндс/u.test(fold(word)), false);
/** A quick look for a tax by name among the tokens that such a name may reach over. */
function isTaxNear(tokens: Tokens, first: number, end: number): boolean {
  for (let at = first - 1; at >= first - 6; at -= 1) if (taxes.at(tokens, at)) return true;
  for (let at = end; at < end + 4; at += 1) if (taxes.at(tokens, at)) return true;
  return false;
}

/** „PVN 21 %”, „21 % PVN”, „PVN (21%)” */
function isTax(tokens: Tokens, text: string, first: number, end: number): boolean {
  if (['pvn', 'vat', 'ндс'].includes(foldedAt(tokens, end))) return true;
  if (!isTaxNear(tokens, first, end)) return false;
  const before = fold(text.slice(Math.max(0, tokens.starts[first]! - 40), tokens.starts[first]!)).replace(/\s+/gu, ' ');
  return (
    /(?:pvn|vat|pievienotas vertibas nodok\p{L}{1,4}|ндс)[ (:–-]{0,4}$/u.test(before) ||
    /^[ (]{0,2}(?:pvn|vat)/u.test(fold(text.slice(tokens.ends[end - 1]!, tokens.ends[end - 1]! + 6)))
  );
}
