import type { Tokens } from '@siets/latvian';
import { foldedAt, isGlued, isNumber, isSign, isWord, overBreak, valueAt, wordSet, isOneOf } from '../../engine/walk.ts';
import type { Found, Scan } from '../../engine/mention-rule.ts';
import { readAmount, type Amount } from './amount.ts';
import { currencyAt, currencyBefore, isMultiplier, maybeCurrency, type PrintedCurrency } from './currencies.ts';
import type { MoneyValue } from './money-value.ts';
import { boundBefore, isRepeat, vatBehind } from './qualifiers.ts';

/** An amount, perhaps the upper end of a range whose lower end stands first. */
export interface Printed extends Amount {
  from: number | null;
}

const dashes = '-–—−';

const joining = wordSet('līdz to');

/** A quick look behind a number: false where nothing follows that makes it a sum, which goes for most numbers. */
export function mayBeSum(tokens: Tokens, index: number): boolean {
  const next = overBreak(tokens, index + 1);
  if (isWord(tokens, next)) return maybeCurrency(tokens, next) || isOneOf(tokens, next, joining) || isMultiplier(tokens, next);
  return isNumber(tokens, next) || isSign(tokens, next, SUM_SIGNS);
}
const SUM_SIGNS = `.,'’\`´‘(€$£₽${dashes}`;

/** `20 000–50 000`, `25 000 līdz 100 000`: the amount at a token with what it runs up to. */
export function readRange(tokens: Tokens, index: number): Printed | null {
  if (last.tokens !== tokens || last.index !== index) last = { tokens, index, printed: readPrinted(tokens, index) };
  return last.printed;
}

/** Several rules ask at the same token in turn: the last answer is kept. */
let last: { tokens: Tokens | null; index: number; printed: Printed | null } = { tokens: null, index: -1, printed: null };

function readPrinted(tokens: Tokens, index: number): Printed | null {
  const first = readAmount(tokens, index);
  if (first === null) return null;
  const isJoint = isSign(tokens, first.end, dashes) || ['lidz', 'to'].includes(foldedAt(tokens, first.end));
  const upper = isJoint && isNumber(tokens, first.end + 1) ? readAmount(tokens, first.end + 1) : null;
  if (upper === null || upper.value <= first.value || currencyAt(tokens, overBreak(tokens, upper.end)) === null)
    return { ...first, from: null };
  return { ...upper, from: first.value };
}

/** The currency behind an amount, over the bracket that repeats it in words: `70 000,- (septiņdesmit tūkstoši euro)`. */
export function currencyBehind(tokens: Tokens, end: number): PrintedCurrency | null {
  const at = overBreak(tokens, end);
  const direct = currencyAt(tokens, at);
  if (direct !== null) return direct;
  if (!isSign(tokens, at, '(') || !isWord(tokens, at + 1) || currencyAt(tokens, at + 1) !== null) return null;
  for (let inside = at + 1; inside < at + 12 && !isSign(tokens, inside, ')') && !isNumber(tokens, inside); inside += 1) {
    const currency = currencyAt(tokens, inside);
    if (currency === null) continue;
    const close = isSign(tokens, currency.end, ')') ? currency.end + 1 : currency.end;
    return { ...currency, end: close };
  }
  return behindBracket(tokens, at);
}

/** `1 000 000 (viens miljons) EUR` */
function behindBracket(tokens: Tokens, open: number): PrintedCurrency | null {
  let at = open + 1;
  while (at < open + 10 && isWord(tokens, at)) at += 1;
  return isSign(tokens, at, ')') ? currencyAt(tokens, at + 1) : null;
}

/** True where a code in front of the number belongs to it and not to the number before that. */
export function currencyInFront(tokens: Tokens, index: number): { code: string; first: number } | null {
  let at = index - 1;
  if (isSign(tokens, at, ')') || isSign(tokens, at, ':')) at -= 1;
  if (isSign(tokens, at, ')')) at -= 1;
  if (isSign(tokens, at, '.') && foldedAt(tokens, at - 1) === 'ls') at -= 1;
  const code = currencyBefore(tokens, at);
  if (code === null) return null;
  const isTaken = isNumber(tokens, at - 1) && !isInFrontStyle(tokens, at - 1);
  return isTaken ? null : { code, first: at };
}

/** True where the sum that ends at token `end` has its own currency in front. */
function isInFrontStyle(tokens: Tokens, end: number): boolean {
  for (let at = end; at > end - 8 && at >= 0; at -= 1) {
    if (currencyBefore(tokens, at) !== null) return true;
    if (isWord(tokens, at)) return false;
  }
  return false;
}

const cents = wordSet('centi centu centiem centus cents santīms santīmi santīmu santīmiem santīmus sant');
const joints = wordSet('un and');

/** `… eiro un 50 centi` */
function readCents(tokens: Tokens, end: number): { value: number; end: number } | null {
  const at = isOneOf(tokens, end, joints) || isSign(tokens, end, ',') ? end + 1 : end;
  const value = valueAt(tokens, at);
  return value >= 0 && value < 100 && isOneOf(tokens, at + 1, cents) ? { value: value / 100, end: at + 2 } : null;
}

const LETTERS: Readonly<Record<string, number>> = { m: 1e6, mn: 1e6, bn: 1e9, k: 1000 };

/** `€2.5m`: a letter for millions that touches its number, behind a code or sign only. */
export function withLetter(tokens: Tokens, printed: Printed): Printed {
  const scale = isGlued(tokens, printed.end) ? LETTERS[foldedAt(tokens, printed.end)] : undefined;
  return scale === undefined ? printed : { ...printed, value: printed.value * scale, end: printed.end + 1 };
}

/** Behind the bracket that closes the words which repeat a sum: „… euro un 80 centi)”. */
function closing(tokens: Tokens, from: number, end: number): number {
  if (!isSign(tokens, overBreak(tokens, from), '(') || !isSign(tokens, end, ')')) return end;
  for (let at = from; at < end; at += 1) if (isSign(tokens, at, ')')) return end;
  return end + 1;
}

/** The mention of an amount with its currency; `first` and `end` are the tokens that it covers. */
export function toMoney(
  { tokens }: Scan,
  printed: Printed,
  currency: { code: string; scale: number },
  first: number,
  end: number,
): Found<MoneyValue> {
  const small = readCents(tokens, end);
  const behind = closing(tokens, printed.end, small?.end ?? end);
  // „309,80 (trīs simti deviņi euro un 80 centi)”: the digits hold the cents already.
  const cent = printed.hasDecimals ? 0 : (small?.value ?? 0);
  const amount = Math.round((printed.value * currency.scale + cent) * 100) / 100;
  return {
    start: tokens.starts[first]!,
    end: tokens.ends[behind - 1]!,
    value: {
      amount,
      currency: currency.code,
      currencyFrom: 'printed',
      from: printed.from,
      bound: boundBefore(tokens, first),
      vat: vatBehind(tokens, behind),
      isRepeat: isRepeat(tokens, first, behind, currency.code),
    },
  };
}

/** True where letters touch the number and are no currency: `A5780`. */
export const isGluedToWord = (tokens: Tokens, index: number): boolean =>
  isGlued(tokens, index) &&
  isWord(tokens, index - 1) &&
  currencyBefore(tokens, index - 1) === null &&
  currencyAt(tokens, index - 1) === null;
