import { fold, ordinalOf, readRoman, WordFacts, type Tokens } from '@siets/latvian';
import { foldedAt, isGlued, isNumber, isOneOf, isSign, overBreak, valueAt } from '../../engine/walk.ts';
import type { DateMarker } from './date-value.ts';
import { element, isShort, overDot, type Element } from './element-base.ts';
import { dashes, halfWords, quarterWords } from './words.ts';

const QUARTERS = [
  [1, 3],
  [4, 6],
  [7, 9],
  [10, 12],
] as const;
const span = (from: number, to: number, marker: DateMarker, end: number): Element =>
  element({ month: from, to: { year: null, month: to, day: null }, marker, end });

/** `2. ceturksnis`, `III ceturksnī`, `otrajā pusē`, `1. pusgads`, `Q1`; null where no part of a year is named. */
export function readPartOfYear(tokens: Tokens, index: number): Element | null {
  if (foldedAt(tokens, index) === 'q' && isGlued(tokens, index + 1) && isShort(tokens, index + 1, 4))
    return quarterOf(valueAt(tokens, index + 1), index + 2);
  const ordinal = ordinalAt(tokens, index);
  if (ordinal === null) return null;
  const at = overBreak(tokens, overDot(tokens, index + 1));
  if (isOneOf(tokens, at, quarterWords)) return quarterOf(ordinal, at + 1);
  if (isOneOf(tokens, at, halfWords) && ordinal <= 2)
    return span(ordinal === 1 ? 1 : 7, ordinal === 1 ? 6 : 12, 'half-year', at + 1);
  return readQuarterRange(tokens, index, ordinal);
}

function quarterOf(ordinal: number, end: number): Element | null {
  const quarter = QUARTERS[ordinal - 1];
  return quarter ? span(quarter[0], quarter[1], 'quarter', end) : null;
}

/** `1.–2. ceturksnis` */
function readQuarterRange(tokens: Tokens, index: number, first: number): Element | null {
  const dash = overDot(tokens, index + 1);
  if (!isSign(tokens, dash, dashes)) return null;
  const second = ordinalAt(tokens, dash + 1);
  const at = overDot(tokens, dash + 2);
  if (second === null || second <= first || second > 4 || !isOneOf(tokens, at, quarterWords)) return null;
  return span(QUARTERS[first - 1]![0], QUARTERS[second - 1]![1], 'quarter', at + 1);
}

function ordinalAt(tokens: Tokens, index: number): number | null {
  if (isNumber(tokens, index)) return isShort(tokens, index, 4) ? valueAt(tokens, index) : null;
  return ordinalWords.at(tokens, index);
}
const ENGLISH_ORDINALS: Record<string, number> = { first: 1, second: 2, third: 3, fourth: 4 };
/** A Roman numeral or an ordinal word of at most four; null for other words. */
const ordinalWords = new WordFacts<number | null>((word) => {
  const value = /^[IV]{1,3}$/u.test(word) ? readRoman(word) : (ordinalOf(word) ?? ENGLISH_ORDINALS[fold(word)] ?? null);
  return value !== null && value <= 4 ? value : null;
}, null);
