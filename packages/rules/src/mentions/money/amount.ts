import type { Tokens } from '@siets/latvian';
import { isBreak, isGlued, isNumber, isSign, lengthAt, overBreak } from '../../engine/walk.ts';
import { currencyAt, multiplierAt } from './currencies.ts';

/** A number as printed with its multiplier: the value and the token behind it. */
export interface Amount {
  value: number;
  end: number;
  /** Groups of three or two decimals: looks like money without any currency. */
  isGrouped: boolean;
  hasDecimals: boolean;
  isMultiplied: boolean;
}

const MOST_GROUPS = 5;

/** Reads a printed amount at token `index`; null inside codes and longer numbers. */
export function readAmount(tokens: Tokens, index: number): Amount | null {
  if (!isNumber(tokens, index) || isInside(tokens, index)) return null;
  const whole = readGroups(tokens, index);
  const decimals = readDecimals(tokens, whole);
  const last = decimals ?? whole;
  const multiplier = multiplierAt(tokens, overBreak(tokens, last));
  const value = valueOf(tokens, { index, whole, decimals }, multiplier !== null);
  if (value === null) return null;
  const lower = multiplier === null ? null : readLower(tokens, multiplier);
  return {
    value: Math.round((value * (multiplier?.scale ?? 1) + (lower?.value ?? 0)) * 100) / 100,
    end: lower?.end ?? multiplier?.end ?? overDash(tokens, last),
    isGrouped: whole > index + 1,
    hasDecimals: decimals !== null,
    isMultiplied: multiplier !== null,
  };
}

/** `4 miljoni 250 tūkstoši`, `12 tūkstoši 500 eiro`: what goes on in the next lower unit; null where the number ends. */
function readLower(tokens: Tokens, { scale, end }: { scale: number; end: number }): { value: number; end: number } | null {
  if (!isNumber(tokens, end) || lengthAt(tokens, end) > 3 || isSign(tokens, end + 1, '.,')) return null;
  const multiplier = multiplierAt(tokens, end + 1);
  const isLast = multiplier === null && scale === 1000 && currencyAt(tokens, end + 1) !== null;
  if (!isLast && (multiplier === null || multiplier.scale >= scale)) return null;
  const own = digitsAt(tokens, end) * (multiplier?.scale ?? 1);
  const lower = multiplier === null ? null : readLower(tokens, multiplier);
  return { value: own + (lower?.value ?? 0), end: lower?.end ?? multiplier?.end ?? end + 1 };
}

/** Digits that a sum may have at most. */
const MOST_DIGITS = 15;

/** The value of groups and decimals; before „milj.” a single comma or dot is a decimal one, null for numbers too long to be sums. */
function valueOf(
  tokens: Tokens,
  { index, whole, decimals }: { index: number; whole: number; decimals: number | null },
  isMultiplied: boolean,
): number | null {
  const isDecimal = isMultiplied && decimals === null && whole === index + 3 && isSign(tokens, index + 1, '.,');
  let digits = 0;
  let value = 0;
  for (let at = index; at < whole; at += 1) {
    if (!isNumber(tokens, at)) continue;
    const length = lengthAt(tokens, at);
    digits += length;
    if (digits > MOST_DIGITS) return null;
    value = value * 10 ** length + digitsAt(tokens, at);
  }
  if (isDecimal) return value / 1000;
  if (decimals === null) return value;
  const last = decimals - 1;
  return value + digitsAt(tokens, last) / 10 ** lengthAt(tokens, last);
}

const TAB = 9;

/** The value of a number token, of at most fifteen digits exactly. */
function digitsAt(tokens: Tokens, index: number): number {
  let value = 0;
  for (let at = tokens.starts[index]!; at < tokens.ends[index]!; at += 1) value = value * 10 + tokens.text.charCodeAt(at) - 48;
  return value;
}

/** True where the digits go on to the left: `1.2.500`, `A5`. */
function isInside(tokens: Tokens, index: number): boolean {
  if (!isGlued(tokens, index)) return false;
  return isSign(tokens, index - 1, '.,/') && isGlued(tokens, index - 1) && isNumber(tokens, index - 2);
}

/** Index behind the last group of three. */
function readGroups(tokens: Tokens, index: number): number {
  if (lengthAt(tokens, index) > 3) return index + 1;
  const pairs = overPairs(tokens, index);
  if (pairs !== null) return pairs;
  let end = index + 1;
  let sign: string | null = null;
  for (let count = 0; count < MOST_GROUPS; count += 1) {
    const gap = readGap(tokens, end);
    if (gap === null || !goesOn(sign, gap.sign) || lengthAt(tokens, gap.next) !== 3 || !isNumber(tokens, gap.next)) break;
    sign = gap.sign;
    end = gap.next + 1;
  }
  return end;
}

/** Groups keep their sign; `1.204,500` mixes dot and comma, and three digits are no decimals. */
const goesOn = (sign: string | null, next: string): boolean => sign === null || sign === next || (sign !== ' ' && '.,'.includes(next));

/** What parts two groups: blanks in one line (or one line end), a dot, a comma, an apostrophe. */
function readGap(tokens: Tokens, end: number): { sign: string; next: number } | null {
  if (isSign(tokens, end, ".,'’`´‘")) {
    const sign = tokens.text.charAt(tokens.starts[end]!);
    return isGlued(tokens, end) && isGlued(tokens, end + 1) ? { sign, next: end + 1 } : null;
  }
  const next = isBreak(tokens, end) ? overBreak(tokens, end) : end;
  if (!isNumber(tokens, next) || (isGlued(tokens, next) && next === end)) return null;
  for (let at = tokens.ends[end - 1]!; at < tokens.starts[next]!; at += 1) if (tokens.text.charCodeAt(at) === TAB) return null;
  return { sign: ' ', next };
}

/** `22 93 83 63,30`: digits in pairs before decimals. */
function overPairs(tokens: Tokens, index: number): number | null {
  let end = index + 1;
  while (end < index + 6 && lengthAt(tokens, end) === 2 && isNumber(tokens, end) && !isGlued(tokens, end)) end += 1;
  return end >= index + 3 && readDecimals(tokens, end) !== null ? end : null;
}

/** Index behind one or two decimals (`,61`, `.4`, `, 80`), null where there are none. */
function readDecimals(tokens: Tokens, end: number): number | null {
  if (hasLooseComma(tokens, end)) return end + 2;
  if (!isSign(tokens, end, '.,') || !isGlued(tokens, end) || !isNumber(tokens, end + 1)) return null;
  const length = lengthAt(tokens, end + 1);
  const isClose =
    isGlued(tokens, end + 1) ||
    (length === 2 && (tokens.starts[end + 1] ?? 0) - (tokens.ends[end] ?? 0) === 1 && isSign(tokens, end, ','));
  const isOpen =
    isSign(tokens, end + 2, '.,') && isGlued(tokens, end + 2) && isNumber(tokens, end + 3) && isGlued(tokens, end + 3);
  if (!isClose || isOpen) return null;
  return length <= 2 || isMultiplied(tokens, end + 2) ? end + 2 : null;
}

/** `1460 ,00 EUR`: one blank slipped in before the comma; only straight before a currency. */
const hasLooseComma = (tokens: Tokens, end: number): boolean =>
  isSign(tokens, end, ',') && !isGlued(tokens, end) && (tokens.starts[end] ?? 0) - (tokens.ends[end - 1] ?? 0) === 1 &&
  isGlued(tokens, end + 1) && lengthAt(tokens, end + 1) === 2 && isNumber(tokens, end + 1) && currencyAt(tokens, end + 2) !== null;

const isMultiplied = (tokens: Tokens, index: number): boolean => multiplierAt(tokens, index) !== null;

/** `70 000,-` and `70 000,--` */
function overDash(tokens: Tokens, end: number): number {
  if (!isSign(tokens, end, ',.') || !isGlued(tokens, end) || !isSign(tokens, end + 1, '-–—') || !isGlued(tokens, end + 1))
    return end;
  return isSign(tokens, end + 2, '-') && isGlued(tokens, end + 2) ? end + 3 : end + 2;
}
